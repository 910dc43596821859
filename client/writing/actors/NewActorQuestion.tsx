import { useWords } from '../../i18n/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { StateLine } from '../../ui/StateLine.tsx';
import styles from './ActorPicker.module.css';

interface Props {
  readonly name: string;
  readonly onChange: () => void;
  readonly onVouch: () => void;
}

/** An actor is a function or an organisation: what looks like a person's name is asked about before it is sent. */
export function NewActorQuestion({ name, onChange, onVouch }: Props) {
  const words = useWords().ask;
  return (
    <section className={styles.question} aria-label={words.actorTitle(name)}>
      <div role="status">
        <StateLine tone="danger" icon="octagon">
          {words.actorTitle(name)}
        </StateLine>
        <p className={styles.text}>{words.actorText}</p>
      </div>
      <div className={styles.answers}>
        <Button size="small" onClick={onChange}>
          {words.iChange}
        </Button>
        <Button size="small" variant="line" onClick={onVouch}>
          {words.noName}
        </Button>
      </div>
    </section>
  );
}
