import type { CardId, GroupId, TableId } from '../ids.ts';
import type { Ballot } from './ballot.ts';
import type { Round } from './stage.ts';

/**
 * Counts ballots. Each chosen card has its votes; cards that lie in one group have, under the group's id,
 * what they got together: of one ballot never more than one card may have, so that a voter who gave votes to two
 * cards which were sewn together afterwards does not count twice.
 */
export function tallyOf(
  ballots: readonly Ballot[],
  perCard: number,
  groupOf: (card: CardId) => GroupId | null,
): Round['tally'] {
  const counts = new Map<CardId | GroupId, { votes: number; tables: Set<TableId | null> }>();
  const add = (id: CardId | GroupId, votes: number, table: TableId | null) => {
    const known = counts.get(id) ?? { votes: 0, tables: new Set() };
    known.votes += votes;
    known.tables.add(table);
    counts.set(id, known);
  };
  for (const { table, choices } of ballots) {
    const inGroups = new Map<GroupId, number>();
    for (const [id, votes = 0] of Object.entries(choices)) {
      const card = id as CardId; // the schema has vouched for it
      add(card, votes, table);
      const group = groupOf(card);
      if (group) inGroups.set(group, (inGroups.get(group) ?? 0) + votes);
    }
    for (const [group, votes] of inGroups) add(group, Math.min(votes, perCard), table);
  }
  return Object.fromEntries(
    [...counts].map(([id, { votes, tables }]) => [
      id,
      // A vote that came from no table says nothing of how many there were.
      { votes, tables: tables.has(null) ? null : tables.size },
    ]),
  );
}
