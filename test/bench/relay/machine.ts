import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';

/** The server has one core, who drives it the other, so that neither takes time from the other. */
export const SERVER_CORE = '0';
const DRIVER_CORE = '1';

export const canPin =
  cpus().length > 1 && spawnSync('taskset', ['-p', String(process.pid)]).status === 0;

/** From now on this process keeps to its own core. */
export function pinDriver(): void {
  if (canPin) spawnSync('taskset', ['-acp', DRIVER_CORE, String(process.pid)]);
}

/** Processor time of a process, all its threads, s. The kernel counts in hundredths. */
export function cpuOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // What is between the brackets may hold spaces.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

/** Resident memory, MB. */
export function memoryOf(pid: number): number {
  const pages = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1];
  return (Number(pages) * 4096) / 1e6;
}

/** What everybody on this machine has worked, s. */
export function cpuOfAll(): number {
  const line = readFileSync('/proc/stat', 'utf8').split('\n')[0] ?? '';
  const [user = 0, nice = 0, system = 0, , , irq = 0, soft = 0, steal = 0] = line
    .split(/\s+/)
    .slice(1)
    .map(Number);
  return (user + nice + system + irq + soft + steal) / 100;
}
