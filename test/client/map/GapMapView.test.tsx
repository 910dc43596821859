import { fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import type { BoardDoc } from '#shared/board/doc.ts';
import { addCaseMark } from '#shared/board/edits/exchange.ts';
import { rateRelation } from '#shared/board/edits/relations.ts';
import { materialOf } from '#shared/board/material.ts';
import { readBoard } from '#shared/board/read/board.ts';
import { type CaseMarkId, type ParticipantId, relationId, tableId } from '#shared/domain/ids.ts';
import type { Rung } from '#shared/domain/ladder.ts';
import { tiesIn } from '#shared/summary/ties.ts';
import { GapMapView } from '../../../client/features/map/GapMapView.tsx';
import { DraftProvider } from '../../../client/writing/draft/DraftProvider.tsx';
import { actor, emptyDay, idOf, removal } from '../../summary/day.ts';
import { Room } from '../steer/room.tsx';

const NAMES = ['Alfa', 'Beta', 'Gamma', 'Delta', 'Epsilon'] as const;
let room: Room;
let doc: BoardDoc;

const id = (name: string) => idOf<ReturnType<typeof actor>>(name);
const between = (one: string, other: string) => relationId(id(one), id(other));

function rate(one: string, other: string, rung: Rung, table = 1): void {
  for (const end of [id(one), id(other)])
    rateRelation(doc, between(one, other), { end, table: tableId(table), rung });
}

function show(): void {
  room.hold(doc);
  room.show(
    <DraftProvider>
      <GapMapView />
    </DraftProvider>,
  );
}

beforeEach(() => {
  room = new Room('participant');
  room.seat.set({ table: tableId(1), org: null });
  ({ doc } = emptyDay());
  for (const name of NAMES) actor(doc, name);
  rate('Alfa', 'Beta', 1);
  rate('Beta', 'Gamma', 0);
  rate('Gamma', 'Delta', 3);
  rate('Alfa', 'Gamma', 4);
});

const asList = () => fireEvent.click(screen.getByRole('radio', { name: 'Lista' }));
const section = (name: string) =>
  screen.getByRole('heading', { name }).closest('section') ?? document.body;
const rows = (name: string) =>
  within(section(name))
    .getAllByRole('button')
    .map((row) => row.textContent);
const ladder = (name: string) => within(screen.getByRole('group', { name: `${name} säger` }));
const gapsInSummary = () =>
  tiesIn(materialOf(readBoard(doc), room.day))
    .filter(({ isGap }) => isGap)
    .map(({ ends }) => ends.map(({ name }) => name).sort());

describe('the map and its list', () => {
  test('say the same: the worst gap first, what is sewn below, and who stands there', () => {
    show();
    const map = within(screen.getByRole('group', { name: /^Karta: 5 aktörer|^Karta: 4 aktörer/ }));
    const inMap = map.getAllByRole('button').map((one) => one.getAttribute('aria-label') ?? '');
    asList();
    expect(rows('Mellanrum vi hittade')).toEqual([
      'BetaGammaÖppet, 0 kort',
      'AlfaBetaSamråd, 0 kort',
    ]);
    expect(rows('På väg att sys ihop')).toEqual([
      'DeltaGammaSamarbete, 0 kort',
      'AlfaGammaSamverkan, 0 kort',
    ]);
    expect(screen.getByText('4 aktörer, 4 relationer och 2 mellanrum')).toBeDefined();
    expect(inMap).toContain('Beta och Gamma, Öppet, 0 kort');
    for (const said of ['Alfa och Beta, Samråd', 'Delta och Gamma, Samarbete', 'Alfa och Gamma'])
      expect(inMap.some((name) => name.startsWith(said))).toBe(true);
  });

  test('show the same actors divided by huvudman', () => {
    show();
    fireEvent.click(screen.getByRole('radio', { name: 'Dela upp' }));
    const map = within(screen.getByRole('group', { name: /^Karta: / }));
    expect(map.getAllByRole('button').map((one) => one.getAttribute('aria-label'))).toEqual([
      'Alfa, 0 kort',
      'Beta, 0 kort',
      'Delta, 0 kort',
      'Gamma, 0 kort',
    ]);
    expect(map.getByText('4 relationer: 4 inom, 0 över gränsen')).toBeDefined();
  });

  test('a tie that climbs from 1 to 3 leaves the gap list at once, here and in the summary', () => {
    show();
    expect(gapsInSummary()).toContainEqual(['Alfa', 'Beta']);
    asList();
    fireEvent.click(screen.getByRole('button', { name: /^Alfa ?Beta/ }));
    for (const name of ['Alfa', 'Beta'])
      fireEvent.click(ladder(name).getByRole('radio', { name: 'Samarbete' }));
    fireEvent.click(screen.getByRole('button', { name: 'Tillbaka' }));
    expect(rows('Mellanrum vi hittade')).toEqual(['BetaGammaÖppet, 0 kort']);
    expect(gapsInSummary()).toEqual([['Beta', 'Gamma']]);
  });
});

describe('the panel of a relation', () => {
  const open = (name: RegExp) =>
    fireEvent.click(
      within(screen.getByRole('group', { name: /^Karta: / })).getByRole('button', { name }),
    );

  test('shows who says what, and that the lower end decides', () => {
    rateRelation(doc, between('Gamma', 'Delta'), {
      end: id('Gamma'),
      table: tableId(2),
      rung: 0,
    });
    show();
    open(/^Delta och Gamma/);
    expect(ladder('Gamma').getByText(/Bord 2 säger öppet\. Bord 1 säger samarbete/)).toBeDefined();
    expect(screen.getByText('Den lägre sidan avgör: öppet.')).toBeDefined();
    expect(screen.getByText(/Ni ser det olika/)).toBeDefined();
    expect(document.activeElement?.textContent).toMatch(/Delta.*Gamma/);
  });

  test('raises one step for both ends, and takes an answer back', () => {
    show();
    open(/^Alfa och Beta/);
    fireEvent.click(screen.getByRole('button', { name: 'Höj till samordning' }));
    for (const name of ['Alfa', 'Beta'])
      expect(
        ladder(name).getByRole<HTMLInputElement>('radio', { name: 'Samordning' }).checked,
      ).toBe(true);
    fireEvent.click(ladder('Alfa').getByRole('button', { name: 'Ta bort svaret' }));
    expect(ladder('Alfa').getByText('Inget bord har svarat.')).toBeDefined();
  });

  test('keeps where they want to be, and which borders run between them', () => {
    show();
    open(/^Alfa och Beta/);
    const wanted = within(screen.getByRole('group', { name: 'Hit vill ni' }));
    fireEvent.click(wanted.getByRole('radio', { name: 'Samverkan' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Lag' }));
    expect(readBoard(doc).relations.get(between('Alfa', 'Beta'))).toMatchObject({
      wanted: 4,
      boundaries: ['legal'],
    });
  });

  test('a card about the relation lies on it and names both, and may not point out a person', () => {
    show();
    room.does({
      type: 'goTo',
      position: { kind: 'step', step: 'relationTailoring', phase: 'group' },
    });
    open(/^Alfa och Beta/);
    fireEvent.click(screen.getByRole('button', { name: 'Skriv kort' }));
    const field = screen.getByRole('textbox', { name: 'Nytt kort om mellanrummet' });
    const add = () => fireEvent.click(screen.getByRole('button', { name: 'Lägg till' }));
    fireEvent.change(field, { target: { value: 'Ring Anna Berg, 34 år' } });
    add();
    expect(readBoard(doc).cards.size).toBe(0);
    fireEvent.change(field, { target: { value: 'Ring varandra.' } });
    add();
    const [card] = readBoard(doc).cards.values();
    expect(card).toMatchObject({ text: 'Ring varandra.', edge: between('Alfa', 'Beta') });
    expect(card?.actors.toSorted()).toEqual([id('Alfa'), id('Beta')].sort());
    expect(screen.getByRole('link', { name: 'Ring varandra.' })).toBeDefined();
  });

  test('markers are counted on the map, and one’s own are taken away', () => {
    const at = between('Alfa', 'Beta');
    const others = {
      id: idOf<CaseMarkId>('m'),
      at,
      table: tableId(2),
      author: idOf<ParticipantId>('x'),
    };
    addCaseMark(doc, others, removal);
    show();
    open(/^Alfa och Beta, Samråd, 0 kort, Här faller hon: 1/);
    fireEvent.click(screen.getByRole('button', { name: 'Markera: här faller hon' }));
    open(/^Alfa och Beta, Samråd, 0 kort, Här faller hon: 2/);
    const takeAway = screen.getAllByRole('button', { name: 'Ta bort markeringen' });
    expect(takeAway).toHaveLength(1);
    for (const button of takeAway) fireEvent.click(button);
    open(/^Alfa och Beta, Samråd, 0 kort, Här faller hon: 1/);
  });
});

test('two who have no relation are chosen from lists, and rated', () => {
  show();
  const pick = (label: string, name: string) =>
    fireEvent.change(screen.getByRole('combobox', { name: label }), {
      target: { value: id(name) },
    });
  pick('Den ena', 'Delta');
  pick('Den andra', 'Delta');
  fireEvent.click(screen.getByRole('button', { name: 'Visa mellanrummet' }));
  expect(screen.getByText('Välj två olika aktörer.')).toBeDefined();
  pick('Den andra', 'Epsilon');
  fireEvent.click(screen.getByRole('button', { name: 'Visa mellanrummet' }));
  fireEvent.click(screen.getByRole('button', { name: 'Enas direkt i stället' }));
  fireEvent.click(ladder('Epsilon').getByRole('radio', { name: 'Samråd' }));
  fireEvent.click(screen.getByRole('button', { name: 'Tillbaka' }));
  asList();
  expect(rows('Mellanrum vi hittade')).toContain('DeltaEpsilonSamråd, 0 kort');
});

test('a locked board is read and not written', () => {
  show();
  room.does({ type: 'lock', locked: true });
  fireEvent.click(
    within(screen.getByRole('group', { name: /^Karta: / })).getByRole('button', {
      name: /^Alfa och Beta/,
    }),
  );
  expect(screen.queryByRole('radio', { name: 'Samarbete' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Skriv kort' })).toBeNull();
  expect(screen.getByText('Den lägre sidan avgör: samråd.')).toBeDefined();
});
