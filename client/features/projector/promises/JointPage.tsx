import { useRef } from 'react';
import { useWords } from '../../../i18n/useWords.ts';
import type { JointPart } from '../../../state/usePromises.ts';
import { FramedSentence } from '../../../ui/FramedSentence.tsx';
import { useLargestFit } from '../frame/useLargestFit.ts';
import styles from './PromisesView.module.css';

interface Props {
  readonly parts: readonly JointPart[];
}

/** In drawn pixels. The back row reads the smallest. */
const SIZES = [104, 92, 80, 70, 62, 54, 46];

/** The joint promise alone: its parts sewn together, as large as they can be. */
export function JointPage({ parts }: Props) {
  const { frame } = useWords().promise;
  const page = useRef<HTMLDivElement>(null);
  useLargestFit(page, SIZES);
  return (
    <div ref={page} className={styles.joint}>
      {parts
        .filter(({ words }) => words.trim() !== '')
        .map(({ part, words }) => (
          <p key={part}>
            <FramedSentence parts={[{ frame: frame[part], words }]} />
          </p>
        ))}
    </div>
  );
}
