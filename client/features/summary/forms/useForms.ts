import { CSV_TABLES } from '#shared/summary/csv/toCsv.ts';
import { useLang, useWords } from '../../../i18n/useWords.ts';
import type { Words } from '../../../i18n/words.ts';
import { useSession } from '../../../state/useSession.ts';
import { makeExcel } from './excel/makeExcel.ts';
import type { Form } from './Form.ts';
import { makeMap } from './makeMap.ts';
import { makeCalendar, makeCsv, makeJson, makeMarkdown, makeWebPage } from './makeText.ts';
import type { Takeaway } from './Takeaway.ts';
import { makeWord } from './word/makeWord.ts';

/** The forms that most want, and those that few need. */
export function useForms(takeaway: Takeaway): {
  readonly usual: readonly Form[];
  readonly more: readonly Form[];
} {
  const words = useWords().exports;
  const lang = useLang();
  const { workshop, now } = useSession();
  const { forms, tables } = words;
  const calendar = makeCalendar(takeaway, lang, workshop, now);
  return {
    usual: [
      { id: 'pdf', icon: 'print', ...forms.pdf, make: makePrint(takeaway) },
      { id: 'word', icon: 'list', ...forms.word, make: makeWord(takeaway, words) },
      { id: 'excel', icon: 'download', ...forms.excel, make: makeExcel(takeaway, lang, tables) },
      { id: 'calendar', icon: 'calendar', ...forms.calendar, make: calendar },
    ],
    more: [
      { id: 'page', icon: 'screen', ...forms.webPage, make: makeWebPage(takeaway) },
      { id: 'markdown', icon: 'copy', ...forms.markdown, make: makeMarkdown(takeaway) },
      ...CSV_TABLES.map((table): Form => {
        const make = makeCsv(takeaway, table, lang);
        return { id: table, icon: 'list', ...words.csv(tables[table]), make };
      }),
      ...mapForms(takeaway, words),
      { id: 'json', icon: 'download', ...forms.json, make: makeJson(takeaway) },
    ],
  };
}

const makePrint =
  ({ print }: Takeaway): Form['make'] =>
  async () => {
    print();
    return { kind: 'shown' };
  };

function mapForms({ summary, picture }: Takeaway, { forms }: Words['exports']): readonly Form[] {
  if (!picture) return [];
  return (['png', 'svg'] as const).map((ending) => ({
    id: ending,
    icon: 'download',
    ...forms[ending],
    make: makeMap(summary, picture, ending),
  }));
}
