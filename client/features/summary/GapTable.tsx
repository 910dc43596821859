import type { Ladder } from '#shared/domain/ladder.ts';
import { rungPhrase, viewPhrase } from '#shared/summary/phrases.ts';
import type { TieLine } from '#shared/summary/Summary.ts';
import { SUMMARY_WORDS } from '#shared/summary/words/words.ts';
import { useLang } from '../../i18n/useWords.ts';
import sheet from './SummaryDocument.module.css';
import styles from './SummaryTable.module.css';

interface Props {
  readonly gaps: readonly TieLine[];
  readonly ladder: Ladder;
}

/** Organisations that are hardly joined, the widest gap first. */
export function GapTable({ gaps, ladder }: Props) {
  const lang = useLang();
  const words = SUMMARY_WORDS[lang];
  return (
    <section className={sheet.part}>
      <h2>{words.gaps}</h2>
      {gaps.length === 0 ? (
        <p>{words.noGaps}</p>
      ) : (
        <>
          <table className={styles.table}>
            <thead>
              <tr>
                {[words.gapBetween, words.today, words.wanted, words.views].map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {gaps.map(({ ends, rung, wanted }) => {
                const between = ends.map(({ name }) => name).join(' – ');
                return (
                  <tr key={between}>
                    <th scope="row">{between}</th>
                    <td data-name={words.today}>
                      {rung === null ? words.missing : rungPhrase(ladder, rung, lang)}
                    </td>
                    <td data-name={words.wanted} data-missing={wanted === null}>
                      {wanted === null ? words.missing : rungPhrase(ladder, wanted, lang)}
                    </td>
                    <td data-name={words.views}>
                      {ends.map((end) => viewPhrase(end, ladder, lang)).join('; ')}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
          <p className={sheet.small}>{words.gapsHelp}</p>
        </>
      )}
    </section>
  );
}
