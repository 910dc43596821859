import type { ColumnId } from '#shared/domain/columns.ts';
import { actorLines, missingOf } from './actors.ts';
import { checksOf, roundsOf } from './answers.ts';
import { cardsIn } from './cards.ts';
import { leftOutOf } from './leftOut.ts';
import type { Material } from './material.ts';
import { needsOf } from './needs.ts';
import { prioritiesOf } from './priorities.ts';
import { promisesOf } from './promises.ts';
import type { Counts, StepPart, Summary } from './Summary.ts';
import { questionsAsked, situationsOf } from './situations.ts';
import { stepParts } from './steps.ts';
import { strategiesOf } from './strategies.ts';
import { systemsOf } from './systems.ts';
import { nameTables } from './tables.ts';
import { theCaseOf } from './theCase.ts';
import { seamLines, tiesIn } from './ties.ts';
import { undertakingsOf } from './undertakings.ts';
import { contributionsOf, visitsOf } from './visits.ts';

/** What leaves the room. Every shown card stands once among the steps, or is counted as left out. */
export function summarise(material: Material): Summary {
  const steps = stepParts(material);
  return {
    schema: 1,
    ...theDay(material),
    theCase: theCaseOf(material),
    counts: countsOf(steps),
    rounds: roundsOf(material),
    priorities: prioritiesOf(steps),
    promises: promisesOf(material),
    steps,
    systems: systemsOf(steps, material),
    situations: situationsOf(material),
    questions: questionsAsked(material),
    ...strategiesOf(steps, material),
    needs: needsOf(steps, material),
    ties: tiesIn(material),
    actors: actorLines(material),
    missing: missingOf(material),
    visits: visitsOf(material),
    contributions: contributionsOf(material),
    undertakings: undertakingsOf(steps, material),
    checks: checksOf(material),
    exit: material.exit,
    seams: seamLines(material),
    leftOut: leftOutOf(material),
  };
}

function theDay({ stage, tables }: Material) {
  const { title, organiser, place, date, followUp, deleteOn, lang, ladder } = stage;
  const { kind } = stage.position;
  const position = kind === 'closed' || kind === 'followUp' ? kind : ('day' as const);
  return {
    ...{ title, organiser, place, date, followUp, deleteOn, lang, ladder, position },
    tables: nameTables(stage, tables),
  };
}

function countsOf(steps: readonly StepPart[]): Counts {
  const parts = steps.flatMap(({ columns }) => columns);
  const lines = parts.flatMap((part) => part.lines);
  const cards = lines.flatMap(cardsIn);
  const count = (column: ColumnId): number =>
    parts.filter((part) => part.column === column).reduce((sum, part) => sum + part.count, 0);
  const voted = cards.map(({ votes }) => votes?.votes).filter((votes) => votes !== undefined);
  return {
    cards: cards.length,
    columns: {
      strengths: count('strengths'),
      needs: count('needs'),
      strategies: count('strategies'),
    },
    groups: lines.filter(({ kind }) => kind === 'group').length,
    tables: new Set(cards.map(({ table }) => table?.number).filter(Boolean)).size,
    votes: voted.length > 0 ? voted.reduce((sum, votes) => sum + votes, 0) : null,
  };
}
