import { useWords } from '../../i18n/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { StateLine } from '../../ui/StateLine.tsx';
import styles from './ActorPicker.module.css';
import { NewActorQuestion } from './NewActorQuestion.tsx';
import type { Meant, Naming } from './useNaming.ts';

interface Props {
  readonly naming: Naming;
}

/** What is asked before a name becomes an actor that everybody sees. */
export function NamingQuestion({ naming }: Props) {
  const { question } = naming;
  if (question?.asks === 'meant') return <DidYouMean naming={naming} question={question} />;
  if (question === null) return null;
  return <NewActorQuestion name={question.name} onChange={naming.drop} onVouch={naming.vouch} />;
}

/** Somebody may have written it already, spelled otherwise. */
function DidYouMean({ naming, question }: Props & { readonly question: Meant }) {
  const words = useWords().ask;
  const [first] = question.meant;
  const title = words.didYouMean(first?.name ?? '');
  return (
    <section className={styles.question} aria-label={title}>
      <div role="status">
        <StateLine size="large">{title}</StateLine>
        <p className={styles.text}>{words.meantText(question.name)}</p>
      </div>
      <div className={styles.answers}>
        {question.meant.map((actor) => (
          <Button
            key={actor.id}
            size="small"
            variant={actor === first ? undefined : 'line'}
            onClick={() => naming.pick(actor)}
          >
            {words.meant(actor.name)}
          </Button>
        ))}
        <Button size="small" variant="line" onClick={naming.vouch}>
          {words.addAnyway(question.name)}
        </Button>
      </div>
    </section>
  );
}
