import type { Hall } from './Hall.ts';
import type { Tell } from './play.ts';

/** One line a phase, for somebody who watches. */
export function progressTo(write: (line: string) => void): Tell {
  const began = Date.now();
  return (hall, where) => write(`${lineFor(hall, where, Date.now() - began)}\n`);
}

function lineFor(hall: Hall, where: string, ms: number): string {
  const { options, probe, chair, phones } = hall;
  const delay = probe?.delays.at(0.5);
  return [
    clock(ms * options.pace),
    where.padEnd(26),
    `${String(hall.inContact).padStart(3)} of ${phones.length} in contact`,
    `${String(chair.session.board.get().cards.size).padStart(4)} cards`,
    delay === null || delay === undefined ? '' : `${delay.toFixed(0).padStart(4)} ms`,
  ].join('  ');
}

/** The day begins at half past eight. */
function clock(ms: number): string {
  const minutes = 8 * 60 + 30 + Math.floor(ms / 60_000);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}
