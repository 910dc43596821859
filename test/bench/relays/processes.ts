import { readdirSync, readFileSync } from 'node:fs';

interface Times {
  readonly parent: number;
  /** Its own, and with that of the children it has buried, s. */
  readonly own: number;
  readonly all: number;
}

/** Processor time of a process, its children, and those it has had, s. */
export function cpuOfFamily(pid: number): number {
  const living = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== pid)
    .flatMap((name) => timesOf(name) ?? [])
    .filter(({ parent }) => parent === pid);
  return (timesOf(String(pid))?.all ?? 0) + living.reduce((sum, { own }) => sum + own, 0);
}

/** null: it has ended meanwhile. */
function timesOf(pid: string): Times | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // What is between the brackets may hold spaces.
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [user = 0, system = 0, buriedUser = 0, buriedSystem = 0] = fields.slice(11, 15);
    const own = (user + system) / 100;
    return { parent: fields[1] ?? 0, own, all: own + (buriedUser + buriedSystem) / 100 };
  } catch {
    return null;
  }
}

/** What this process has read and written, which is what the relays have been sent and have sent, near enough. */
export function ownTraffic(): number {
  const io = readFileSync('/proc/self/io', 'utf8');
  return [...io.matchAll(/^[rw]char: (\d+)$/gm)].reduce((sum, [, bytes]) => sum + Number(bytes), 0);
}
