import { dayPhrase, ownerPhrase } from '#shared/summary/phrases.ts';
import type { StrategyLine } from '#shared/summary/Summary.ts';
import { SUMMARY_WORDS } from '#shared/summary/words/words.ts';
import { useLang } from '../../i18n/useWords.ts';
import { classes } from '../../ui/classes.ts';
import styles from './SummaryTable.module.css';

interface Props {
  readonly strategies: readonly StrategyLine[];
}

/** Who, what next and by when. */
export function StrategyTable({ strategies }: Props) {
  const lang = useLang();
  const words = SUMMARY_WORDS[lang];
  const head = [
    words.number,
    words.strategy,
    words.owner,
    words.nextStep,
    words.due,
    words.coCreators,
  ];
  return (
    <table className={classes(styles.table, styles.strategies)}>
      <thead>
        <tr>
          {head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {strategies.map((line) => (
          <tr key={line.number}>
            <td data-name={words.number}>{line.number}</td>
            <th scope="row" data-name="">
              {line.card.text || words.noText}
              {line.card.soThat && (
                <span>
                  {words.soThat} {line.card.soThat}
                </span>
              )}
            </th>
            <Cell name={words.owner} value={ownerPhrase(line)} />
            <Cell name={words.nextStep} value={line.card.nextStep} />
            <Cell name={words.due} value={line.due ? dayPhrase(line.due, lang) : ''} />
            <Cell name={words.coCreators} value={line.coCreators.join(', ')} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ name, value }: { readonly name: string; readonly value: string }) {
  const words = SUMMARY_WORDS[useLang()];
  return (
    <td data-name={name} data-missing={value === ''}>
      {value || words.missing}
    </td>
  );
}
