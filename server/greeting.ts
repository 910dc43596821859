import { networkInterfaces } from 'node:os';
import { renderUnicodeCompact } from 'uqr';
import type { Config } from './config.ts';

/** What stands in the terminal once the server listens: where to go, for this machine and for the hall. */
export function greeting(config: Config, port: number): string {
  const here = `http://localhost:${port}`;
  const hall = config.publicUrl ?? hallAddress(config, port);
  const lines = [`Mellanrum is running.`, ``, `  On this machine   ${here}`];
  if (hall)
    lines.push(`  In the hall       ${hall}`, ``, renderUnicodeCompact(hall, { border: 2 }));
  lines.push(`Stop with Ctrl-C.`, ``);
  return lines.join('\n');
}

/** The address that phones on the same network reach; null when there is none, or HOST shuts them out. */
function hallAddress({ host }: Config, port: number): string | null {
  if (host !== null && host !== '0.0.0.0' && host !== '::') {
    return isLoopback(host) ? null : `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  }
  const addresses = Object.values(networkInterfaces()).flat();
  const found = addresses.find((one) => one?.family === 'IPv4' && !one.internal);
  return found ? `http://${found.address}:${port}` : null;
}

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || host.startsWith('127.');
