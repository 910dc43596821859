import { describe, expect, test } from 'vitest';
import { sewGroup } from '#shared/board/edits/groups.ts';
import { linkCards } from '#shared/board/edits/strategy.ts';
import { type Choices, usualChoices } from '#shared/domain/desk/choices.ts';
import { SUMMARY_PARTS } from '#shared/domain/desk/summaryParts.ts';
import type { CardId, GroupId } from '#shared/domain/ids.ts';
import { LANGS } from '#shared/domain/lang.ts';
import { documentOf } from '#shared/summary/document/documentOf.ts';
import type { Block, Item, SummaryDocument } from '#shared/summary/document/SummaryDocument.ts';
import type { Summary } from '#shared/summary/Summary.ts';
import { linesById } from '#shared/summary/shown.ts';
import { emptyDay, idOf, realDay, sumUp, write } from './day.ts';
import { wholeDay } from './wholeDay.ts';

const choose = (change: Partial<Choices>): Choices => ({ ...usualChoices(), ...change });
const everything = choose({
  parts: SUMMARY_PARTS.map((id) => ({ id, heading: null, included: true })),
});

const blocksOf = (made: SummaryDocument, part: string): readonly Block[] =>
  made.parts.find(({ id }) => id === part)?.blocks ?? [];

const inItem = (item: Item): string[] => [item.text, ...item.notes, ...item.items.flatMap(inItem)];

/** Every string that a reader sees. */
function wordsIn(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'facts':
      return block.rows.flatMap(({ label, value }) => [label, value]);
    case 'list':
      return block.items.flatMap(inItem);
    case 'table':
      return [block.caption, ...block.head, ...block.rows.flat()];
    case 'map':
      return [block.alt];
  }
}
const said = (blocks: readonly Block[]) => blocks.flatMap(wordsIn).join('\n');
const textsIn = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'list' ? block.items.flatMap(texts) : []));
const texts = (item: Item): string[] => [item.text, ...item.items.flatMap(texts)];

describe('the steps', () => {
  const count = (summary: Summary, text: string) =>
    textsIn(blocksOf(documentOf(summary, 'sv'), 'steps')).filter((one) => one.includes(text))
      .length;

  test('say every card of the whole day exactly once', () => {
    const summary = sumUp(wholeDay());
    for (const { text } of linesById(summary.steps).values()) {
      const [first = ''] = text.split('\n');
      expect(count(summary, first), first).toBe(1);
    }
  });

  test('say a card that two systems share once, and mention it after', () => {
    const day = emptyDay();
    const [one, two, effect] = ['one', 'two', 'effect'].map((seed) =>
      write(day.doc, seed, `Ord ${seed}`, { step: 'systemKnowledge' }),
    ) as [CardId, CardId, CardId];
    for (const [id, kind] of [
      [one, 'invisibleSystem'],
      [two, 'invisibleSystem'],
      [effect, 'effect'],
    ] as const) {
      day.doc.getMap<Map<string, unknown>>('cards').get(id)?.set('kind', kind);
    }
    for (const system of [one, two]) linkCards(day.doc, system, effect, 'causes');
    const summary = sumUp(day);
    const told = textsIn(blocksOf(documentOf(summary, 'sv'), 'steps'));
    expect(told.filter((text) => text === 'Effekt: Ord effect')).toHaveLength(1);
    expect(told.filter((text) => text.endsWith('ovan: Ord effect'))).toHaveLength(1);
  });

  test('keep all texts of cards that are sewn together, whatever their form', () => {
    const day = wholeDay();
    const ids = ['chair', 'self'].map((seed) => idOf<CardId>(seed));
    const place = { step: 'perspectives', column: 'needs', rank: 'a1' } as const;
    sewGroup(day.doc, { id: idOf<GroupId>('group'), title: 'Ihopsytt', place }, ids);
    const summary = sumUp(day);
    for (const text of ['Jag förstår inte vem', 'Vi stänger telefonen']) {
      expect(count(summary, text)).toBe(1);
    }
  });

  test('tell what tables made in a step that the plan leaves out', () => {
    const day = wholeDay();
    const plan = day.stage.plan.filter(({ step }) => step === 'systemKnowledge');
    const made = documentOf(sumUp({ ...day, stage: { ...day.stage, plan } }), 'sv');
    expect(said(blocksOf(made, 'steps'))).toContain('Det gemensamma löftet');
  });
});

