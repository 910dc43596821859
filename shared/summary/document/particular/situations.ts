import type { Lang } from '#shared/domain/lang.ts';
import { tablePhrase } from '../../phrases.ts';
import type { SituationLine, Summary } from '../../Summary.ts';
import { heading, paragraph, table } from '../blocks.ts';
import type { Block } from '../SummaryDocument.ts';
import { STEP_WORDS } from '../words/steps.ts';

const ROLES = ['both', 'affected', 'canAct', 'unplaced'] as const;

/** Each table's situation, who is concerned by it and how, and what each gains and risks. */
export const situations = (summary: Summary, lang: Lang): Block[] =>
  summary.situations.flatMap((one) => situation(one, lang));

function situation(one: SituationLine, lang: Lang): Block[] {
  const words = STEP_WORDS[lang];
  const title = words.situation(tablePhrase(one.table, lang));
  const rows = ROLES.flatMap((role) =>
    one[role].map(({ name, missing, inviter, gain, risk }) => {
      const away = missing && (inviter ? words.invited(inviter) : words.missing);
      return [name, [words[role], away].filter(Boolean).join(', '), gain || '–', risk || '–'];
    }),
  );
  return [
    heading(4, title),
    ...paragraph(one.situation || words.noSituation, one.situation ? 'quote' : 'small'),
    ...table(title, [words.who, words.how, words.gain, words.risk], rows),
    ...paragraph(one.bill === '' ? '' : words.bill(one.bill)),
  ];
}
