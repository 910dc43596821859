import {
  AlignmentType,
  type INumberingOptions,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
} from 'docx';
import type { Lang } from '#shared/domain/lang.ts';
import { languageOf } from './runs.ts';

/** The light theme of the screen, as Word writes colours. */
const INK = '1A2330';
export const QUIET = '465060';
export const LINE = 'D6D1C5';
export const CLOTH = 'EAE6DC';

/** Twentieths of a point. */
export const MARGIN = 1304;
/** What is left between the margins of an A4. */
export const WIDE = 11906 - 2 * MARGIN;

/** Styles by the names that Word and every template know, so that an organisation's own template takes over. */
export const stylesIn = (lang: Lang): IStylesOptions => ({
  default: {
    document: {
      run: { font: 'Arial', size: 22, color: INK, language: languageOf(lang) },
      // Said in words: without the rule LibreOffice takes the line for its whole height, and cuts a picture to it.
      paragraph: { spacing: { after: 120, line: 288, lineRule: LineRuleType.AUTO } },
    },
    heading1: heading(44, { before: 0, after: 200 }),
    heading2: heading(32, { before: 400, after: 120 }),
    heading3: heading(26, { before: 280, after: 80 }),
    heading4: heading(23, { before: 200, after: 60 }),
  },
  paragraphStyles: [
    {
      id: 'Quote',
      name: 'Quote',
      basedOn: 'Normal',
      quickFormat: true,
      run: { italics: true },
      paragraph: { indent: { left: 340, right: 340 } },
    },
    { id: SMALL, name: 'Small text', basedOn: 'Normal', run: { size: 19, color: QUIET } },
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      run: { size: 20, bold: true },
      paragraph: { keepNext: true, spacing: { before: 160, after: 60 } },
    },
  ],
});

export const SMALL = 'SmallText';

const heading = (size: number, spacing: { readonly before: number; readonly after: number }) => ({
  run: { size, bold: true, color: INK },
  paragraph: { spacing, keepNext: true, keepLines: true },
});

export const BULLETS = 'bullets';
export const NUMBERS = 'numbers';

const level = (
  at: number,
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  text: string,
) => ({
  level: at,
  format,
  text,
  alignment: AlignmentType.START,
  style: { paragraph: { indent: { left: 480 * (at + 1), hanging: 460 } } },
});

export const numbering: INumberingOptions = {
  config: [
    {
      reference: BULLETS,
      levels: [level(0, LevelFormat.BULLET, '•'), level(1, LevelFormat.BULLET, '–')],
    },
    {
      reference: NUMBERS,
      levels: [level(0, LevelFormat.DECIMAL, '%1.'), level(1, LevelFormat.BULLET, '–')],
    },
  ],
};
