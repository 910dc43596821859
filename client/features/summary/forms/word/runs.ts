import { type IParagraphOptions, type IRunOptions, Paragraph, TextRun } from 'docx';
import type { Lang } from '#shared/domain/lang.ts';
import { isRightToLeft } from '../direction.ts';
import { xmlText } from '../xmlText.ts';

const LOCALES: Readonly<Record<Lang, string>> = { sv: 'sv-SE', en: 'en-GB', da: 'da-DK' };

/** So that a text is spelled and read aloud in the language it was written in. */
export const languageOf = (lang: Lang) => ({ value: LOCALES[lang] });

/** A text as it was written, with its lines. */
export function runsOf(text: string, options: Omit<IRunOptions, 'text'> = {}): readonly TextRun[] {
  const rightToLeft = isRightToLeft(text);
  return xmlText(text)
    .replaceAll(/\r\n?/g, '\n')
    .split('\n')
    .map(
      (line, at) =>
        new TextRun({
          ...options,
          ...(rightToLeft && { rightToLeft }),
          text: line,
          break: at === 0 ? (options.break ?? 0) : 1,
        }),
    );
}

/** A paragraph of one text. */
export const paragraphOf = (text: string, options: Omit<IParagraphOptions, 'children' | 'text'>) =>
  new Paragraph({ ...options, bidirectional: isRightToLeft(text), children: runsOf(text) });
