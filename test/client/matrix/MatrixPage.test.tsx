import { fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { arrange, countCards } from '#shared/board/cells.ts';
import type { BoardDoc } from '#shared/board/doc.ts';
import { mergeActor } from '#shared/board/edits/actors.ts';
import { addCard, hideCard, removeCard } from '#shared/board/edits/cards.ts';
import { sewGroup } from '#shared/board/edits/groups.ts';
import { readBoard } from '#shared/board/read/board.ts';
import { COLUMN_NAMES, COLUMNS, type ColumnId } from '#shared/domain/columns.ts';
import type { ActorId, CardId, GroupId, ParticipantId } from '#shared/domain/ids.ts';
import { STEP_NAMES, STEPS, type StepId } from '#shared/domain/steps.ts';
import { MatrixPage } from '../../../client/app/pages/MatrixPage.tsx';
import { AT, actor, emptyDay, idOf, realDay, removal, sumUp, write } from '../../summary/day.ts';
import { Room, WORKSHOP } from '../steer/room.tsx';

let room: Room;
beforeEach(() => {
  sessionStorage.clear();
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
const choose = (button: string, choice: string) => {
  fireEvent.click(screen.getByRole('button', { name: button }));
  fireEvent.click(screen.getByRole('menuitem', { name: choice }));
};
const remove = (filter: string) =>
  fireEvent.click(screen.getByRole('button', { name: `Filter: ${filter}. Ta bort` }));
const result = () =>
  screen
    .getAllByRole('status')
    .map((each) => each.textContent)
    .join('');
const hits = (part: HTMLElement) =>
  [...part.querySelectorAll('mark')].map((mark) => mark.textContent);

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
    choose('Alla bord', 'Bord 1');
    expect(cell('valueVision', 'needs').textContent).toContain('Inga kort här från Bord 1.');
    remove('Bord 1');
    choose('Alla bord', 'Bord 4');
    expect(nameOf('valueVision', 'needs')).toMatch(/: 2 av 2$/);
    search('ringer');
    expect(nameOf('valueVision', 'needs')).toMatch(/: 1 av 2$/);
    expect(result()).toContain('1 av 2 kort');
    fireEvent.click(screen.getByRole('button', { name: 'Rensa' }));
    expect(nameOf('valueVision', 'needs')).toMatch(/: 2 kort$/);
    expect(result()).not.toContain('av 2');
  });

  test('organisation and actor hold together, and a merged actor is the one it was merged into', () => {
    const { doc } = emptyDay();
    const [school, care, clinic] = ['Skolan', 'Vuxenpsykiatrin', 'Psykmottagningen'].map((name) =>
      actor(doc, name),
    ) as [ActorId, ActorId, ActorId];
    mergeActor(doc, clinic, care);
    card(doc, 'a', { org: school, actors: [care] });
    card(doc, 'b', { org: school, actors: [] });
    card(doc, 'c', { org: care, actors: [clinic] });
    room.hold(doc);
    room.show(<MatrixPage />);
    choose('Alla organisationer', 'Skolan');
    expect(nameOf('valueVision', 'needs')).toMatch(/: 2 av 3$/);
    choose('Alla aktörer', 'Vuxenpsykiatrin');
    expect(nameOf('valueVision', 'needs')).toMatch(/: 1 av 3$/);
    remove('Från Skolan');
    expect(nameOf('valueVision', 'needs')).toMatch(/: 2 av 3$/);
    expect(document.activeElement).toBe(
      screen.getByRole('button', { name: 'Alla organisationer' }),
    );
    remove('Nämner Vuxenpsykiatrin');
    fireEvent.click(screen.getByRole('button', { name: 'Alla aktörer' }));
    expect(screen.getAllByRole('menuitem').map((item) => item.textContent)).toEqual([
      'Vuxenpsykiatrin',
    ]);
  });

  test('what was found is marked, and the words never stand in the address', () => {
    showReal();
    search('VARDCENTRAL');
    expect(hits(cell('systemKnowledge', 'strengths'))).toEqual(['Vårdcentral']);
    expect(location.href).not.toMatch(/v[aå]rdcentral/i);
    expect(JSON.stringify(history.state)).not.toMatch(/v[aå]rdcentral/i);
  });

  test('what one looked for is there again after the way to a card and back, in this workshop only', () => {
    const { doc } = emptyDay();
    write(doc, 'a', 'Vi ringer');
    room.hold(doc);
    const { unmount } = room.show(<MatrixPage />);
    search('mejlar');
    unmount();
    room.show(<MatrixPage />);
    expect(result()).toContain('0 av 1 kort');
    expect([...Array(sessionStorage.length).keys()].map((at) => sessionStorage.key(at))).toEqual([
      `mellanrum.find.${WORKSHOP}`,
    ]);
  });
});

