import { type Actor, standsFor } from '#shared/domain/actor.ts';
import type { ActorId } from '#shared/domain/ids.ts';
import type { Hosted } from '../../sync/device/hosting.ts';

export interface NamedSeat extends Hosted {
  /** The organisation; two of the same have numbers: "Skola", "Skola 2". */
  readonly name: string;
}

/** Names those who share the computer, so that each knows whose turn it is although nobody says what they are called. */
export function seatNames(
  people: readonly Hosted[],
  actors: ReadonlyMap<ActorId, Actor>,
  unknown: string,
): readonly NamedSeat[] {
  const met = new Map<string, number>();
  return people.map((person) => {
    const org = person.org && standsFor(person.org, actors);
    const name = (org && actors.get(org)?.name) || unknown;
    const count = (met.get(name) ?? 0) + 1;
    met.set(name, count);
    return { ...person, name: count === 1 ? name : `${name} ${count}` };
  });
}

/** The smallest turn that nobody has. */
export function freeTurn(people: readonly Hosted[]): number {
  const taken = new Set(people.map(({ turn }) => turn));
  let turn = 1;
  while (taken.has(turn)) turn += 1;
  return turn;
}
