import { randomBytes } from 'node:crypto';
import { type BoardDoc, newBoardDoc } from '#shared/board/doc.ts';
import { addActor } from '#shared/board/edits/actors.ts';
import { addCard } from '#shared/board/edits/cards.ts';
import { addCaseMark } from '#shared/board/edits/exchange.ts';
import { nameBoundary, rateRelation, wantRung } from '#shared/board/edits/relations.ts';
import { readBoard } from '#shared/board/read/board.ts';
import { participantId } from '#shared/domain/identity.ts';
import { type ActorId, randomId, relationId, tableId } from '#shared/domain/ids.ts';
import { knownActor } from '#shared/domain/knownActors.ts';
import type { Rung } from '#shared/domain/ladder.ts';
import { ranksAfter } from '#shared/domain/order.ts';
import type { Hall } from '../e2e/hall.ts';
import { giveCommand } from '../support/chair.ts';
import { newDevice, type TestWorkshop } from '../support/relay.ts';
import { openStock } from '../support/stockProvider.ts';
import { until } from '../support/until.ts';
import { CASE, emptyDay } from './days.ts';

/** Two by their places in the list, what each end says at a table, and how many cards are about them. */
export type GivenTie = readonly [
  one: number,
  other: number,
  rung: Rung,
  otherEnd?: Rung,
  cards?: number,
];

export const FEW = [
  'Socialtjänsten',
  'Arbetsförmedlingen',
  'Försäkringskassan',
  'Vuxenpsykiatrin',
  'Primärvården',
  'Skolan',
  'Civilsamhället',
  'Elevhälsan',
] as const;

export const FEW_TIES: readonly GivenTie[] = [
  [0, 1, 3, 3, 9],
  [1, 2, 2, 3, 6],
  [2, 3, 0, 0, 4],
  [3, 4, 1, 3, 11],
  [4, 5, 2, 2, 5],
  [6, 0, 4, 4, 7],
  [5, 7, 4, 3, 2],
  [0, 5, 2, 2, 3],
  [4, 1, 1, 1, 3],
  [3, 7, 0, 1, 2],
];

/** A hall full of actors, each tied to three others. */
export const CROWD: readonly string[] = [
  ...FEW,
  ...'AME,Komvux,BUP,Tandvården,Polisen,Kronofogden,Bostadsbolaget,Folkhögskolan,Brukarorganisation,Arbetsgivare,Personligt ombud,Socialpsykiatrin,Samverkanskoordinator,Budget- och skuldrådgivningen,Samordningsförbundet,Anhöriga/nätverk,Barnen i familjen,Individen'.split(
    ',',
  ),
  ...'Barnmorskemottagningen,Kvinnojouren,Idrottsföreningen,Överförmyndaren,Kriminalvården,Migrationsverket,Ungdomsmottagningen,Biblioteket,Familjecentralen,Hyresgästföreningen,Rehabiliteringskoordinatorn,Beroendemottagningen,Studie- och yrkesvägledarna,Fritidsgården'.split(
    ',',
  ),
];

export const crowdTies = (count: number): readonly GivenTie[] =>
  Array.from({ length: count }, (_, at) => at).flatMap((at) =>
    [1, 3, 7].map((away, turn): GivenTie => {
      const rung = ((at * 2 + turn * 3) % 5) as Rung;
      return [at, (at + away) % count, rung, rung, (at + turn) % 4];
    }),
  );

/** A day on which tables have said what these are to one another. */
export async function tiedDay(
  hall: Hall,
  names: readonly string[],
  ties: readonly GivenTie[],
): Promise<TestWorkshop> {
  const workshop = await emptyDay(hall, {
    kind: 'step',
    step: 'relationTailoring',
    phase: 'group',
  });
  await giveCommand(hall.relay, workshop, { type: 'editDay', caseText: CASE }, 'organiser');
  const own = newDevice();
  const doc = newBoardDoc();
  fill(doc, participantId(workshop.id, own), names, ties);
  const others = openStock(hall.relay, workshop, 'participant', { device: own, doc });
  const echo = openStock(hall.relay, workshop, 'screen');
  const { relations } = readBoard(doc);
  await until(
    'all of it at the relay',
    () => readBoard(echo.doc).relations.size === relations.size,
  );
  for (const device of [others, echo]) device.close();
  return workshop;
}

const AT = 1_800_000_000_000;

function fill(
  doc: BoardDoc,
  participant: ReturnType<typeof participantId>,
  names: readonly string[],
  ties: readonly GivenTie[],
): void {
  const removal = { by: participant, at: AT };
  const ids = names.map((name) => {
    const id = randomId<'actor'>(randomBytes);
    addActor(doc, { ...knownActor(name), id, name, inRoom: true }, removal);
    return id;
  });
  const idOf = (at: number) => ids[at] as ActorId;
  const ranks = ranksAfter(null, 400);
  let written = 0;
  for (const [one, other, rung, otherEnd = rung, cards = 0] of ties) {
    const relation = relationId(idOf(one), idOf(other));
    for (const table of [tableId(1), tableId(2)]) {
      rateRelation(doc, relation, { end: idOf(one), table, rung });
      rateRelation(doc, relation, { end: idOf(other), table, rung: otherEnd });
    }
    for (let card = 0; card < cards; card += 1) {
      const place = {
        step: 'relationTailoring',
        column: 'needs',
        rank: ranks[written] ?? '',
      } as const;
      const text = TEXTS[written % TEXTS.length] ?? '';
      const id = randomId<'card'>(randomBytes);
      addCard(
        doc,
        { id, place, text, actors: [idOf(one), idOf(other)], edge: relation },
        { participant, table: tableId(1), org: idOf(one), lang: 'sv', at: AT + written },
      );
      written += 1;
    }
  }
  const told = relationId(idOf(3), idOf(4));
  wantRung(doc, told, 3);
  nameBoundary(doc, told, 'professional', true);
  const differing = { end: idOf(4), table: tableId(2), rung: 1 } as const;
  rateRelation(doc, told, differing);
  for (const at of [told, told, relationId(idOf(2), idOf(3)), idOf(5)]) {
    const id = randomId<'caseMark'>(randomBytes);
    addCaseMark(doc, { id, at, table: tableId(2), author: participant }, removal);
  }
}

const TEXTS = [
  'Ingen får veta vad som hände efter remissen.',
  'Vi har ett gemensamt telefonnummer för frågor på förmiddagen.',
  'Svara den som remitterat inom fem dagar, även om svaret är ”inte än”.',
  'Besluten kommer i fel ordning.',
];
