import { useWords } from '../../../i18n/useWords.ts';
import type { JointPart } from '../../../state/usePromises.ts';
import { classes } from '../../../ui/classes.ts';
import { FramedSentence } from '../../../ui/FramedSentence.tsx';
import styles from './PromisesView.module.css';

interface Props {
  readonly parts: readonly JointPart[];
}

/** The joint promise alone: its parts sewn together, as large as they can be. */
export function JointPage({ parts }: Props) {
  const { frame } = useWords().promise;
  const written = parts.filter(({ words }) => words.trim() !== '');
  const letters = written.reduce((sum, { words }) => sum + words.length, 0);
  return (
    <div className={classes(styles.joint, styles[sizeOf(letters)])}>
      {written.map(({ part, words }) => (
        <p key={part}>
          <FramedSentence parts={[{ frame: frame[part], words }]} />
        </p>
      ))}
    </div>
  );
}

const sizeOf = (letters: number): 'few' | 'some' | 'many' | 'most' =>
  letters <= 160 ? 'few' : letters <= 300 ? 'some' : letters <= 520 ? 'many' : 'most';
