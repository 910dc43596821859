import { useWords } from '../../../i18n/useWords.ts';
import { Button } from '../../../ui/Button.tsx';
import { StateLine } from '../../../ui/StateLine.tsx';
import type { Hold } from './holdBack.ts';
import styles from './PersonalDataQuestion.module.css';

interface Props {
  readonly hold: Extract<Hold, { kind: 'asks' }>;
  /** "Jag ändrar": back to the words in question. */
  readonly onChange: () => void;
  /** "Inget namn här": the writer vouches for the words. */
  readonly onVouch: () => void;
}

/** One calm question. The field above it stays open for writing all the while. */
export function PersonalDataQuestion({ hold, onChange, onVouch }: Props) {
  const words = useWords().compose;
  const { kind } = hold.finding;
  const { title, text } = words.ask[kind];
  return (
    <section className={styles.question} aria-label={title}>
      <div role="status">
        <StateLine tone="danger" icon="octagon" size="large">
          {title}
        </StateLine>
        <p className={styles.text}>{text}</p>
      </div>
      <div className={styles.answers}>
        <Button size="small" onClick={onChange}>
          {words.iChange}
        </Button>
        <Button size="small" variant="line" onClick={onVouch}>
          {kind === 'nameAndAge' ? words.noName : words.somethingElse}
        </Button>
      </div>
    </section>
  );
}
