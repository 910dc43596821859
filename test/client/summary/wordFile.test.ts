import { describe, expect, test } from 'vitest';
import { documentOf } from '#shared/summary/document/documentOf.ts';
import type { Block, SummaryDocument } from '#shared/summary/document/SummaryDocument.ts';
import type { WordContent } from '../../../client/features/summary/forms/word/WordContent.ts';
import { wordFile } from '../../../client/features/summary/forms/word/wordFile.ts';
import { realDay, sumUp } from '../../summary/day.ts';
import { HOSTILE } from '../../summary/hostile.ts';
import { unzip } from '../../support/unzip.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const written = (blocks: readonly Block[], change: Partial<SummaryDocument> = {}): WordContent => ({
  document: {
    lang: 'sv',
    title: 'Mellan dörrarna',
    status: ['ARBETSMATERIAL', '11 februari 2027', 'Dnr 2027/114'],
    fixed: false,
    parts: [{ id: 'steps', heading: 'De fem stegen', blocks }],
    ...change,
  },
  organiser: 'Norrå samordningsförbund',
  words: { page: 'Sida', of: 'av' },
  map: null,
});

async function opened(content: WordContent) {
  const files = unzip(await wordFile(content, () => undefined));
  const xml = (path: string) => {
    const page = new DOMParser().parseFromString(files.get(path) ?? '', 'application/xml');
    expect(page.querySelector('parsererror')?.textContent).toBeUndefined();
    return page;
  };
  return { files, xml, body: xml('word/document.xml') };
}

const all = (node: Document | Element, name: string) => [...node.getElementsByTagNameNS(W, name)];
const textOf = (node: Element) =>
  all(node, 't')
    .map((part) => part.textContent)
    .join('');
const styleOf = (node: Element) => all(node, 'pStyle')[0]?.getAttributeNS(W, 'val') ?? null;
const texts = (body: Document) => all(body, 'p').map(textOf);

const card = (text: string) => ({
  text,
  lang: null,
  column: null,
  notes: [],
  votes: null,
  items: [],
});

