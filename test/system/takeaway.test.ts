import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Hall, KEEPS_APP, LAPTOP } from '../e2e/hall.ts';
import { appIsKept } from '../e2e/people.ts';
import { FILE } from '../summary/day.ts';
import { ask } from '../support/api.ts';
import { cardMaterial } from '../support/cardMaterial.ts';
import { ensureDebianTools } from '../support/debianTools.ts';
import { freshFolder } from '../support/relay.ts';
import { unzip } from '../support/unzip.ts';

/** What the browser itself makes of the summary, read by others. */

const TITLE = 'Mellan dörrarna å ä ö';
const MANY = 2000;

let hall: Hall;
let page: Page;

beforeAll(async () => {
  ensureDebianTools();
  hall = await Hall.open();
  page = await summaryOf(FILE);
}, 900_000);

afterAll(() => hall?.close());

/** The page of a day with these cards, when the last of them stands there. */
async function summaryOf(cards: string): Promise<Page> {
  const workshop = await hall.createWorkshop({ title: TITLE });
  const answer = await ask(hall.relay, 'POST', `/api/workshops/${workshop.id}/import`, {
    key: workshop.keys.organiser,
    body: cards,
  });
  expect(answer.status, answer.text).toBe(200);
  const desk = await hall.enter(workshop, 'organiser', { ...LAPTOP, ...KEEPS_APP });
  await desk.goto(`${hall.relay.url}/w/${workshop.id}/summary`);
  const rows: readonly { readonly text: string }[] = JSON.parse(cards);
  for (const { text } of [rows[0], rows.at(-1)].filter((row) => row !== undefined)) {
    await desk
      .getByText(text.split('\n')[0] ?? '')
      .first()
      .waitFor();
  }
  return desk;
}

describe('the PDF that the browser prints', () => {
  const file = join(freshFolder(), 'summary.pdf');
  const read = (tool: string, ...args: readonly string[]) =>
    execFileSync(tool, [...args], { encoding: 'utf8' });

  beforeAll(async () => {
    writeFileSync(file, await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true }));
  });

  test('has its title, its language and its tags, on A4', () => {
    const info = read('pdfinfo', file);
    expect(info).toMatch(/^Title:.*Mellan dörrarna å ä ö/m);
    expect(info).toMatch(/^Tagged:\s+yes/m);
    expect(info).toMatch(/^Page size:.*A4/m);
    expect(readFileSync(file, 'latin1')).toMatch(/\/Lang \(sv(-SE)?\)/);
  });

  test('says every card of the day, in letters that can be copied', () => {
    const text = together(read('pdftotext', '-layout', '-enc', 'UTF-8', file, '-'));
    const raw = together(read('pdftotext', '-raw', '-enc', 'UTF-8', file, '-'));
    const lost = cardMaterial().texts.filter(
      (card) => !text.includes(together(card)) && !raw.includes(together(card)),
    );
    expect(lost).toEqual([]);
  });

  test('has an outline of its parts', () => {
    const xml = read('pdftohtml', '-xml', '-i', '-stdout', file);
    const outline = plain(xml.slice(xml.indexOf('<outline>'), xml.lastIndexOf('</outline>')));
    expect(outline).toContain('De fem stegen');
    expect(outline).toContain('Strategier');
  });
});

test('a day of thousands becomes a Word file and a workbook without a network', async () => {
  const { texts } = cardMaterial();
  const cards = Array.from({ length: MANY }, (_, at) => ({
    step: 'systemKnowledge',
    column: 'needs',
    text: `Kort nummer ${at + 1}: ${texts[at % texts.length]}`,
  }));
  const desk = await summaryOf(JSON.stringify(cards));
  await appIsKept(desk);
  await hall.stopRelay();
  const word = await made(desk, 'Word');
  expect(word.name).toMatch(/^sammanstallning-mellan-dorrarna-a-a-o(-[\d-]+)?\.docx$/);
  expect(unzip(word.bytes).get('word/document.xml')).toContain(`Kort nummer ${MANY}:`);
  // In a workbook of so many cards the library would like to zip in a worker that nothing may start.
  const excel = await made(desk, 'Excel');
  expect(unzip(excel.bytes).get('xl/sharedStrings.xml')).toContain(`Kort nummer ${MANY}:`);
  expect(hall.complaints).toEqual([]);
});

/** The file that comes of pressing the button. */
async function made(desk: Page, form: string) {
  const [download] = await Promise.all([
    desk.waitForEvent('download'),
    desk.getByRole('button', { name: `Skapa ${form}`, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

const plain = (xml: string) => xml.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
/** Lines break as the paper wants, and a soft hyphen may stand where one does. */
const together = (text: string) => text.replaceAll(/[\s\u00ad]+/g, '');