describe('the list of what was found', () => {
  const list = () => screen.getByRole('region', { name: 'Korten som stämmer' });
  const links = () => within(list()).queryAllByRole('link');
  const asList = () => fireEvent.click(screen.getByRole('button', { name: 'Visa som lista' }));

  test('holds every found card, marked, each leading to the card without a key', () => {
    const day = emptyDay();
    const care = actor(day.doc, 'Vuxenpsykiatrin');
    const a = card(day.doc, 'a', { text: 'Psykiatrin svarar', actors: [care] });
    const b = card(day.doc, 'b', { text: 'Ingen svarar', org: care });
    card(day.doc, 'c', { text: 'Vi ringer' });
    room.hold(day.doc);
    room.show(<MatrixPage />);
    search('psykiatrin');
    asList();
    expect(links().map((link) => link.getAttribute('href'))).toEqual(
      [a, b].map((id) => `/w/${WORKSHOP}?card=${id}`),
    );
    expect(hits(list())).toEqual(['Psykiatrin', 'psykiatrin', 'psykiatrin']);
    expect(list().textContent).toContain('Skrivet av Vuxenpsykiatrin');
    search('inget sådant');
    expect(links()).toEqual([]);
    expect(list().textContent).toContain('Inget kort här nämner inget sådant.');
  });

  test('a card that others add waits until it is asked for, and one they remove is gone', () => {
    const { doc } = emptyDay();
    write(doc, 'b', 'Vi ringer', { rank: 'a5' });
    const other = write(doc, 'c', 'De ringer', { rank: 'a6' });
    room.hold(doc);
    room.show(<MatrixPage />);
    search('ringer');
    asList();
    write(doc, 'a', 'Ni ringer', { rank: 'a1' });
    removeCard(doc, other, removal);
    room.hold(doc);
    expect(links().map((link) => link.textContent)).toEqual(['Vi ringer']);
    expect(result()).toContain('2 av 2 kort');
    fireEvent.click(screen.getByRole('button', { name: '1 nytt kort stämmer' }));
    expect(links().map((link) => link.textContent)).toEqual(['Ni ringer', 'Vi ringer']);
  });

  test('of a thousand hits only some are drawn, and asking for more goes on where one was', () => {
    const { doc } = emptyDay();
    doc.transact(() => {
      for (let nth = 0; nth < 1000; nth += 1) {
        write(doc, `card-${nth}-`, `Kort ${nth}`, { rank: `a${String(nth).padStart(4, '0')}1` });
      }
    });
    room.hold(doc);
    room.show(<MatrixPage />);
    search('kort');
    expect(result()).toContain('1000 av 1000 kort');
    asList();
    expect(links()).toHaveLength(40);
    fireEvent.click(screen.getByRole('button', { name: 'Visa 40 kort till' }));
    expect(links()).toHaveLength(80);
    expect(document.activeElement?.textContent).toBe('Kort 40');
  });
});

interface More {
  readonly text?: string;
  readonly org?: ActorId | null;
  readonly actors?: readonly ActorId[];
}

/** A card of the first need. */
function card(doc: BoardDoc, seed: string, { text = seed, org = null, actors = [] }: More): CardId {
  const id = idOf<CardId>(seed);
  const place = { step: 'valueVision', column: 'needs', rank: `a${seed}` } as const;
  const participant = idOf<ParticipantId>('writer');
  addCard(doc, { id, text, actors, place }, { participant, table: null, org, lang: 'sv', at: AT });
  return id;
}

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
