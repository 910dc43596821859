import { fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { arrange, countCards } from '#shared/board/cells.ts';
import type { BoardDoc } from '#shared/board/doc.ts';
import { hideCard } from '#shared/board/edits/cards.ts';
import { sewGroup } from '#shared/board/edits/groups.ts';
import { readBoard } from '#shared/board/read/board.ts';
import { COLUMN_NAMES, COLUMNS, type ColumnId } from '#shared/domain/columns.ts';
import type { CardId, GroupId } from '#shared/domain/ids.ts';
import { STEP_NAMES, STEPS, type StepId } from '#shared/domain/steps.ts';
import { MatrixPage } from '../../../client/app/pages/MatrixPage.tsx';
import { emptyDay, idOf, realDay, sumUp, write } from '../../summary/day.ts';
import { Room, WORKSHOP } from '../steer/room.tsx';

let room: Room;
beforeEach(() => {
  room = new Room();
});

function showReal(): BoardDoc {
  const day = realDay();
  room.hold(day.doc);
  for (const round of day.stage.rounds) room.does({ type: 'addClosedRound', round });
  room.show(<MatrixPage />);
  return day.doc;
}

const cell = (step: StepId, column: ColumnId) =>
  screen.getByRole('link', {
    name: new RegExp(`^${STEP_NAMES[step].sv}, ${COLUMN_NAMES[column].sv}:`),
  });
const nameOf = (step: StepId, column: ColumnId) =>
  cell(step, column).querySelector('.sr')?.textContent?.trim().slice(0, -1);
const search = (words: string) =>
  fireEvent.change(screen.getByRole('searchbox', { name: 'Sök bland korten' }), {
    target: { value: words },
  });
const ofTable = (name: string) => {
  const tables = screen.getByRole('combobox', { name: 'Visa kort från' });
  const option = within(tables).getByRole('option', { name }) as HTMLOptionElement;
  fireEvent.change(tables, { target: { value: option.value } });
};

describe('the whole board', () => {
  test('counts in every cell what lies there, and leads to it', () => {
    const cells = arrange(readBoard(showReal()));
    for (const step of STEPS) {
      for (const column of COLUMNS) {
        const count = countCards(cells.get(`${step}/${column}`) ?? []);
        expect(nameOf(step, column)).toBe(
          `${STEP_NAMES[step].sv}, ${COLUMN_NAMES[column].sv}: ${count} kort`,
        );
        expect(cell(step, column).getAttribute('href')).toBe(
          `/w/${WORKSHOP}?step=${step}&column=${column}`,
        );
      }
    }
    expect(screen.getByPlaceholderText('Sök bland 88 kort')).toBeDefined();
  });

  test('agrees with the summary', () => {
    showReal();
    const { counts } = sumUp(realDay());
    const heads = screen.getAllByRole('listitem').filter((item) => item.dataset['col']);
    expect(heads.map((head) => head.textContent)).toEqual(
      COLUMNS.map((column) => `${COLUMN_NAMES[column].sv}${counts.columns[column]}`),
    );
  });

  test('shows the two most chosen, and how many more there are', () => {
    showReal();
    const text = cell('systemKnowledge', 'strategies').textContent ?? '';
    expect(text).toContain(
      'Studiebesöksrunda: varje verksamhet öppnar dörren en förmiddag per termin.',
    );
    expect(text).toContain('21 röster');
    const total = Number(/: (\d+) kort/.exec(text)?.[1]);
    expect(text).toContain(`${total - 2} till`);
  });

  test('before any vote the two that lie first, without figures', () => {
    const { doc } = emptyDay();
    for (const [index, text] of ['Ett', 'Två', 'Tre'].entries())
      write(doc, `card-${index}`, text, { rank: `a${index}` });
    room.hold(doc);
    room.show(<MatrixPage />);
    const text = cell('valueVision', 'needs').textContent ?? '';
    expect(text).toMatch(/Ett Två 1 till$/);
    expect(text).not.toContain('röst');
  });

  test('a group is one line with its title, and its cards are counted one by one', () => {
    const { doc } = emptyDay();
    const cards = ['a', 'b', 'c'].map((seed) => write(doc, seed, `Kort ${seed}`)) as CardId[];
    const place = { step: 'valueVision', column: 'needs', rank: 'a5' } as const;
    sewGroup(doc, { id: idOf<GroupId>('g'), title: 'Vi tappar tråden', place }, cards.slice(0, 2));
    room.hold(doc);
    room.show(<MatrixPage />);
    expect(nameOf('valueVision', 'needs')).toMatch(/: 3 kort$/);
    expect(cell('valueVision', 'needs').textContent).toMatch(/3Kort c Vi tappar tråden $/);
  });

  test('hidden cards are not counted', () => {
    const { doc } = emptyDay();
    write(doc, 'a', 'Syns');
    hideCard(doc, write(doc, 'b', 'Syns inte'), true);
    room.hold(doc);
    room.show(<MatrixPage />);
    expect(nameOf('valueVision', 'needs')).toMatch(/: 1 kort$/);
  });
});

describe('search and filter', () => {
  test('plain letters find letters with marks, among words, actors and organisations', () => {
    showReal();
    search('forsakringskassan');
    const found = within(screen.getByRole('list', { name: 'Fem steg gånger tre kolumner' }));
    const counts = found.getAllByRole('link').map((link) => link.textContent ?? '');
    const sum = counts.reduce((total, text) => total + Number(/: (\d+) av/.exec(text)?.[1]), 0);
    const board = readBoard(realDay().doc);
    const expected = [...board.cards.values()].filter(
      (card) =>
        [card.org, ...card.actors].some(
          (id) => id && board.actors.get(id)?.name === 'Försäkringskassan',
        ) || card.text.includes('Försäkringskassan'),
    ).length;
    expect(expected).toBeGreaterThan(5);
    expect(sum).toBe(expected);
  });

  test('a cell without a match says so and keeps its total', () => {
    showReal();
    search('återhämtningshuset');
    expect(cell('valueVision', 'needs').textContent).toContain(
      'Inget kort här nämner återhämtningshuset.',
    );
    expect(nameOf('valueVision', 'needs')).toMatch(/: 0 av 6$/);
    expect(nameOf('systemKnowledge', 'strengths')).toMatch(/: 1 av \d$/);
  });

  test('one table at a time, and both together; clearing shows all again', () => {
    const { doc } = emptyDay();
    write(doc, 'a', 'Vi ringer');
    write(doc, 'b', 'Vi mejlar');
    room.hold(doc);
    room.show(<MatrixPage />);
    ofTable('Bord 1');
    expect(cell('valueVision', 'needs').textContent).toContain('Inga kort här från Bord 1.');
    ofTable('Bord 4');
    expect(nameOf('valueVision', 'needs')).toMatch(/: 2 av 2$/);
    search('ringer');
    expect(nameOf('valueVision', 'needs')).toMatch(/: 1 av 2$/);
    fireEvent.click(screen.getByRole('button', { name: 'Rensa' }));
    expect(nameOf('valueVision', 'needs')).toMatch(/: 2 kort$/);
  });
});

describe('the thread', () => {
  test('a step that has not begun says so; one that has says it is empty', () => {
    room.does({
      type: 'goTo',
      position: { kind: 'step', step: 'systemKnowledge', phase: 'write' },
    });
    room.show(<MatrixPage />);
    expect(screen.getByRole('heading', { name: '1 Värdevision (klart)' })).toBeDefined();
    expect(cell('valueVision', 'needs').textContent).toContain('Inga kort här än.');
    expect(screen.getByText(/^Pågår nu\./)).toBeDefined();
    expect(cell('stakeholders', 'needs').textContent).toContain('Steget har inte börjat än.');
  });

  test('a step outside the plan is there when it holds cards', () => {
    const { doc } = emptyDay();
    write(doc, 'a', 'Kort', { step: 'stakeholders' });
    room.hold(doc);
    const plan = room.day.plan.filter(({ step }) => step === 'perspectives');
    room.does({ type: 'editPlan', plan });
    room.show(<MatrixPage />);
    const steps = screen
      .getAllByRole('heading', { level: 2 })
      .map((heading) => heading.textContent?.trim());
    expect(steps).toEqual(['1 Perspektivval', 'Intressenter']);
  });
});
