import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { removeCard, reportCard } from '#shared/board/edits/cards.ts';
import { rateRelation } from '#shared/board/edits/relations.ts';
import { readBoard } from '#shared/board/read/board.ts';
import { type ActorId, relationId, tableId } from '#shared/domain/ids.ts';
import { LANGS } from '#shared/domain/lang.ts';
import type { Role } from '#shared/domain/role.ts';
import { documentOf } from '#shared/summary/document/documentOf.ts';
import { toMarkdown } from '#shared/summary/toMarkdown.ts';
import { SummaryPage } from '../../../client/app/pages/SummaryPage.tsx';
import {
  AT,
  actor,
  type Day,
  emptyDay,
  FILE,
  realDay,
  removal,
  rowsOf,
  sumUp,
  write,
} from '../../summary/day.ts';
import { savedFiles } from '../../support/savedFiles.ts';
import { Room, WORKSHOP } from '../steer/room.tsx';

function roomWith(day: Day, role: Role = 'facilitator'): Room {
  const room = new Room(role);
  room.stage.set(day.stage);
  room.hold(day.doc);
  return room;
}

const files = savedFiles();
beforeEach(() => files.watch());
afterEach(() => files.unwatch());

const sheet = () => within(screen.getByRole('article'));
const part = (name: string) =>
  within(sheet().getByRole('heading', { level: 2, name }).closest('section') ?? document.body);

describe('the summary is read', () => {
  test('with every card of the day once, under its step', () => {
    roomWith(realDay()).show(<SummaryPage />);
    const texts = part('De fem stegen').getAllByText((_, node) => node?.tagName === 'P');
    for (const { text } of rowsOf(FILE))
      expect(
        texts.filter((node) => node.textContent === text),
        text,
      ).toHaveLength(1);
  });

  test('as working material, with the facts of the day and its deletion', () => {
    roomWith(realDay()).show(<SummaryPage />);
    expect(sheet().getByText('ARBETSMATERIAL')).toBeDefined();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Mellan dörrarna');
    expect(part('Om dagen').getByText('11 februari 2027')).toBeDefined();
    expect(sheet().getByText('Allt på tavlan raderas 13 mars 2027.')).toBeDefined();
  });

  test('under headings of which none is jumped over', () => {
    roomWith(realDay()).show(<SummaryPage />);
    const levels = sheet()
      .getAllByRole('heading')
      .map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [at, level] of levels.entries())
      expect(level - (levels[at - 1] ?? 0), `heading ${at}`).toBeLessThanOrEqual(1);
  });

  test('in tables whose headings belong to their cells', () => {
    const day = realDay();
    const [a, b] = ['Alfa', 'Beta'].map((name) => actor(day.doc, name)) as [ActorId, ActorId];
    rateRelation(day.doc, relationId(a, b), { end: a, table: tableId(1), rung: 0 });
    roomWith(day).show(<SummaryPage />);
    const gaps = part('Relationer och aktörer').getByRole('table', {
      name: 'Mellanrum vi hittade',
    });
    for (const head of within(gaps).getAllByRole('columnheader'))
      expect(head.getAttribute('scope')).toBe('col');
    const row = within(gaps).getByRole('rowheader');
    expect(row.getAttribute('scope')).toBe('row');
    expect(row.textContent).toBe('Alfa – Beta');
  });

  test('by who sees nothing of it: each part has its place in the list of contents', () => {
    roomWith(realDay()).show(<SummaryPage />);
    const links = within(screen.getByRole('navigation', { name: 'Innehåll' })).getAllByRole('link');
    const heads = sheet().getAllByRole('heading', { level: 2 });
    expect(links.map((link) => link.textContent)).toEqual(heads.map((head) => head.textContent));
    const [, second] = links;
    if (second) fireEvent.click(second);
    expect(document.activeElement).toBe(heads[1]);
    expect(window.location.hash).toBe('');
  });

  test('each card in the language it was written in', () => {
    const day = emptyDay();
    write(day.doc, 'a', 'Vi tappar tråden.');
    roomWith(day).show(<SummaryPage />, 'en');
    expect(screen.getByRole('article').lang).toBe('en');
    expect(part('The five steps').getByText('Vi tappar tråden.').lang).toBe('sv');
  });

  test('with hostile text as text', () => {
    const day = emptyDay({ title: '<img src=x onerror=alert(1)>' });
    write(day.doc, 'a', '<script>alert(1)</script>');
    roomWith(day).show(<SummaryPage />);
    expect(sheet().getByText('<script>alert(1)</script>')).toBeDefined();
    expect(document.querySelector('article img, article script')).toBeNull();
  });

  test('of an empty board says that there is nothing yet', () => {
    roomWith(emptyDay()).show(<SummaryPage />);
    expect(
      part('Dagen på en sida').getByText('Här finns inga kort att sammanfatta än.'),
    ).toBeDefined();
  });

  test.each(LANGS)('in %s', (lang) => {
    roomWith(realDay()).show(<SummaryPage />, lang);
    const name = { sv: 'De fem stegen', en: 'The five steps', da: 'De fem trin' }[lang];
    expect(sheet().getByRole('heading', { level: 2, name })).toBeDefined();
  });
});

