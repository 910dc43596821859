import type { StrategyLine, Summary } from '#shared/summary/Summary.ts';
import { SUMMARY_WORDS } from '#shared/summary/words/words.ts';
import { useLang } from '../../i18n/useWords.ts';
import { classes } from '../../ui/classes.ts';
import { StrategyTable } from './StrategyTable.tsx';
import sheet from './SummaryDocument.module.css';

interface Props {
  readonly summary: Pick<Summary, 'strategies' | 'ideas'>;
}

/** Strategies to take further, and those that cannot be done by one alone. */
export function StrategyPart({ summary: { strategies, ideas } }: Props) {
  const words = SUMMARY_WORDS[useLang()];
  const lacking = strategies.filter(({ ready }) => !ready);
  return (
    <section className={sheet.part}>
      <h2>{words.strategies}</h2>
      {strategies.length === 0 ? (
        <p>{words.noStrategies}</p>
      ) : (
        <>
          <StrategyTable strategies={strategies} />
          <p className={sheet.small}>{words.strategiesHelp}</p>
        </>
      )}
      {ideas > 0 && <p className={sheet.small}>{words.ideas(ideas)}</p>}
      {lacking.length > 0 && (
        <section className={sheet.inner}>
          <h3>{words.needsCoCreators}</h3>
          <p className={sheet.small}>{words.needsCoCreatorsHelp}</p>
          <ul className={sheet.list}>
            {lacking.map((line) => (
              <Lacking key={line.number} line={line} />
            ))}
          </ul>
        </section>
      )}
    </section>
  );
}

function Lacking({ line: { number, card, coCreators } }: { readonly line: StrategyLine }) {
  const words = SUMMARY_WORDS[useLang()];
  const [only] = coCreators;
  return (
    <li>
      <b>
        {words.strategy} {number}
      </b>{' '}
      {card.text || words.noText}
      <p className={classes(sheet.small, sheet.sentence)}>
        {only === undefined ? words.noCoCreator : words.oneCoCreator(only)}
      </p>
    </li>
  );
}
