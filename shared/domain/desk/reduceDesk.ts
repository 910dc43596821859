import { exhaustive } from '../assert.ts';
import { fail, ok, type Result } from '../result.ts';
import { can, type Role } from '../role.ts';
import type { DeskCommand } from './commands.ts';
import { type Desk, MOST_ORGANISATIONS, type PartChoice } from './desk.ts';
import type { SummaryPart } from './summaryParts.ts';

/** `notAllowed`: the role may not. `stale`: somebody was first. `fixed`: nothing is edited until the next version is begun. `full`: there is no room for more. */
export type DeskRefusal = 'notAllowed' | 'stale' | 'fixed' | 'full';

export interface DeskOrder {
  readonly command: DeskCommand;
  readonly role: Role;
  /** The revision that the sender saw. */
  readonly revision: number;
}

/** Checks who and when, then reduces. The new desk has the next revision. */
export function obeyDesk(desk: Desk, order: DeskOrder): Result<Desk, DeskRefusal> {
  if (!can(order.role, 'editDesk')) return fail('notAllowed');
  if (order.revision !== desk.revision) return fail('stale');
  const next = reduceDesk(desk, order.command);
  return next.ok ? ok({ ...next.value, revision: desk.revision + 1 }) : next;
}

/** The pure rule of each command. */
export function reduceDesk(desk: Desk, command: DeskCommand): Result<Desk, DeskRefusal> {
  if (command.type === 'beginNext') return ok({ ...desk, state: 'working' });
  if (desk.state === 'fixed') return fail('fixed');
  switch (command.type) {
    case 'write':
      return ok({ ...desk, [command.field]: command.text });
    case 'includePart':
      return ok(changePart(desk, command.part, { included: command.included }));
    case 'namePart':
      return ok(changePart(desk, command.part, { heading: command.heading?.trim() ?? null }));
    case 'movePart':
      return ok({ ...desk, parts: moved(desk.parts, command.part, command.to) });
    case 'figure':
      return ok({ ...desk, figures: { ...desk.figures, [command.figure]: command.value } });
    case 'organisation':
      return countOrganisation(desk, command);
    default:
      return exhaustive(command);
  }
}

const changePart = (desk: Desk, id: SummaryPart, change: Partial<PartChoice>): Desk => ({
  ...desk,
  parts: desk.parts.map((part) => (part.id === id ? { ...part, ...change } : part)),
});

function moved(parts: readonly PartChoice[], id: SummaryPart, to: number): PartChoice[] {
  const others = parts.filter((part) => part.id !== id);
  const moving = parts.filter((part) => part.id === id);
  return [...others.slice(0, to), ...moving, ...others.slice(to)];
}

type CountOrganisation = Extract<DeskCommand, { type: 'organisation' }>;

function countOrganisation(
  desk: Desk,
  { name, present }: CountOrganisation,
): Result<Desk, DeskRefusal> {
  const before = desk.figures.organisations;
  const isKnown = before.some((one) => one.name === name);
  const withIt = (organisations: typeof before) =>
    ok({ ...desk, figures: { ...desk.figures, organisations } });
  if (present === null) return withIt(before.filter((one) => one.name !== name));
  if (isKnown) return withIt(before.map((one) => (one.name === name ? { name, present } : one)));
  if (before.length >= MOST_ORGANISATIONS) return fail('full');
  return withIt([...before, { name, present }]);
}
