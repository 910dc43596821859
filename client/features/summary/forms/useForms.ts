import { useLang, useWords } from '../../../i18n/useWords.ts';
import { makeExcel } from './excel/makeExcel.ts';
import type { Form } from './Form.ts';
import { makeMap } from './makeMap.ts';
import { makeJson, makeMarkdown, makeWebPage } from './makeText.ts';
import type { Takeaway } from './Takeaway.ts';
import { makeWord } from './word/makeWord.ts';

/** The forms that most want, and those that few need. */
export function useForms(takeaway: Takeaway): {
  readonly usual: readonly Form[];
  readonly more: readonly Form[];
} {
  const all = useWords();
  const words = all.exports;
  const lang = useLang();
  const { forms } = words;
  const { summary, picture, webPage } = takeaway;
  return {
    usual: [
      { id: 'pdf', icon: 'print', ...forms.pdf, make: makePrint(takeaway) },
      { id: 'word', icon: 'list', ...forms.word, make: makeWord(takeaway, words) },
      {
        id: 'excel',
        icon: 'download',
        ...forms.excel,
        make: makeExcel(takeaway, { words: all, lang }),
      },
    ],
    more: [
      ...(webPage
        ? [
            {
              id: 'page',
              icon: 'screen',
              ...forms.webPage,
              make: makeWebPage(takeaway, webPage),
            } as const,
          ]
        : []),
      { id: 'markdown', icon: 'copy', ...forms.markdown, make: makeMarkdown(takeaway) },
      { id: 'json', icon: 'download', ...forms.json, make: makeJson(takeaway) },
      ...(picture ? mapForms(forms, (ending) => makeMap(summary, picture, ending)) : []),
    ],
  };
}

const makePrint =
  ({ print }: Takeaway): Form['make'] =>
  async () => {
    print();
    return { kind: 'shown' };
  };

type Named = Pick<Form, 'name' | 'text'>;

const mapForms = (
  forms: { readonly png: Named; readonly svg: Named },
  make: (ending: 'png' | 'svg') => Form['make'],
): readonly Form[] => [
  { id: 'png', icon: 'download', ...forms.png, make: make('png') },
  { id: 'svg', icon: 'download', ...forms.svg, make: make('svg') },
];
