import { expect, test } from 'vitest';
import { cellKey } from '#shared/board/cells.ts';
import { addActor, mergeActor, removeActor } from '#shared/board/edits/actors.ts';
import { liftCard } from '#shared/board/edits/cards.ts';
import { sewGroup } from '#shared/board/edits/groups.ts';
import { moveCard } from '#shared/board/edits/place.ts';
import { type ActorId, randomId } from '#shared/domain/ids.ts';
import { project } from '../../../client/state/projection.ts';
import { addTo, boardSession, random, START } from './boardSession.ts';

const NEEDS = cellKey('valueVision', 'needs');
const STRENGTHS = cellKey('valueVision', 'strengths');

test('a change of one card keeps the identity of every other card, item and cell', () => {
  const { session, doc } = boardSession();
  const one = addTo(doc, 'Ett', { rank: 'a0' });
  const other = addTo(doc, 'Annat', { rank: 'a1' });
  addTo(doc, 'Styrka', { column: 'strengths' });
  const { store } = project(session);
  const before = store.getState();
  liftCard(doc, one, true);
  const after = store.getState();
  expect(after.board.cards.get(one)).not.toBe(before.board.cards.get(one));
  expect(after.board.cards.get(other)).toBe(before.board.cards.get(other));
  expect(after.cells.get(STRENGTHS)).toBe(before.cells.get(STRENGTHS));
  expect(after.cells.get(NEEDS)?.[0]).not.toBe(before.cells.get(NEEDS)?.[0]);
  expect(after.cells.get(NEEDS)?.[1]).toBe(before.cells.get(NEEDS)?.[1]);
  expect(after.actors).toBe(before.actors);
});

test('a move changes the cell that was left and the one that was entered, and no third', () => {
  const { session, doc } = boardSession();
  const card = addTo(doc, 'Flyttas');
  addTo(doc, 'Strategi', { column: 'strategies' });
  const { store } = project(session);
  const before = store.getState().cells;
  moveCard(doc, card, { step: 'valueVision', column: 'strengths', rank: 'a0' });
  const after = store.getState().cells;
  expect(after.get(NEEDS)).toBeUndefined();
  expect(after.get(STRENGTHS)?.map(({ id }) => id)).toEqual([card]);
  const strategies = cellKey('valueVision', 'strategies');
  expect(after.get(strategies)).toBe(before.get(strategies));
});

test('a group keeps its identity until it or one of its cards changes', () => {
  const { session, doc } = boardSession();
  const cards = [addTo(doc, 'Ett'), addTo(doc, 'Två')];
  const id = randomId<'group'>(random);
  sewGroup(
    doc,
    { id, place: { step: 'valueVision', column: 'needs', rank: 'a0' }, title: '' },
    cards,
  );
  const { store } = project(session);
  const group = () => store.getState().cells.get(NEEDS)?.[0];
  const before = group();
  addTo(doc, 'Annan', { column: 'strengths' });
  expect(group()).toBe(before);
  liftCard(doc, cards[0] ?? addTo(doc, ''), true);
  expect(group()).not.toBe(before);
});

test('actors are listed as Swedish sorts, without those removed or merged', () => {
  const { session, doc } = boardSession();
  const add = (name: string): ActorId => {
    const id = randomId<'actor'>(random);
    const { participant: by } = session;
    addActor(
      doc,
      {
        id,
        name,
        short: '',
        huvudman: 'municipality',
        kind: 'organisation',
        ring: 2,
        inRoom: true,
        missing: false,
        bridge: false,
      },
      { by, at: START },
    );
    return id;
  };
  const [, zon, merged, removed] = ['Överförmyndaren', 'Zonen', 'Äldreboendet', 'Akuten'].map(add);
  add('Åklagaren');
  if (merged && zon) mergeActor(doc, merged, zon);
  if (removed) removeActor(doc, removed, { by: session.participant, at: START });
  const { store } = project(session);
  expect(store.getState().actors.map(({ name }) => name)).toEqual([
    'Zonen',
    'Åklagaren',
    'Överförmyndaren',
  ]);
});

test('a closed projection no longer follows', () => {
  const { session, doc } = boardSession();
  const projection = project(session);
  projection.close();
  addTo(doc, 'Efteråt');
  expect(projection.store.getState().board.cards.size).toBe(0);
});
