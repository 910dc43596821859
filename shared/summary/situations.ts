import { standsFor } from '#shared/domain/actor.ts';
import type { ActorId, TableId } from '#shared/domain/ids.ts';
import { allStakes, type StakeView, stakesAt } from '#shared/domain/stakeholders.ts';
import type { Material } from './material.ts';
import { actorName } from './names.ts';
import type { QuestionLine, SituationLine } from './Summary.ts';
import { nameTable } from './tables.ts';

/** Each table's picture of the situation it chose, never mixed with another's. */
export const situationsOf = (material: Material): SituationLine[] =>
  material.tables
    .map((table) => situationAt(table, material))
    .filter(({ situation, bill, ...stakes }) =>
      Boolean(
        situation ||
          bill ||
          [stakes.affected, stakes.both, stakes.canAct, stakes.unplaced].flat().length,
      ),
    );

function situationAt(table: TableId, material: Material): SituationLine {
  const { board, stage, said } = material;
  const views = stakesAt(table, board.stakes.values(), board.actors);
  const lines = new Map(
    allStakes(views).map((view) => [view, stakeholder(view, table, material)] as const),
  );
  const named = (some: readonly StakeView[]) => some.flatMap((view) => lines.get(view) ?? []);
  return {
    table: nameTable(stage, table),
    situation: said.situation(table),
    bill: said.bill(table),
    affected: named(views.affected),
    both: named(views.both),
    canAct: named(views.canAct),
    unplaced: named(views.unplaced),
  };
}

function stakeholder(
  view: StakeView,
  table: TableId,
  { board, said }: Material,
): SituationLine['both'][number] | null {
  const name = actorName(view.actor, board.actors);
  if (name === null) return null;
  // Merged actors are one, with all that was said of any of them.
  const ids: readonly ActorId[] = [...new Set([view.actor, ...view.said])];
  const all = (of: 'gain' | 'risk') =>
    ids
      .map((id) => said[of](id, table))
      .filter(Boolean)
      .join('\n');
  const isHere = board.actors.get(standsFor(view.actor, board.actors))?.inRoom ?? false;
  return {
    name,
    missing: view.says.includes('missing') && !isHere,
    inviter: actorName(view.inviter, board.actors),
    gain: all('gain'),
    risk: all('risk'),
  };
}

/** The problem before and now, in each table's own words. */
export const questionsAsked = ({ tables, stage, said }: Material): QuestionLine[] =>
  tables
    .map((table) => ({
      table: nameTable(stage, table),
      before: said.question('before', table),
      now: said.question('now', table),
    }))
    .filter(({ before, now }) => before !== '' || now !== '');
