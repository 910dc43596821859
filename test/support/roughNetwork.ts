import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { chanceFrom } from './chance.ts';

/** What a network does to whoever goes through it. Times in milliseconds; left out: nothing. */
export interface Weather {
  /** Nothing new is let through, and what was open is cut. */
  readonly down?: boolean;
  /** In each direction. */
  readonly delay?: number;
  /** What share of packets is lost. TCP sends them anew, and all behind them waits: so it is a delay that grows. */
  readonly loss?: number;
  /** As proxies do: a connection on which neither side says anything for so long is cut. */
  readonly idle?: number;
  /** Something else answers everything: with a page of its own, or by sending one there. */
  readonly portal?: 'page' | 'elsewhere';
}

export interface RoughNetwork {
  /** The relay's address as seen from inside it. */
  readonly url: string;
  /** From now on. A network that goes down, or puts a portal up, cuts what is open. */
  turn(weather: Weather): void;
  /** Every connection that is open breaks, and new ones may be made. */
  cut(): void;
  /** How many connections it has broken by itself. */
  readonly broken: () => number;
  close(): void;
}

/** How long TCP waits before it sends a lost packet anew; twice as long each time it is lost again. */
const ANEW_MS = 200;
const TIMES_ANEW = 5;

/** A network between people and a real relay, as bad as it is told to be. Luck is drawn from the seed. */
export async function roughNetwork(
  relay: { readonly port: number },
  seed = 1,
): Promise<RoughNetwork> {
  const draw = chanceFrom(seed);
  const open = new Set<Socket>();
  let weather: Weather = {};
  let broken = 0;
  const late = () => {
    let wait = weather.delay ?? 0;
    for (let times = 0; times < TIMES_ANEW && draw() < (weather.loss ?? 0); times += 1) {
      wait += ANEW_MS * 2 ** times;
    }
    return wait;
  };
  const cut = () => {
    for (const socket of open) socket.resetAndDestroy();
  };
  const server = createServer((near) => {
    near.on('error', () => undefined);
    if (weather.down) return void near.resetAndDestroy();
    if (weather.portal) return answerAsPortal(near, weather.portal);
    const far = connect({ host: '127.0.0.1', port: relay.port });
    far.on('error', () => near.resetAndDestroy());
    open.add(near);
    let lastWord = performance.now();
    const heard = () => {
      lastWord = performance.now();
    };
    const watch = setInterval(() => {
      if (performance.now() - lastWord < (weather.idle ?? Number.POSITIVE_INFINITY)) return;
      broken += 1;
      near.resetAndDestroy();
    }, 50);
    carry(near, far, late, heard);
    carry(far, near, late, heard);
    near.once('close', () => {
      clearInterval(watch);
      open.delete(near);
      far.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    turn: (next) => {
      weather = next;
      if (next.down || next.portal) cut();
    },
    cut,
    broken: () => broken,
    close: () => {
      server.close();
      cut();
    },
  };
}

/** One direction. What comes later never overtakes what came before. */
function carry(from: Socket, to: Socket, late: () => number, heard: () => void): void {
  let due = 0;
  const after = (act: () => void) => {
    due = Math.max(due, performance.now() + late());
    setTimeout(act, Math.max(0, due - performance.now()));
  };
  from.on('data', (chunk: Buffer) => {
    heard();
    after(() => to.writable && to.write(chunk));
  });
  from.once('end', () => after(() => to.end()));
}

const LOGIN = '<!doctype html><title>Gästnätet</title><p>Logga in för att fortsätta.</p>';

function answerAsPortal(socket: Socket, portal: NonNullable<Weather['portal']>): void {
  const head =
    portal === 'page'
      ? `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: ${LOGIN.length + 1}`
      : 'HTTP/1.1 302 Found\r\nLocation: http://portal.test/login\r\nContent-Length: 0';
  const body = portal === 'page' ? LOGIN : '';
  socket.once('data', () => socket.end(`${head}\r\nConnection: close\r\n\r\n${body}`));
}
