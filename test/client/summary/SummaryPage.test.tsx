import { fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { removeCard } from '#shared/board/edits/cards.ts';
import { rateRelation } from '#shared/board/edits/relations.ts';
import { readBoard } from '#shared/board/read/board.ts';
import { type ActorId, relationId, tableId } from '#shared/domain/ids.ts';
import { LANGS } from '#shared/domain/lang.ts';
import { documentOf } from '#shared/summary/document/documentOf.ts';
import type { Summary } from '#shared/summary/Summary.ts';
import { toJson } from '#shared/summary/toJson.ts';
import { toMarkdown } from '#shared/summary/toMarkdown.ts';
import { SummaryPage } from '../../../client/app/pages/SummaryPage.tsx';
import {
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
import { Room } from '../steer/room.tsx';

function roomWith(day: Day): Room {
  const room = new Room();
  room.stage.set(day.stage);
  room.hold(day.doc);
  return room;
}

/** What the browser was asked to save. */
const saved: { name: string; blob: Blob }[] = [];
const blobs = new Map<string, Blob>();
const { createObjectURL, revokeObjectURL } = URL;

beforeEach(() => {
  saved.length = 0;
  URL.createObjectURL = (blob: Blob) => {
    const url = `blob:${blobs.size}`;
    blobs.set(url, blob);
    return url;
  };
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    const blob = blobs.get(this.href);
    if (blob) saved.push({ name: this.download, blob });
  });
});
afterEach(() => Object.assign(URL, { createObjectURL, revokeObjectURL }));

const heading = (name: string) => screen.getByRole('heading', { name });

describe('the summary is read', () => {
  test('with every card of the day once, under its step', () => {
    const room = roomWith(realDay());
    room.show(<SummaryPage />);
    const steps = heading('Steg för steg').closest('section');
    const texts = within(steps ?? document.body).getAllByText((_, node) => node?.tagName === 'P');
    for (const { text } of rowsOf(FILE))
      expect(
        texts.filter((node) => node.textContent === text),
        text,
      ).toHaveLength(1);
  });

  test('as working material, with the facts of the day and its deletion', () => {
    roomWith(realDay()).show(<SummaryPage />);
    expect(screen.getByText('ARBETSMATERIAL')).toBeDefined();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Mellan dörrarna');
    expect(screen.getByText('11 februari 2027')).toBeDefined();
    expect(screen.getByText('Allt på tavlan raderas 13 mars 2027.')).toBeDefined();
  });

  test('in tables whose headings belong to their cells', () => {
    const day = realDay();
    const [a, b] = ['Alfa', 'Beta'].map((name) => actor(day.doc, name)) as [ActorId, ActorId];
    rateRelation(day.doc, relationId(a, b), { end: a, table: tableId(1), rung: 0 });
    roomWith(day).show(<SummaryPage />);
    const [strategies, gaps] = screen.getAllByRole('table');
    if (!strategies || !gaps) throw new Error('two tables');
    expect(within(strategies).getAllByRole('row')).toHaveLength(12);
    for (const head of within(strategies).getAllByRole('columnheader'))
      expect(head.getAttribute('scope')).toBe('col');
    for (const head of within(strategies).getAllByRole('rowheader'))
      expect(head.getAttribute('scope')).toBe('row');
    expect(within(gaps).getByRole('rowheader').textContent).toBe('Alfa – Beta');
    expect(
      within(gaps)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['öppet', 'saknas', 'Alfa: öppet; Beta: inte svarat']);
  });

  test('with what was left out, and why', () => {
    const day = realDay();
    const [first] = readBoard(day.doc).cards.keys();
    if (first) removeCard(day.doc, first, removal);
    roomWith(day).show(<SummaryPage />);
    const part = heading('Det som inte är med').closest('section');
    expect(within(part ?? document.body).getByRole('listitem').textContent).toBe(
      '1 kort har den som skrev det eller ledaren tagit bort.',
    );
  });

  test('shows hostile text as text', () => {
    const day = emptyDay({ title: '<img src=x onerror=alert(1)>' });
    write(day.doc, 'a', '<script>alert(1)</script>');
    roomWith(day).show(<SummaryPage />);
    expect(screen.getByText('<script>alert(1)</script>')).toBeDefined();
    expect(document.querySelector('article img, article script')).toBeNull();
  });

  test('of an empty board says that there is nothing yet', () => {
    roomWith(emptyDay()).show(<SummaryPage />);
    expect(screen.getByText('Här finns inga kort att sammanfatta än.')).toBeDefined();
  });

  test.each(LANGS)('in %s', (lang) => {
    roomWith(realDay()).show(<SummaryPage />, lang);
    const name = { sv: 'Steg för steg', en: 'Step by step', da: 'Trin for trin' }[lang];
    expect(heading(name)).toBeDefined();
  });
});

describe('the summary is saved', () => {
  test.each([
    [
      'Spara som text',
      'sammanstallning-mellan-dorrarna-2027-02-11.md',
      'text/markdown;charset=utf-8',
      (summary: Summary) => toMarkdown(documentOf(summary, 'sv')),
    ],
    [
      'Spara som data',
      'sammanstallning-mellan-dorrarna-2027-02-11.json',
      'application/json;charset=utf-8',
      toJson,
    ],
  ] as const)('%s, without contact too', async (label, name, type, form) => {
    const room = roomWith(realDay());
    room.connection.set({ kind: 'offline', since: room.now });
    room.show(<SummaryPage />);
    expect(screen.getByText(/^Offline\. Sammanställningen bygger på din kopia från/)).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: label }));
    const [file] = saved;
    expect(file).toMatchObject({ name, blob: { type } });
    expect(await file?.blob.text()).toBe(form(sumUp(realDay())));
    expect(await screen.findAllByText('Filen är sparad')).not.toHaveLength(0);
  });
});
