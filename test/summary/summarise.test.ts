import { describe, expect, test } from 'vitest';
import { arrange, countCards } from '#shared/board/cells.ts';
import { mergeActor, removeActor } from '#shared/board/edits/actors.ts';
import { hideCard, removeCard, reportCard, tagActor } from '#shared/board/edits/cards.ts';
import { sewGroup } from '#shared/board/edits/groups.ts';
import { rateRelation, wantRung } from '#shared/board/edits/relations.ts';
import { coCreate, linkCards, setStrategy } from '#shared/board/edits/strategy.ts';
import { readBoard } from '#shared/board/read/board.ts';
import { COLUMNS } from '#shared/domain/columns.ts';
import {
  type ActorId,
  type CardId,
  type GroupId,
  type RoundId,
  relationId,
  tableId,
} from '#shared/domain/ids.ts';
import type { Rung } from '#shared/domain/ladder.ts';
import { STEPS } from '#shared/domain/steps.ts';
import { cardsIn, textOf } from '#shared/summary/cards.ts';
import type { CardLine, Summary } from '#shared/summary/Summary.ts';
import {
  AT,
  actor,
  type Day,
  emptyDay,
  FILE,
  idOf,
  realDay,
  removal,
  rowsOf,
  sumUp,
  write,
} from './day.ts';

const allCards = (summary: Summary): readonly CardLine[] =>
  summary.steps.flatMap(({ columns }) => columns.flatMap(({ lines }) => lines.flatMap(cardsIn)));

const sew = ({ doc }: Day, ids: readonly CardId[], title = 'Vi tappar tråden') =>
  sewGroup(
    doc,
    {
      id: idOf<GroupId>('group'),
      title,
      place: { step: 'perspectives', column: 'needs', rank: 'a1' },
    },
    ids,
  );

describe('the summary of the real day', () => {
  test('holds every card once, in its step and column', () => {
    const summary = sumUp(realDay());
    const cards = allCards(summary);
    expect(cards).toHaveLength(88);
    expect(new Set(cards.map(({ id }) => id)).size).toBe(88);
    const byPlace = rowsOf(FILE).map(({ step, column, text }) => `${step} ${column} ${text}`);
    const here = summary.steps.flatMap(({ step, columns }) =>
      columns.flatMap(({ column, lines }) =>
        lines.flatMap(cardsIn).map(({ text }) => `${step} ${column} ${text}`),
      ),
    );
    expect([...here].sort()).toEqual([...byPlace].sort());
  });

  test('counts what the matrix counts', () => {
    const day = realDay();
    const summary = sumUp(day);
    const cells = arrange(readBoard(day.doc));
    for (const step of STEPS) {
      for (const column of COLUMNS) {
        const part = summary.steps
          .find((one) => one.step === step)
          ?.columns.find((one) => one.column === column);
        expect(part?.count).toBe(countCards(cells.get(`${step}/${column}`) ?? []));
      }
    }
    expect(summary.counts.cards).toBe(88);
    expect(summary.counts).toMatchObject({ groups: 0, tables: 16, votes: 154 + 312 + 260 });
  });

  test('lists the 11 strategies with owner, next step and date, all in need of co-creators', () => {
    const { strategies, ideas, counts } = sumUp(realDay());
    expect(strategies).toHaveLength(11);
    expect(ideas).toBe(counts.columns.strategies - 11);
    for (const { owner, card, due, ready } of strategies) {
      expect(owner).not.toBe('');
      expect(card.nextStep).not.toBe('');
      expect(due).toMatch(/^2027-0[3-6]-/);
      expect(ready).toBe(false);
    }
  });

  test('puts most votes first, ties by the alphabet', () => {
    const { priorities } = sumUp(realDay());
    expect(priorities.map(({ column }) => column)).toEqual(COLUMNS);
    for (const { lines } of priorities) {
      expect(lines).toHaveLength(10);
      const votes = lines.map(({ line }) => line.votes?.votes ?? 0);
      expect(votes).toEqual([...votes].sort((a, b) => b - a));
    }
  });

  test('says nothing of who wrote a card beyond organisation and table', () => {
    const day = realDay();
    write(day.doc, 'mine', 'Mitt eget kort');
    expect(JSON.stringify(sumUp(day))).not.toContain(removal.by);
  });
});

