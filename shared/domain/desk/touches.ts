import { exhaustive } from '../assert.ts';
import type { DeskCommand } from './commands.ts';
import type { Desk, PartChoice } from './desk.ts';
import type { SummaryPart } from './summaryParts.ts';

/**
 * Whether what this command is about says the same on both: then whoever saw the one may change the other, though
 * somebody else has changed something beside it.
 */
export const isSameFor = (command: DeskCommand, seen: Desk, now: Desk): boolean =>
  seen.state === now.state &&
  JSON.stringify(touchedBy(command, seen)) === JSON.stringify(touchedBy(command, now));

function touchedBy(command: DeskCommand, desk: Desk): unknown {
  switch (command.type) {
    case 'write':
      return desk[command.field];
    case 'includePart':
      return partOf(desk, command.part)?.included;
    case 'namePart':
      return partOf(desk, command.part)?.heading;
    case 'movePart':
      return desk.parts.map(({ id }) => id);
    case 'figure':
      return desk.figures[command.figure];
    case 'organisation':
      return desk.figures.organisations.filter(({ name }) => name === command.name);
    case 'beginNext':
      return desk.fixed.length;
    default:
      return exhaustive(command);
  }
}

const partOf = (desk: Desk, id: SummaryPart): PartChoice | undefined =>
  desk.parts.find((part) => part.id === id);
