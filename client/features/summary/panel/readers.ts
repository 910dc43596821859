import { SWEDISH } from '#shared/domain/alphabet.ts';
import { cardsIn } from '#shared/summary/cards.ts';
import type { ActorLine, Summary } from '#shared/summary/Summary.ts';
import type { NamedTable } from '#shared/summary/tables.ts';

export interface Readers {
  readonly tables: readonly NamedTable[];
  readonly organisations: readonly ActorLine[];
}

/** Whom a part of the summary can be made for: tables that wrote something, and organisations that were here or wrote. */
export function readersOf({ steps, tables, actors }: Summary): Readers {
  const cards = steps.flatMap(({ columns }) =>
    columns.flatMap(({ lines }) => lines.flatMap(cardsIn)),
  );
  const wrote = new Set(cards.map(({ table }) => table?.number));
  const from = new Set(cards.map(({ org }) => org));
  return {
    tables: tables.filter(({ number }) => wrote.has(number)),
    organisations: actors
      .filter(({ name, attendance }) => attendance === 'inRoom' || from.has(name))
      .toSorted((one, other) => SWEDISH.compare(one.name, other.name)),
  };
}