describe('cards and groups', () => {
  test('a grouped card stands where its group is, with its own text, and shares the votes', () => {
    const day = emptyDay();
    const one = write(day.doc, 'one', 'Ingen vet vad remissen ledde till.');
    const two = write(day.doc, 'two', 'Vi menar olika saker.', { step: 'stakeholders' });
    sew(day, [one, two]);
    const tally = { [one]: { votes: 3, tables: 2 }, [two]: { votes: 4, tables: 1 } };
    const round = {
      id: idOf<RoundId>('r'),
      step: null,
      budget: {},
      perCard: 1,
      state: 'closed' as const,
      openedAt: 1,
      closedAt: 2,
      tally,
    };
    const summary = sumUp({ ...day, stage: { ...day.stage, rounds: [round] } });
    const line = summary.steps.find(({ step }) => step === 'perspectives')?.columns[1]?.lines[0];
    expect(line).toMatchObject({
      kind: 'group',
      title: 'Vi tappar tråden',
      votes: { votes: 7, tables: null },
    });
    expect(
      line &&
        cardsIn(line)
          .map(({ text }) => text)
          .sort(),
    ).toEqual(['Ingen vet vad remissen ledde till.', 'Vi menar olika saker.']);
    expect(summary.counts).toMatchObject({ cards: 2, groups: 1, votes: 7 });
  });

  test('a group is known by its title, else by its first card', () => {
    const day = emptyDay();
    sew(day, [write(day.doc, 'one', 'Först'), write(day.doc, 'two', 'Sedan', { rank: 'a5' })], ' ');
    const line = sumUp(day).steps.at(-1)?.columns[1]?.lines[0];
    expect(line && textOf(line)).toBe('Först');
  });

  test('a step that the plan leaves out still stands there when it holds cards', () => {
    const plan = emptyDay().stage.plan.filter(({ step }) => step === 'perspectives');
    const day = emptyDay({ plan });
    write(day.doc, 'one', 'Ett kort i ett annat steg');
    expect(sumUp(day).steps.map(({ step, number }) => [step, number])).toEqual([
      ['perspectives', 1],
      ['valueVision', null],
    ]);
  });

  test('a table has its number and the name that the organiser gave it', () => {
    const [first, ...others] = emptyDay().stage.tables;
    if (!first) throw new Error('a day has tables');
    const tables = [first, ...others].map((table) =>
      table.id === tableId(4) ? { ...table, name: 'Fönstret' } : table,
    );
    const day = emptyDay({ tables });
    write(day.doc, 'one', 'Kort');
    expect(allCards(sumUp(day))[0]?.table).toEqual({ number: 4, name: 'Fönstret' });
  });

  test('an actor that was merged is named once, as what it was merged into; one taken away is not named', () => {
    const day = emptyDay();
    const [school, pupils, gone] = ['Skolan', 'Skola', 'Borta'].map((name) =>
      actor(day.doc, name),
    ) as [ActorId, ActorId, ActorId];
    const card = write(day.doc, 'one', 'Kort');
    for (const id of [school, pupils, gone]) tagActor(day.doc, card, id, true);
    mergeActor(day.doc, pupils, school);
    removeActor(day.doc, gone, removal);
    expect(allCards(sumUp(day))[0]?.actors).toEqual(['Skolan']);
  });
});

describe('what is left out', () => {
  test('hidden, removed and reported cards are not in, and each is counted once', () => {
    const day = realDay();
    const [one, two, three, both] = allCards(sumUp(day)).map(({ id }) => id) as [
      CardId,
      CardId,
      CardId,
      CardId,
    ];
    hideCard(day.doc, one, true);
    removeCard(day.doc, two, removal);
    reportCard(day.doc, three, { kind: 'person', at: AT });
    for (const change of [
      () => hideCard(day.doc, both, true),
      () => reportCard(day.doc, both, { kind: 'person', at: AT }),
    ])
      change();
    removeCard(day.doc, both, removal);
    const summary = sumUp(day);
    expect(summary.leftOut).toEqual({ hidden: 1, removed: 2, reported: 1, toSettle: [three] });
    const ids = allCards(summary).map(({ id }) => id);
    expect(ids).toHaveLength(84);
    for (const id of [one, two, three, both]) expect(ids).not.toContain(id);
  });

  test('of a group the cards that may leave stay, one alone as a card', () => {
    const day = emptyDay();
    const one = write(day.doc, 'one', 'Får stå');
    const two = write(day.doc, 'two', 'Pekar ut någon');
    sew(day, [one, two]);
    reportCard(day.doc, two, { kind: 'person', at: AT });
    expect(sumUp(day).steps.at(-1)?.columns[1]?.lines).toMatchObject([
      { kind: 'card', text: 'Får stå' },
    ]);
  });
});