describe('a Word file', () => {
  test('has headings by the styles that every template knows', async () => {
    const { body } = await opened(
      written([
        { kind: 'heading', level: 3, text: 'Värdevision', column: null },
        { kind: 'heading', level: 4, text: 'Styrkor', column: 'strengths' },
      ]),
    );
    expect(all(body, 'p').map((one) => [styleOf(one), textOf(one)])).toEqual([
      ['Heading1', 'Mellan dörrarna'],
      ['Heading2', 'De fem stegen'],
      ['Heading3', 'Värdevision'],
      ['Heading4', 'Styrkor'],
    ]);
  });

  test('says its title, who arranged the day and its language', async () => {
    const { xml, files } = await opened(written([]));
    const core = files.get('docProps/core.xml') ?? '';
    expect(core).toContain('<dc:title>Mellan dörrarna</dc:title>');
    expect(core).toContain('<dc:creator>Norrå samordningsförbund</dc:creator>');
    expect(all(xml('word/styles.xml'), 'lang')[0]?.getAttributeNS(W, 'val')).toBe('sv-SE');
  });

  test('says on every page whether it is decided, and which page it is', async () => {
    const { xml } = await opened(written([]));
    const [head] = all(xml('word/header1.xml'), 'p');
    expect(head && textOf(head)).toBe('ARBETSMATERIAL  ·  11 februari 2027  ·  Dnr 2027/114');
    const foot = xml('word/footer1.xml');
    expect(foot.documentElement.textContent).toContain('Sida ');
    expect(foot.documentElement.textContent).toContain('PAGE');
    expect(foot.documentElement.textContent).toContain('NUMPAGES');
  });

  test('has lists that are lists, and each numbered one counts from one', async () => {
    const items = [card('En'), card('Två')];
    const { body } = await opened(
      written([
        { kind: 'list', ordered: true, items },
        { kind: 'list', ordered: true, items },
        { kind: 'list', ordered: false, items },
      ]),
    );
    const numbers = all(body, 'numId').map((one) => one.getAttributeNS(W, 'val'));
    expect(numbers).toHaveLength(6);
    expect(new Set(numbers).size).toBe(3);
  });

  test('keeps all cards of a group under its title', async () => {
    const group = { ...card('Överlämning'), items: [card('Ett kort'), card('Ett till')] };
    const { body } = await opened(written([{ kind: 'list', ordered: false, items: [group] }]));
    const levels = all(body, 'ilvl').map((one) => one.getAttributeNS(W, 'val'));
    expect(levels).toEqual(['0', '1', '1']);
    expect(texts(body).slice(2)).toEqual(['Överlämning', 'Ett kort', 'Ett till']);
  });

  test('says where a card comes from and what votes it got, in the same paragraph', async () => {
    const said = { ...card('Ring varandra'), notes: ['Bord 4 · Skolan'] };
    const items = [{ ...said, votes: { votes: 27, tables: 6 } }];
    const { body } = await opened(written([{ kind: 'list', ordered: false, items }]));
    expect(texts(body)).toContain('Ring varandra27 röster · 6 bordBord 4 · Skolan');
  });

  test('marks a text in another language as such', async () => {
    const items = [{ ...card('Call each other'), lang: 'en' as const }, card('Ring varandra')];
    const { body } = await opened(written([{ kind: 'list', ordered: false, items }]));
    expect(all(body, 'lang').map((one) => one.getAttributeNS(W, 'val'))).toEqual(['en-GB']);
  });

  test('has tables whose first row comes again on each page', async () => {
    const { body } = await opened(
      written([
        {
          kind: 'table',
          caption: 'Vem gör vad',
          head: ['Nr', 'Strategi'],
          rows: [
            ['1', 'Ring först'],
            ['2', 'Ses varje månad'],
          ],
        },
      ]),
    );
    const rows = all(body, 'tr').map((row) => all(row, 'tc').map(textOf));
    expect(rows).toEqual([
      ['Nr', 'Strategi'],
      ['1', 'Ring först'],
      ['2', 'Ses varje månad'],
    ]);
    expect(all(body, 'tr').map((row) => all(row, 'tblHeader').length)).toEqual([1, 0, 0]);
    expect(texts(body)).toContain('Vem gör vad');
  });

  test('gives a line the height of what stands in it, so that a picture is not cut', async () => {
    const { xml } = await opened(written([]));
    const lines = all(xml('word/styles.xml'), 'spacing').filter((one) =>
      one.hasAttributeNS(W, 'line'),
    );
    expect(lines.map((one) => one.getAttributeNS(W, 'lineRule'))).toEqual(lines.map(() => 'auto'));
  });

  test('does not say the caption of a table again under the same heading', async () => {
    const table = { kind: 'table', caption: 'Behov', head: ['Text'], rows: [['Ett']] } as const;
    const { body } = await opened(
      written([{ kind: 'heading', level: 3, text: 'Behov', column: 'needs' }, table]),
    );
    expect(texts(body).filter((text) => text === 'Behov')).toHaveLength(1);
  });

  test('shows the map with words for those who do not see it, and does without where there is none', async () => {
    const map = { kind: 'map', alt: 'Skolan och vården: öppet' } as const;
    const png = { png: new Uint8Array([137, 80, 78, 71]), width: 1100, height: 900 };
    const { files } = await opened({ ...written([map]), map: png });
    expect(files.get('word/document.xml')).toContain('descr="Skolan och vården: öppet"');
    expect([...files.keys()].filter((path) => path.startsWith('word/media/'))).toHaveLength(1);
    const without = await opened(written([map]));
    expect(without.files.get('word/document.xml')).not.toContain('descr=');
  });

  test('is whole XML whatever somebody wrote, and keeps all that XML can hold', async () => {
    const items = Object.values(HOSTILE).map(card);
    const { body } = await opened(
      written([{ kind: 'list', ordered: false, items }], { title: HOSTILE.illegal }),
    );
    const said = texts(body);
    expect(said[0]).toBe('Föreefter');
    expect(said).toEqual(expect.arrayContaining([HOSTILE.emoji, HOSTILE.html, HOSTILE.long]));
    expect(said).toContain('Första radenandra radentredje');
  });

  test('sets a text from the right from the right', async () => {
    const items = [card(HOSTILE.rightToLeft), card('Ring varandra')];
    const { body } = await opened(written([{ kind: 'list', ordered: false, items }]));
    const paragraphs = all(body, 'p').filter((one) => all(one, 'numPr').length > 0);
    expect(
      paragraphs.map((one) => all(one, 'bidi').map((it) => it.getAttributeNS(W, 'val'))),
    ).toEqual([[null], ['false']]);
  });

  test('says how far it has come, one part after the other', async () => {
    const summary = sumUp(realDay());
    const document = documentOf(summary, 'sv');
    const told: string[] = [];
    await wordFile({ ...written([]), document }, (done, of) => told.push(`${done}/${of}`));
    const pieces = document.parts.length + 1;
    expect(told).toEqual(Array.from({ length: pieces }, (_, at) => `${at + 1}/${pieces}`));
  });
});
