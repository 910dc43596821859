import { rateRelation, wantRung } from '#shared/board/edits/relations.ts';
import { readBoard } from '#shared/board/read/board.ts';
import { relationId, tableId } from '#shared/domain/ids.ts';
import type { Hall } from '../e2e/hall.ts';
import { giveCommand } from '../support/chair.ts';
import type { TestWorkshop } from '../support/relay.ts';
import { openStock } from '../support/stockProvider.ts';
import { until } from '../support/until.ts';
import { CASE } from './days.ts';
import { writeAsGuest } from './guestHand.ts';
import { promisedDay } from './promisedDay.ts';
import { FEW, FEW_TIES } from './tiedDay.ts';

/** A day that has been through everything: 88 cards with votes, a case, promises, and what organisations are to each other. */
export async function wholeDay(hall: Hall): Promise<TestWorkshop> {
  const workshop = await promisedDay(hall, { kind: 'followUp' });
  const told = { type: 'editDay', caseText: CASE, followUp: '2027-08-20' } as const;
  await giveCommand(hall.relay, workshop, told, 'organiser');
  const echo = openStock(hall.relay, workshop, 'screen');
  const { leave } = await writeAsGuest(hall, workshop, ({ doc, actor }) => {
    const ids = FEW.map((name) => actor(name));
    for (const [one, other, rung, otherEnd = rung] of FEW_TIES) {
      const [a, b] = [ids[one], ids[other]];
      if (!a || !b) continue;
      const relation = relationId(a, b);
      rateRelation(doc, relation, { end: a, table: tableId(1), rung });
      rateRelation(doc, relation, { end: b, table: tableId(2), rung: otherEnd });
      if (rung < 2) wantRung(doc, relation, 3);
    }
  });
  const rated = () => readBoard(echo.doc).relations.size === FEW_TIES.length;
  await until('all of it at the relay', rated);
  echo.close();
  leave();
  return workshop;
}