describe('strategies and needs', () => {
  const strategies = { column: 'strategies' } as const;

  test('a strategy is ready when two organisations are in; two names of one organisation are one', () => {
    const day = emptyDay();
    const [school, pupils, region] = ['Skolan', 'Skola', 'Regionen'].map((name) =>
      actor(day.doc, name),
    ) as [ActorId, ActorId, ActorId];
    mergeActor(day.doc, pupils, school);
    const same = write(day.doc, 'same', 'Två namn', strategies);
    const two = write(day.doc, 'two', 'Två parter', strategies);
    for (const id of [school, pupils]) coCreate(day.doc, same, id, true);
    for (const id of [school, region]) coCreate(day.doc, two, id, true);
    const ready = sumUp(day).strategies.map(({ card, ready: is }) => [card.text, is]);
    expect(Object.fromEntries(ready)).toEqual({ 'Två namn': false, 'Två parter': true });
  });

  test('an owner is a function and an organisation', () => {
    const day = emptyDay();
    const id = write(day.doc, 'one', 'Fråga om samtycke', strategies);
    setStrategy(day.doc, id, 'owner', 'Enhetschef');
    setStrategy(day.doc, id, 'ownerOrg', actor(day.doc, 'Vuxenpsykiatrin'));
    expect(sumUp(day).strategies).toMatchObject([
      { number: 1, owner: 'Enhetschef', ownerOrg: 'Vuxenpsykiatrin' },
    ]);
  });

  test('a need is answered from either side of the link, while the strategy is shown', () => {
    const day = emptyDay();
    const [a, b, c] = ['a', 'b', 'c'].map((seed) => write(day.doc, seed, `Behov ${seed}`)) as [
      CardId,
      CardId,
      CardId,
    ];
    const strategy = write(day.doc, 's', 'Strategi', strategies);
    const gone = write(day.doc, 'gone', 'Borttagen', strategies);
    linkCards(day.doc, strategy, a, 'answers');
    linkCards(day.doc, b, strategy, 'answers');
    linkCards(day.doc, gone, c, 'answers');
    removeCard(day.doc, gone, removal);
    const { needs } = sumUp(day);
    expect(needs).toMatchObject({ total: 3, answered: 2 });
    expect(needs.without.map(({ line }) => textOf(line))).toEqual(['Behov c']);
  });
});

describe('gaps', () => {
  test('stand worst first, by the lower end, with how far the tables lie apart', () => {
    const day = emptyDay();
    const [a, b, c] = ['Alfa', 'Beta', 'Cesium'].map((name) => actor(day.doc, name)) as [
      ActorId,
      ActorId,
      ActorId,
    ];
    const rate = (one: ActorId, other: ActorId, end: ActorId, table: number, rung: Rung) =>
      rateRelation(day.doc, relationId(one, other), { end, table: tableId(table), rung });
    rate(a, b, a, 1, 3);
    rate(a, b, b, 1, 1);
    rate(a, b, b, 2, 2);
    rate(a, c, a, 1, 0);
    rate(b, c, b, 1, 4);
    wantRung(day.doc, relationId(a, b), 4);
    const gaps = sumUp(day).ties.filter(({ isGap }) => isGap);
    expect(
      gaps.map(({ ends, rung, wanted }) => [ends.map(({ name }) => name), rung, wanted]),
    ).toEqual([
      [['Alfa', 'Cesium'], 0, null],
      [['Alfa', 'Beta'], 1, 4],
    ]);
    expect(gaps[1]?.ends[1]).toMatchObject({ rung: 1, lowest: 1, highest: 2 });
  });

  test('what was said under two names of one actor is one relation; an actor has no gap to itself', () => {
    const day = emptyDay();
    const [a, b, alias] = ['Alfa', 'Beta', 'Betha'].map((name) => actor(day.doc, name)) as [
      ActorId,
      ActorId,
      ActorId,
    ];
    for (const [other, rung] of [
      [b, 0],
      [alias, 1],
    ] as const)
      rateRelation(day.doc, relationId(a, other), { end: other, table: tableId(rung + 1), rung });
    rateRelation(day.doc, relationId(b, alias), { end: b, table: tableId(1), rung: 0 });
    mergeActor(day.doc, alias, b);
    const gaps = sumUp(day).ties.filter(({ isGap }) => isGap);
    expect(gaps).toHaveLength(1);
    expect(gaps[0]?.ends[1]).toMatchObject({ name: 'Beta', lowest: 0, highest: 1 });
  });
});
