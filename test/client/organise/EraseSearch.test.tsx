import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { pathOf } from '#shared/board/changedPaths.ts';
import { newBoardDoc } from '#shared/board/doc.ts';
import { addCard } from '#shared/board/edits/cards.ts';
import { setStrategy } from '#shared/board/edits/strategy.ts';
import { mostAt } from '#shared/board/renewable.ts';
import { textName } from '#shared/board/rootTexts.ts';
import { SHAPE } from '#shared/board/shape.ts';
import type { Desk } from '#shared/domain/desk/desk.ts';
import { newDesk } from '#shared/domain/desk/newDesk.ts';
import { wordsOfDesk } from '#shared/domain/desk/wordsOfDesk.ts';
import type { CardId, ParticipantId } from '#shared/domain/ids.ts';
import { tableId } from '#shared/domain/ids.ts';
import { ok } from '#shared/domain/result.ts';
import { wordsOfStage } from '#shared/domain/stage/wordsOfStage.ts';
import { STRATEGY_WORDS } from '#shared/domain/strategy.ts';
import { EraseSearch } from '../../../client/features/organise/EraseSearch.tsx';
import { wordPlaces } from '../../../client/i18n/wordPlaces.ts';
import type { Cell } from '../../../client/sync/readable.ts';
import { Room } from '../steer/room.tsx';

const CARD = 'card-one-000000000000' as CardId;
const WRITER = {
  participant: 'p'.repeat(22) as ParticipantId,
  table: tableId(2),
  org: null,
  lang: 'sv',
  at: 1_800_000_000_000,
} as const;

/** A board where a name stands in a strategy, and on a card that says something else. */
function open(): Room {
  const room = new Room('organiser');
  const doc = newBoardDoc();
  const place = { step: 'valueVision', column: 'strategies', rank: 'a0' } as const;
  addCard(doc, { id: CARD, place, text: 'Boka om utan att ringa', actors: [] }, WRITER);
  setStrategy(doc, CARD, 'owner', 'Gunvor Qvistberg');
  room.show(<EraseSearch />);
  room.hold(doc);
  return room;
}
const look = (words: string) => userEvent.type(screen.getByRole('searchbox'), words);
const count = () => screen.getAllByRole('status')[0]?.textContent;
const found = () => screen.queryAllByRole('listitem').map((one) => one.textContent);

test('every place where the words stand is listed by what it is called, and erased there', async () => {
  const room = open();
  room.does({ type: 'editDay', place: 'Hos Gunvor' });
  room.does({ type: 'renameTable', table: tableId(1), name: 'Gunvors bord' });
  await look('gunvor');
  expect(count()).toBe('Står på 3 ställen');
  expect(found()).toEqual([
    'PlatsHos Gunvor',
    'Namn på bordGunvors bord',
    'Ägare, Bord 2Gunvor Qvistberg',
  ]);
  await userEvent.click(screen.getByRole('button', { name: 'Radera överallt: Ägare, Bord 2' }));
  const dialog = within(screen.getByRole('dialog'));
  await userEvent.clear(dialog.getByRole('textbox'));
  await userEvent.click(dialog.getByRole('button', { name: 'Radera överallt' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(room.renewed).toEqual([{ path: `cards/${CARD}/strategy:owner`, words: '' }]);
});

test('nothing is looked for before there are three letters, and what stands nowhere is told', async () => {
  open();
  await look('gu');
  expect([found(), count()]).toEqual([[], '']);
  await look('stav');
  expect([found(), count()]).toEqual([[], 'Det står ingenstans.']);
});

test('what only a kept version says any more is found there, and asked what is to stand instead', async () => {
  const room = new Room('organiser');
  const fixed = { number: '1.0', at: 1, date: '2027-02-11', diarienummer: '' };
  (room.hands.desk as Cell<Desk | null>).set({ ...newDesk(), fixed: [fixed] });
  room.api = { fixed: async () => ok(JSON.stringify({ summary: { strategies: ['Gunvor då'] } })) };
  room.show(<EraseSearch />);
  await look('gunvor');
  await waitFor(() => expect(found()).toEqual(['Står bara i sparade versionerGunvor då']));
  await userEvent.click(screen.getByRole('button', { name: /^Radera överallt: / }));
  const dialog = within(screen.getByRole('dialog'));
  expect(dialog.getByRole<HTMLTextAreaElement>('textbox').value).toBe('');
  await userEvent.click(dialog.getByRole('button', { name: 'Radera överallt' }));
  expect(dialog.getByText('Skriv vad som ska stå i stället.')).toBeDefined();
  await userEvent.type(dialog.getByRole('textbox'), 'En funktion');
  await userEvent.click(dialog.getByRole('button', { name: 'Radera överallt' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(room.untold).toEqual([{ words: 'Gunvor då', instead: 'En funktion' }]);
});

test('every place where somebody can write has a name', () => {
  const room = new Room('organiser');
  const records = [...wordsOfStage(room.day), ...wordsOfDesk(newDesk())].map(({ path }) => {
    const [root, id, key] = path.split('/');
    return `${root}.${id === '' ? key : id}`;
  });
  const strategy = STRATEGY_WORDS.map((word) => `strategy.${word}`);
  const texts = Object.keys(textName).map((kind) => `text.${kind}`);
  const fields = Object.entries(SHAPE).flatMap(([root, shape]) =>
    shape.holds === 'things'
      ? [...shape.fields.keys()].flatMap((key) =>
          mostAt(pathOf({ root, id: CARD, key })) === null ? [] : [`${root}.${key}`],
        )
      : [],
  );
  // The lists that find them are `wordsOnBoard`, `wordsOfStage` and `wordsOfDesk`.
  expect(Object.keys(wordPlaces.sv.places).sort()).toEqual(
    [...new Set([...records, ...strategy, ...texts, ...fields, ...ONLY_SOMETIMES])].sort(),
  );
});

/** A break has a name, and a version, only once there is one. */
const ONLY_SOMETIMES = [
  ...['stage.rules', 'stage.breaks', 'stage.onScreen'],
  ...['desk.organisations', 'desk.fixed', 'desk.kept', 'told'],
];
