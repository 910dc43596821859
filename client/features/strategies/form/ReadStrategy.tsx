import { useFormats, useWords } from '../../../i18n/useWords.ts';
import { StatusMark } from '../../../ui/StatusMark.tsx';
import type { StrategyRow } from '../overview.ts';
import { CoCreators } from '../together/CoCreators.tsx';
import styles from './ReadStrategy.module.css';

interface Props {
  readonly row: StrategyRow;
}

/** The same where nothing can be written now. */
export function ReadStrategy({ row: { card, owner, status } }: Props) {
  const words = useWords().strategies;
  const formats = useFormats();
  const { due } = card.strategy;
  const facts = [
    [words.weWill, card.text],
    [words.soThatLabel, card.soThat],
    [words.heads.owner, owner],
    [words.nextStep, card.nextStep],
    [words.due, due && formats.day(due)],
  ] as const;
  return (
    <>
      <StatusMark status={status}>{words.status[status]}</StatusMark>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value || '–'}</dd>
          </div>
        ))}
      </dl>
      <CoCreators card={card} mayWrite={false} />
    </>
  );
}