describe('the parts', () => {
  const summary = sumUp(wholeDay());
  const made = documentOf({ ...summary, position: 'followUp' }, 'sv', everything);

  test('all stand there, in their order', () => {
    expect(made.parts.map(({ id }) => id)).toEqual(SUMMARY_PARTS);
  });

  test('the promise is a sentence', () => {
    expect(said(blocksOf(made, 'onePage'))).toContain(
      'Vi, alla i rummet, lovar att ingen dörr stängs.',
    );
  });

  test('a strategy that is laid aside is not among those that are taken further', () => {
    const strategies = summary.strategies.map((line) => ({ ...line, status: 'parked' as const }));
    const first = blocksOf(documentOf({ ...summary, strategies }, 'sv'), 'onePage');
    expect(said(blocksOf(made, 'onePage'))).toContain('Studiebesöksrunda');
    expect(said(first)).not.toContain('Studiebesöksrunda');
  });

  test('each says what the tables made of it', () => {
    const expected = {
      case: ['Kan säga upp själv', 'Mellan Omsorgen och Resursskolan', 'Pärmen följer inte med'],
      steps: [
        'bättre samverkan',
        'Så ser Omsorgen på det: Vi arbetar ju hela sommaren',
        'Ingen möter upp efter lovet',
        'Färre akuta samtal',
        'Tiderna passar bara den som mår bra',
        'En lokal på tisdagar',
        'Strategi 12',
      ],
      strategies: ['så att någon svarar i juli', 'Uppströms', 'Saknas: uppföljning', 'Redo'],
      relations: ['Fika första måndagen', 'Vikarien går i stället', 'lag', 'samarbete'],
      visits: ['mars 2027', 'Ett vanligt möte', 'Vem som helst som kan ta emot'],
      lift: ['Regionalt', 'Vi öppnar en dag i veckan', 'Skolan betalar, regionen sparar'],
      temperature: ['4,0 (0 · 0 · 0 · 6 · 0)'],
      next: [
        '5 mars 2027',
        '1 april 2027: Lokalen är bokad',
        'ett steg tätare',
        'De ringer samma dag',
        'telefontiden',
      ],
      byTable: ['Bjud in till sommarbordet'],
    };
    for (const [part, words] of Object.entries(expected)) {
      const all = said(blocksOf(made, part));
      for (const one of words) expect(all, part).toContain(one);
    }
  });

  test('what became of things is told at follow-up only', () => {
    const before = documentOf(summary, 'sv');
    expect(said(blocksOf(before, 'next'))).not.toContain('Lokalen är bokad');
  });

  test('a heading of level 4 never comes before one of level 3', () => {
    for (const lang of LANGS) {
      for (const { blocks } of documentOf(summary, lang, everything).parts) {
        const [first] = blocks.filter(({ kind }) => kind === 'heading');
        if (first?.kind === 'heading') expect(first.level).toBe(3);
      }
    }
  });

  test.each(LANGS)(
    'in %s nothing is undefined, and no table has a row that is not whole',
    (lang) => {
      for (const { heading, blocks } of documentOf(summary, lang, everything).parts) {
        expect(`${heading} ${said(blocks)}`).not.toMatch(/undefined|null|NaN|\[object/);
        for (const block of blocks) {
          if (block.kind !== 'table') continue;
          for (const row of block.rows) expect(row).toHaveLength(block.head.length);
        }
      }
    },
  );

  test('none of the three languages stands in another', () => {
    const headings = (lang: (typeof LANGS)[number]) =>
      documentOf(summary, lang, everything).parts.map(({ heading }) => heading);
    expect(headings('en')).not.toEqual(headings('sv'));
    expect(headings('da')).not.toEqual(headings('sv'));
  });
});

describe('what the organiser chooses', () => {
  const summary = sumUp(realDay());

  test('headings, order and what goes in', () => {
    const parts = [
      { id: 'strategies', heading: 'Det vi gör nu', included: true },
      { id: 'onePage', heading: ' ', included: true },
      { id: 'steps', heading: null, included: false },
    ] as const;
    const made = documentOf(summary, 'sv', choose({ parts: [...parts] }));
    expect(made.parts.map(({ id, heading }) => [id, heading])).toEqual([
      ['strategies', 'Det vi gör nu'],
      ['onePage', 'Dagen på en sida'],
    ]);
  });

  test('the introduction stands once: on the first page, or about the day when that is left out', () => {
    const introduction = 'Välkommen att läsa.';
    const first = documentOf(summary, 'sv', choose({ introduction }));
    expect(first.parts.flatMap(({ blocks }) => blocks.flatMap(wordsIn))).toContain(introduction);
    const { parts } = usualChoices();
    const without = parts.map((part) =>
      part.id === 'onePage' ? { ...part, included: false } : part,
    );
    for (const made of [
      first,
      documentOf(summary, 'sv', choose({ introduction, parts: without })),
    ]) {
      const times = made.parts.flatMap(({ blocks }) => blocks.flatMap(wordsIn));
      expect(times.filter((words) => words === introduction)).toHaveLength(1);
    }
  });

  test('the figures of the day', () => {
    const figures = {
      ...usualChoices().figures,
      registered: 130,
      present: 118,
      satisfactionMean: 4.25,
      satisfactionAnswers: 90,
      organisations: [{ name: 'Skolan', present: 14 }],
    };
    const all = said(blocksOf(documentOf(summary, 'sv', choose({ figures })), 'aboutTheDay'));
    for (const words of ['130', '118', '4,3 av 5 (90 svar)', 'Skolan', '14']) {
      expect(all).toContain(words);
    }
  });

  test('a fixed version says its number, its own day and its diarienummer', () => {
    const version = { number: '1.1', at: 1, date: '2027-02-15', diarienummer: '12/27' };
    const made = documentOf(summary, 'sv', choose({ version, diarienummer: 'ett annat' }));
    expect(made.fixed).toBe(true);
    expect(made.status).toEqual(['FASTSTÄLLD 1.1', '15 februari 2027', 'Dnr 12/27']);
    expect(documentOf(summary, 'sv').status[0]).toBe('ARBETSMATERIAL');
  });

  test('an empty day says that there is nothing yet', () => {
    const made = documentOf(sumUp(emptyDay()), 'sv');
    expect(said(blocksOf(made, 'onePage'))).toContain('Här finns inga kort att sammanfatta än.');
  });
});
