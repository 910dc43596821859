import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import type { BoardDoc } from '#shared/board/doc.ts';
import { openFirstRatings, rateRelation } from '#shared/board/edits/relations.ts';
import { readBoard } from '#shared/board/read/board.ts';
import { type ActorId, relationEnds, relationId, tableId } from '#shared/domain/ids.ts';
import type { Rung } from '#shared/domain/ladder.ts';
import type { Role } from '#shared/domain/role.ts';
import type { Slip } from '#shared/protocol/slipFrame.ts';
import { GapMapView } from '../../../client/features/map/GapMapView.tsx';
import { DraftProvider } from '../../../client/writing/draft/DraftProvider.tsx';
import { actor, emptyDay, idOf } from '../../summary/day.ts';
import { Room } from '../steer/room.tsx';

const [ALFA, BETA] = ['Alfa', 'Beta'].map((name) => idOf<ActorId>(name));
const relation = relationId(ALFA ?? idOf('Alfa'), BETA ?? idOf('Beta'));
const [T1, T2] = [tableId(1), tableId(2)];
let room: Room;
let doc: BoardDoc;

/** In the order of the relation's ends, as slips and the board have them. */
const ofEnds = <Value,>(alfa: Value, beta: Value): readonly [Value, Value] =>
  relationEnds(relation)?.[0] === ALFA ? [alfa, beta] : [beta, alfa];

function enter(role: Role = 'participant'): void {
  room = new Room(role);
  room.seat.set({ table: role === 'participant' ? T1 : null, org: null });
  ({ doc } = emptyDay());
  for (const name of ['Alfa', 'Beta']) actor(doc, name);
  for (const end of [ALFA, BETA]) if (end) rateRelation(doc, relation, { end, table: T2, rung: 1 });
  room.hold(doc);
  room.show(
    <DraftProvider>
      <GapMapView />
    </DraftProvider>,
  );
  fireEvent.click(
    within(screen.getByRole('group', { name: /^Karta: / })).getByRole('button', {
      name: /^Alfa och Beta/,
    }),
  );
}
beforeEach(() => enter());

const ladder = (name: string) => within(screen.getByRole('group', { name: `${name} säger` }));
const choose = (name: string, rung: string) =>
  fireEvent.click(ladder(name).getByRole('radio', { name: rung }));
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const counted = (answers: number, table = T1) =>
  act(() =>
    room.counts.set({
      drafts: [],
      ballots: [],
      answers: 0,
      ratings: [{ relation, table, answers }],
    }),
  );
const open = (alfa: readonly number[], beta: readonly number[], table = T1) => {
  openFirstRatings(doc, relation, { table, people: ofEnds(alfa, beta) });
  room.hold(doc);
};
const handed = () => [...room.handed.get().values()];
const slip = (alfa: Rung | null, beta: Rung | null): Slip => {
  const [one, other] = ofEnds(alfa, beta);
  return { kind: 'rating', relation, table: T1, rungs: [one, other] };
};
const ratings = () => readBoard(doc).relations.get(relation)?.ratings ?? [];

test('one’s own answer goes to the relay and not to the board, and who has answered sees no one else’s', () => {
  expect(screen.queryByText(/Mitten/)).toBeNull();
  choose('Alfa', 'Öppet');
  choose('Beta', 'Samarbete');
  press('Lämna mitt svar');
  expect(handed()).toEqual([{ slip: slip(0, 3), state: 'waiting' }]);
  expect(ratings().every(({ table }) => table === T2)).toBe(true);
  expect(screen.getByText('Ditt svar skickas')).toBeDefined();
  expect(document.activeElement?.textContent).toBe('Var är ni på samverkanstrappan?');
  room.answers(slip(null, null), 'taken');
  expect(screen.getByText('Ditt svar är lämnat.')).toBeDefined();
  expect(screen.queryByRole('radio', { name: 'Öppet' })).toBeNull();
});

test('one may answer for one side only, and answer anew', () => {
  expect(screen.getByRole('button', { name: 'Lämna mitt svar' })).toHaveProperty('disabled', true);
  choose('Beta', 'Samråd');
  press('Lämna mitt svar');
  expect(handed()).toMatchObject([{ slip: slip(null, 1) }]);
  press('Svara om');
  choose('Alfa', 'Samverkan');
  press('Lämna mitt svar');
  expect(handed()).toMatchObject([{ slip: slip(4, null) }]);
});

test('the table’s answers are shown when two have answered, by whoever presses', () => {
  counted(1);
  expect(screen.getByText('När två har svarat kan ni visa svaren.')).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Visa svaren' })).toBeNull();
  counted(4, T2);
  expect(screen.queryByText(/har svarat\./)).toBeNull();
  counted(3);
  expect(screen.getByText('3 vid bordet har svarat.')).toBeDefined();
  press('Visa svaren');
  expect(handed()).toMatchObject([{ slip: { kind: 'openRatings', relation, table: T1 } }]);
});

test('shown, it is seen how the answers fell, and the table agrees on its rung', () => {
  open([2, 0, 1, 0, 0], [0, 3, 0, 0, 0]);
  expect(
    ladder('Alfa')
      .getAllByRole('listitem')
      .map((one) => one.textContent),
  ).toEqual(['Öppet 2●●', 'Samordning 1●']);
  expect(ladder('Alfa').getByText(/Ni svarade olika/)).toBeDefined();
  expect(ladder('Beta').queryByText(/Ni svarade olika/)).toBeNull();
  choose('Alfa', 'Samråd');
  expect(ratings()).toContainEqual({ end: ALFA, table: T1, rung: 1 });
  expect(ladder('Alfa').getAllByRole('listitem')).toHaveLength(2);
});

test('other tables’ first answers are read beside, and let nobody pass by their own', () => {
  open([1, 1, 0, 0, 0], [0, 0, 0, 0, 0], T2);
  expect(screen.getByRole('button', { name: 'Lämna mitt svar' })).toBeDefined();
  press('Enas direkt i stället');
  expect(ladder('Alfa').getByText('Bord 2 före samtalet: öppet 1 och samråd 1.')).toBeDefined();
  expect(ladder('Beta').queryByText(/före samtalet/)).toBeNull();
});

test('an answer that came too late says so until one has read it', () => {
  open([2, 0, 0, 0, 0], [0, 2, 0, 0, 0]);
  room.answers(slip(1, 1), 'closed');
  expect(screen.getByText(/hann visas innan ditt kom fram/)).toBeDefined();
  press('Jag har läst');
  expect(handed()).toEqual([]);
});

test('without contact one answers, and shows the answers later', () => {
  room.lose();
  counted(2);
  choose('Alfa', 'Öppet');
  press('Lämna mitt svar');
  expect(screen.getByText('Ditt svar väntar på nät.')).toBeDefined();
  expect(screen.getByText(/kan visas när du har kontakt/)).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Visa svaren' })).toBeNull();
});

test('who leads is not asked, and shows a table’s answers', () => {
  cleanup();
  enter('facilitator');
  fireEvent.change(screen.getByRole('combobox', { name: 'Du svarar för' }), {
    target: { value: T1 },
  });
  expect(screen.queryByRole('button', { name: 'Lämna mitt svar' })).toBeNull();
  counted(2);
  press('Visa svaren');
  expect(handed()).toMatchObject([{ slip: { kind: 'openRatings', table: T1 } }]);
});
