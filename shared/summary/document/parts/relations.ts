import type { Lang } from '#shared/domain/lang.ts';
import { rungPhrase, viewPhrase } from '../../phrases.ts';
import type { Summary } from '../../Summary.ts';
import { SUMMARY_WORDS } from '../../words/words.ts';
import { heading, paragraph, small, table } from '../blocks.ts';
import type { Block } from '../SummaryDocument.ts';

export function relations({ ties, ladder }: Summary, lang: Lang): Block[] {
  const words = SUMMARY_WORDS[lang];
  const gaps = ties.filter(({ isGap }) => isGap);
  const said = heading(3, words.gaps);
  if (gaps.length === 0) return [said, ...paragraph(words.noGaps)];
  const head = [words.gapBetween, words.today, words.wanted, words.views];
  const rows = gaps.map(({ ends, rung, wanted }) => [
    ends.map(({ name }) => name).join(' – '),
    rung === null ? words.missing : rungPhrase(ladder, rung, lang),
    wanted === null ? words.missing : rungPhrase(ladder, wanted, lang),
    ends.map((end) => viewPhrase(end, ladder, lang)).join('; '),
  ]);
  return [said, ...table(words.gaps, head, rows), ...small(words.gapsHelp)];
}
