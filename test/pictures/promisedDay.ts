import { choosePart, readAloud, setParty, standBehind } from '#shared/board/edits/promise.ts';
import { promiseAt } from '#shared/board/promises.ts';
import { readBoard } from '#shared/board/read/board.ts';
import { textName } from '#shared/board/rootTexts.ts';
import { findText, spliceText } from '#shared/board/texts.ts';
import { SWEDISH } from '#shared/domain/alphabet.ts';
import { tableId } from '#shared/domain/ids.ts';
import { PROMISE_PARTS, WRITTEN_PARTS, wordingOf } from '#shared/domain/promise.ts';
import type { Position } from '#shared/domain/stage/stage.ts';
import type { Hall } from '../e2e/hall.ts';
import type { TestWorkshop } from '../support/relay.ts';
import { openStock, type Stock } from '../support/stockProvider.ts';
import { until } from '../support/until.ts';
import { fullDay } from './days.ts';

/** What is promised at the tables of the pictures: parties, and the three written parts. */
const PROMISED: readonly (readonly [
  table: number,
  parties: readonly number[],
  ...words: readonly string[],
])[] = [
  [
    2,
    [0, 1, 2],
    'unga som har slutat svara när vi ringer',
    'någon av oss går hem till dem innan vi skriver nästa brev',
    'de öppnar dörren en andra gång',
  ],
  [
    4,
    [3, 1, 0, 4],
    'den som väntar på hjälp från fler än en av oss',
    'slippa berätta samma sak mer än en gång',
    'ingen säger längre ”det står i mitt förra papper”',
  ],
  [
    7,
    [5, 6, 7],
    'unga vuxna utan gymnasieexamen',
    'våga börja med något i liten skala utan att pengarna stannar',
    'första veckan blir en andra vecka',
  ],
  [9, [2, 0, 5], 'alla i kommunen', 'få en bättre samverkan', ''],
  [11, [1, 4, 6], 'den som flyttar hem igen', 'veta vem som svarar', 'ett nummer räcker'],
  [
    12,
    [2, 3, 8],
    'barn som byter skola mitt i terminen',
    'ha en vuxen på den nya skolan som vet vad som fungerade på den förra',
    'barnet hälsar på någon redan första dagen',
  ],
];

/** A day on which some tables have promised, and somebody has begun to sew the joint promise. */
export async function promisedDay(
  hall: Hall,
  at: Position,
  withJoint = true,
): Promise<TestWorkshop> {
  const workshop = await fullDay(hall, at);
  const hand = openStock(hall.relay, workshop, 'facilitator');
  await hand.synced();
  const { doc } = hand;
  const actors = [...readBoard(doc).actors.values()]
    .filter(({ kind }) => kind === 'organisation' || kind === 'unit')
    .sort((one, other) => SWEDISH.compare(one.name, other.name))
    .map(({ id }) => id);
  const write = (name: string, words: string) => {
    const text = findText(doc, { of: 'root', name });
    if (text) spliceText(doc, text, { index: text.length, remove: 0, insert: words });
  };
  for (const [nr, parties, ...words] of PROMISED) {
    const table = tableId(nr);
    for (const at of parties) {
      const actor = actors[at];
      if (!actor) continue;
      setParty(doc, table, actor, true);
      standBehind(doc, table, actor, true);
    }
    for (const [n, part] of WRITTEN_PARTS.entries()) {
      write(textName.promise(table, part), words[n] ?? '');
    }
    if (nr < 9) readAloud(doc, table, wordingOf(promiseAt(readBoard(doc), table).words));
  }
  if (withJoint) {
    const from = { who: 4, toWhom: 2, what: 4, sign: 2 } as const;
    for (const part of PROMISE_PARTS) {
      const table = tableId(from[part]);
      const { words } = promiseAt(readBoard(doc), table);
      const said = part === 'who' ? 'åtta verksamheter i kommunen' : words[part];
      choosePart(doc, { part, table, words: said, joiner: ' och ' }, true);
    }
    write(textName.promise('joint', 'sign'), ', hos oss alla');
  }
  await toOthers(hall, workshop, hand);
  return workshop;
}

/** Waits until somebody else has heard all of it, and leaves. */
async function toOthers(hall: Hall, workshop: TestWorkshop, hand: Stock): Promise<void> {
  const other = openStock(hall.relay, workshop, 'screen');
  const said = ({ doc }: Stock) => JSON.stringify([...doc.getMap('promises').keys()].sort());
  await until('others have heard of the promises', () => said(other) === said(hand));
  other.close();
  hand.close();
}
