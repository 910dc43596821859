import { lazy, Suspense } from 'react';
import { useViewedStep } from '../../../features/board/screen/useViewedStep.ts';
import { ResultNotice } from '../../../features/vote/result/ResultNotice.tsx';
import styles from '../BoardPage.module.css';
import type { NextVoting } from './useNextVoting.ts';

const VoteDesk = lazy(async () => {
  const { VoteDesk: Desk } = await import('../../../features/vote/desk/VoteDesk.tsx');
  return { default: Desk };
});

interface Props {
  /** null for those who do not lead. */
  readonly voting: NextVoting | null;
}

/** Above the lanes: what there is to know of a voting. */
export function VotePart({ voting }: Props) {
  const { step } = useViewedStep();
  return (
    <div className={styles.votes}>
      {voting ? (
        <Suspense fallback={null}>
          <VoteDesk {...voting} />
        </Suspense>
      ) : (
        <ResultNotice step={step} />
      )}
    </div>
  );
}
