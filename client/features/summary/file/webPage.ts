import type { SummaryDocument } from '#shared/summary/document/SummaryDocument.ts';
import { pageWords } from '../sheet/pageWords.ts';
import { SHEET_STYLE } from './sheetStyle.ts';

interface Shown {
  readonly document: SummaryDocument;
  /** The list of contents and the sheet, as they stand on the screen. */
  readonly contents: Element;
  readonly sheet: Element;
  /** What those look like that are drawn in it from elsewhere. */
  readonly style: string;
}

/** Nothing is fetched and nothing is run, whatever somebody has written. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** The summary as one file that opens without a network: what is on the screen, with its own look and no script. */
export function webPage({ document, contents, sheet, style }: Shown): string {
  const { lang, title } = document;
  const margins = Object.entries(pageWords(document)).map(([name, words]) => `${name}:${words}`);
  return [
    '<!doctype html>',
    `<html lang="${lang}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escaped(title)}</title>`,
    `<style>${SHEET_STYLE}\n${style}\n:root{${margins.join(';')}}</style>`,
    '</head>',
    '<body>',
    `<header>${contents.outerHTML}</header>`,
    `<main>${sheet.outerHTML}</main>`,
    '</body>',
    '</html>',
  ]
    .map(withoutControls)
    .join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escaped = (words: string): string =>
  words.toWellFormed().replaceAll(/[&<>]/g, (sign) => ENTITIES[sign] ?? '');

/** What no page may hold, and what turns the reading direction of what follows. */
const withoutControls = (html: string): string =>
  html.replaceAll(/[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/gu, '');
