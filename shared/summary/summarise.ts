import type { ColumnId } from '#shared/domain/columns.ts';
import { cardsIn } from './cards.ts';
import { gapsOf } from './gaps.ts';
import { leftOutOf } from './leftOut.ts';
import type { Material } from './material.ts';
import { needsOf } from './needs.ts';
import { prioritiesOf } from './priorities.ts';
import type { Counts, StepPart, Summary } from './Summary.ts';
import { stepParts } from './steps.ts';
import { strategiesOf } from './strategies.ts';

/** What leaves the room. Every shown card stands once among the steps, or is counted as left out. */
export function summarise(material: Material): Summary {
  const { stage } = material;
  const steps = stepParts(material);
  return {
    status: 'working',
    title: stage.title,
    organiser: stage.organiser,
    place: stage.place,
    date: stage.date,
    followUp: stage.followUp,
    deleteOn: stage.deleteOn,
    caseText: stage.caseText.trim(),
    counts: countsOf(steps),
    priorities: prioritiesOf(steps),
    steps,
    ...strategiesOf(steps, material),
    needs: needsOf(steps, material),
    ladder: stage.ladder,
    gaps: gapsOf(material),
    leftOut: leftOutOf(material),
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
