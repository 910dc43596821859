import { useWords } from '../../i18n/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { StateLine } from '../../ui/StateLine.tsx';
import styles from './PersonalDataQuestion.module.css';
import type { OpenQuestion } from './useQuestion.ts';

interface Props {
  readonly question: OpenQuestion;
  /** "Inget namn här": the writer vouches for the words. */
  readonly onVouch: () => void;
}

/** One calm question. The field above it stays open for writing all the while. */
export function PersonalDataQuestion({ question, onVouch }: Props) {
  const words = useWords().ask;
  if (!question.asked) return null;
  const { kind } = question.asked.finding;
  const { title, text } = words.about[kind];
  const isName = kind === 'name' || kind === 'nameAndAge';
  return (
    <section
      className={styles.question}
      aria-label={title}
      // The field keeps its focus, so that the keyboard of a phone stays up and nothing jumps away from the finger.
      onMouseDown={(event) => event.preventDefault()}
    >
      <div role="status">
        <StateLine tone="danger" icon="octagon" size="large">
          {title}
        </StateLine>
        <p className={styles.text}>{text}</p>
      </div>
      <div className={styles.more}>
        {question.swap && (
          <Button size="small" variant="line" onClick={question.swapWords}>
            {words.swap(question.swap)}
          </Button>
        )}
        <Button
          size="small"
          variant="line"
          icon={question.shown ? 'eyeOff' : 'eye'}
          onClick={question.toggle}
        >
          {question.shown ? words.hide : words.show}
        </Button>
      </div>
      <div className={styles.answers}>
        <Button size="small" onClick={question.change}>
          {words.iChange}
        </Button>
        <Button size="small" variant="line" onClick={onVouch}>
          {isName ? words.noName : words.somethingElse}
        </Button>
      </div>
    </section>
  );
}
