import type { ReactNode } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ArrivalFrame } from './ArrivalFrame.tsx';
import styles from './HopeView.module.css';
import { OthersHopes } from './OthersHopes.tsx';

interface Props {
  readonly head: ReactNode;
  /** The field itself, as another feature draws it. */
  readonly field: ReactNode;
  /** The day has begun while somebody was still writing here: the way on. */
  readonly onBoard: (() => void) | null;
  readonly onAdd: () => void;
  readonly onSkip: () => void;
}

/** One line about what one hopes to take home. It can be passed by. */
export function HopeView({ head, field, onBoard, onAdd, onSkip }: Props) {
  const words = useWords().lobby;
  const foot = (
    <>
      <Button onClick={onAdd}>{words.addHope}</Button>
      <Button variant="bare" onClick={onSkip}>
        {words.skip}
      </Button>
    </>
  );
  return (
    <ArrivalFrame head={head} title={words.hopeTitle} lead={words.hopeLead} foot={foot}>
      <div role="status">
        {onBoard && (
          <Notice
            icon="next"
            className={styles.begun}
            title={words.begun}
            action={
              <Button variant="line" size="small" onClick={onBoard}>
                {words.toBoard}
              </Button>
            }
          >
            {words.begunText}
          </Notice>
        )}
      </div>
      <div className={styles.field}>{field}</div>
      <OthersHopes />
    </ArrivalFrame>
  );
}
