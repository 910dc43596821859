import { actorLines, missingOf } from './actors.ts';
import { checksOf, roundsOf } from './answers.ts';
import { countsOf } from './counts.ts';
import { leftOutOf } from './leftOut.ts';
import type { Material } from './material.ts';
import { needsOf } from './needs.ts';
import { prioritiesOf } from './priorities.ts';
import { promisesOf } from './promises.ts';
import type { Summary } from './Summary.ts';
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
    reader: { kind: 'whole' },
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