describe('the summary is for somebody', () => {
  afterEach(() => window.history.replaceState(null, '', '/'));
  const choose = (name: string) => {
    const picker = screen.getByRole('combobox', { name: 'För vem' });
    const option = within(picker).getByRole<HTMLOptionElement>('option', { name });
    fireEvent.change(picker, { target: { value: option.value } });
  };
  const partNames = () =>
    sheet()
      .getAllByRole('heading', { level: 2 })
      .map(({ textContent }) => textContent);

  test('who has a minute: one page', () => {
    roomWith(realDay()).show(<SummaryPage />);
    choose('Kort, en sida');
    expect(partNames()).toEqual(['Dagen på en sida']);
    expect(window.location.search).toBe('?for=short');
    choose('Hela sammanställningen');
    expect(partNames()).toContain('De fem stegen');
    expect(window.location.search).toBe('');
  });

  test('one table: its own cards and no others', () => {
    roomWith(realDay()).show(<SummaryPage />);
    choose('Bord 4');
    expect(window.location.search).toBe('?for=t4');
    const rows = rowsOf(FILE);
    const told = part('De fem stegen').getAllByText((_, node) => node?.tagName === 'P');
    const is = (text: string) => told.some((node) => node.textContent === text);
    for (const { text, table } of rows) expect(is(text), text).toBe(table === tableId(4));
  });

  test('who comes by an address', () => {
    window.history.replaceState(null, '', '/?for=short');
    roomWith(realDay()).show(<SummaryPage />);
    expect(partNames()).toEqual(['Dagen på en sida']);
  });

  test('and whoever is in an address that nobody knows reads all of it', () => {
    window.history.replaceState(null, '', '/?for=%3Cscript%3E');
    roomWith(realDay()).show(<SummaryPage />);
    expect(partNames()).toContain('De fem stegen');
  });
});

describe('the summary says what is not in it', () => {
  test('and why', () => {
    const day = realDay();
    const [first] = readBoard(day.doc).cards.keys();
    if (first) removeCard(day.doc, first, removal);
    roomWith(day).show(<SummaryPage />);
    const why = '1 kort har den som skrev det eller ledaren tagit bort.';
    expect(sheet().getByText(why)).toBeDefined();
    expect(within(screen.getByRole('complementary')).getByText(why)).toBeDefined();
  });

  test('and nothing leaves the room while a report is open; who leads is shown the way there', () => {
    const day = realDay();
    const [first] = readBoard(day.doc).cards.keys();
    if (first) reportCard(day.doc, first, { kind: 'person', at: AT });
    roomWith(day).show(<SummaryPage />);
    expect(screen.getByText('1 anmält kort stoppar utskrift och filer')).toBeDefined();
    for (const button of screen.getAllByRole('button', { name: /^Skriv ut|^Skapa/ }))
      expect(button.hasAttribute('disabled'), button.textContent ?? '').toBe(true);
    const links = screen.getAllByRole('link', { name: 'Till de anmälda korten' });
    for (const link of links) expect(link.getAttribute('href')).toBe(`/w/${WORKSHOP}`);
    expect(links).toHaveLength(2);
  });

  test('to a participant without a way that is not theirs', () => {
    const day = realDay();
    const [first] = readBoard(day.doc).cards.keys();
    if (first) reportCard(day.doc, first, { kind: 'person', at: AT });
    roomWith(day, 'participant').show(<SummaryPage />);
    expect(screen.getByText('1 anmält kort stoppar utskrift och filer')).toBeDefined();
    expect(screen.queryByRole('link', { name: 'Till de anmälda korten' })).toBeNull();
  });
});

describe('the summary is saved', () => {
  test('also without contact, from what the device has', async () => {
    const room = roomWith(realDay());
    room.connection.set({ kind: 'offline', since: room.now });
    room.show(<SummaryPage />);
    expect(screen.getByText(/^Offline\. Sammanställningen bygger på din kopia från/)).toBeDefined();
    fireEvent.click(screen.getByText('Fler format'));
    fireEvent.click(screen.getByRole('button', { name: 'Skapa Text (Markdown)' }));
    await waitFor(() => expect(files.saved).toHaveLength(1));
    const [file] = files.saved;
    expect(await file?.blob.text()).toBe(toMarkdown(documentOf(sumUp(realDay()), 'sv')));
  });

  test('as one file that needs nothing from anywhere and runs nothing', async () => {
    const title = '</title></style><script>alert(1)</script>';
    const day = emptyDay({ title });
    write(day.doc, 'a', '</main><img src="https://x.test/a" onerror="alert(2)"> & \u202eomvänt');
    roomWith(day).show(<SummaryPage />);
    fireEvent.click(screen.getByRole('button', { name: 'Skapa Webbsida' }));
    await waitFor(() => expect(files.saved).toHaveLength(1));
    const [file] = files.saved;
    expect(file?.name).toMatch(/\.html$/);
    const text = (await file?.blob.text()) ?? '';
    expect(text).not.toContain('\u202e');
    const page = new DOMParser().parseFromString(text, 'text/html');
    expect(page.documentElement.lang).toBe('sv');
    expect(page.title).toBe(title);
    expect(page.querySelectorAll('script, img, link, iframe, [src], [onerror]')).toHaveLength(0);
    expect(page.querySelector('h1')?.textContent).toBe(title);
    for (const link of page.querySelectorAll('a'))
      expect(page.getElementById(link.getAttribute('href')?.slice(1) ?? '')).not.toBeNull();
  });
});
