import type { SummaryPart } from '#shared/domain/desk/summaryParts.ts';
import {
  type ActorId,
  isRandomId,
  isTableId,
  type TableId,
  tableNumber,
} from '#shared/domain/ids.ts';
import { countsOf } from './counts.ts';
import type { CardLine, Line, StepPart, StrategyLine, Summary } from './Summary.ts';
import type { NamedTable } from './tables.ts';

/** For whom a summary is: the first page alone, everything, one table's own, or what one organisation has to do with. */
export type Version = 'short' | 'whole' | { readonly table: TableId } | { readonly org: ActorId };

/** Which parts a version can have; the organiser's choices hold besides. */
export function partsOf({ reader }: Pick<Summary, 'reader'>): ReadonlySet<SummaryPart> | 'all' {
  switch (reader.kind) {
    case 'whole':
      return 'all';
    case 'short':
      return new Set<SummaryPart>(['onePage']);
    case 'table':
      return new Set<SummaryPart>([
        'aboutTheDay',
        'case',
        'steps',
        'strategies',
        'relations',
        'lift',
        'next',
        'material',
      ]);
    case 'org':
      return new Set<SummaryPart>([
        'aboutTheDay',
        'steps',
        'strategies',
        'relations',
        'visits',
        'lift',
        'next',
        'material',
      ]);
  }
}

/** The summary as a reader gets it. Strategies keep their numbers, so that everybody means the same one. */
export function inVersion(summary: Summary, version: Version): Summary {
  if (version === 'whole') return summary;
  if (version === 'short') return { ...summary, reader: { kind: 'short' } };
  if ('table' in version) return ofTable(summary, tableNumber(version.table));
  const actor = summary.actors.find(({ id }) => id === version.org);
  return ofOrganisation(summary, actor?.name ?? '');
}

/** `short`, `whole`, `t4`, or an actor's id, as a link can say it; null when it says none. */
export function parseVersion(given: string): Version | null {
  if (given === 'short' || given === 'whole') return given;
  if (isTableId(given)) return { table: given };
  return isRandomId(given) ? { org: given as ActorId } : null;
}

function ofTable(summary: Summary, number: number): Summary {
  const isIts = (table: NamedTable | null): boolean => table?.number === number;
  const steps = keepCards(summary.steps, ({ table }) => isIts(table));
  const of = <At extends { readonly table: NamedTable }>(all: readonly At[]) =>
    all.filter(({ table }) => isIts(table));
  const { theCase, promises } = summary;
  return {
    ...withSteps(summary, steps),
    reader: { kind: 'table', table: summary.tables.find(isIts) ?? { number, name: null } },
    theCase: {
      ...theCase,
      tables: of(theCase.tables),
      falls: theCase.falls.filter(({ tables }) => tables.some(isIts)),
    },
    promises: { ...promises, tables: of(promises.tables) },
    situations: of(summary.situations),
    questions: of(summary.questions),
    strategies: summary.strategies.filter(({ card }) => isIts(card.table)),
    ties: summary.ties.filter(({ tables }) => tables.some(isIts)),
    missing: summary.missing.filter(({ tables }) => tables.some(isIts)),
  };
}

function ofOrganisation(summary: Summary, name: string): Summary {
  const isAt = ({ org, actors }: CardLine): boolean => org === name || actors.includes(name);
  const takesPart = (line: StrategyLine): boolean =>
    isAt(line.card) || line.ownerOrg === name || line.coCreators.includes(name);
  const steps = keepCards(summary.steps, isAt);
  const visits = <At extends { readonly guest?: string; readonly host: string | null }>(
    all: readonly At[],
  ) => all.filter(({ guest, host }) => guest === name || host === name);
  return {
    ...withSteps(summary, steps),
    reader: { kind: 'org', name },
    strategies: summary.strategies.filter(takesPart),
    ties: summary.ties.filter(({ ends }) => ends.some((end) => end.name === name)),
    seams: summary.seams.filter(({ ends }) => ends.includes(name)),
    missing: summary.missing.filter((one) => one.name === name || one.inviters.includes(name)),
    visits: {
      agreed: visits(summary.visits.agreed),
      open: visits(summary.visits.open),
      withoutHost: visits(summary.visits.withoutHost),
      offers: visits(summary.visits.offers),
    },
    contributions: summary.contributions.filter(
      ({ from, accepted }) => from === name || accepted.includes(name),
    ),
    undertakings: summary.undertakings.filter(({ org }) => org === name),
    promises: { ...summary.promises, tables: [] },
    situations: [],
    questions: [],
  };
}

/** What is told of the cards follows those that are left. */
function withSteps(summary: Summary, steps: readonly StepPart[]): Summary {
  const left = new Set(
    steps.flatMap(({ columns }) => columns.flatMap(({ lines }) => lines.flatMap(idsIn))),
  );
  const isLeft = (line: Line) => idsIn(line).some((id) => left.has(id));
  const without = summary.needs.without.filter(({ line }) => isLeft(line));
  const needs = steps.flatMap(({ columns }) =>
    columns.filter(({ column }) => column === 'needs').flatMap(({ lines }) => lines),
  );
  return {
    ...summary,
    steps,
    counts: countsOf(steps),
    priorities: [],
    needs: { total: needs.length, answered: needs.length - without.length, without },
    systems: summary.systems.filter(
      ({ card, chains }) =>
        (card !== null && left.has(card)) ||
        chains.some(({ event, effect }) =>
          [event, effect].some((id) => id !== null && left.has(id)),
        ),
    ),
    undertakings: summary.undertakings.filter(({ card }) => left.has(card)),
  };
}

const idsIn = (line: Line) => (line.kind === 'group' ? line.cards.map(({ id }) => id) : [line.id]);

const keepCards = (
  steps: readonly StepPart[],
  keeps: (card: CardLine) => boolean,
): readonly StepPart[] =>
  steps.map((part) => ({
    ...part,
    columns: part.columns.map(({ column, lines }) => {
      const kept = lines.flatMap((line) => keepIn(line, keeps));
      return { column, lines: kept, count: kept.flatMap(idsIn).length };
    }),
  }));

function keepIn(line: Line, keeps: (card: CardLine) => boolean): Line[] {
  if (line.kind === 'card') return keeps(line) ? [line] : [];
  const cards = line.cards.filter(keeps);
  const [only] = cards;
  if (!only) return [];
  return cards.length === 1 ? [only] : [{ ...line, cards }];
}
