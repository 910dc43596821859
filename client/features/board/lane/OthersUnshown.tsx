import type { StepId } from '#shared/domain/steps.ts';
import { useUnshownElsewhere } from '../../../state/useUnshownHere.ts';
import { CardFrame } from '../../../ui/CardFrame.tsx';
import { UnshownCount } from '../header/UnshownCount.tsx';
import styles from './OthersUnshown.module.css';

interface Props {
  readonly step: StepId;
  /** Whether the number stands here; else somewhere above the lanes. */
  readonly counted: boolean;
}

/** More cloths than this say nothing more. */
const MOST_CLOTHS = 2;

/** That others write too: cloth without a word on it, since nobody's card is on this device. */
export function OthersUnshown({ step, counted }: Props) {
  const { atTable, inRoom } = useUnshownElsewhere(step);
  const others = atTable > 0 ? atTable : inRoom;
  if (others === 0) return null;
  return (
    <div className={styles.others}>
      {counted && <UnshownCount step={step} />}
      <div className={styles.cloths} aria-hidden="true">
        {Array.from({ length: Math.min(MOST_CLOTHS, others) }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: cloths are all alike.
          <CardFrame key={index} state="hidden" />
        ))}
      </div>
    </div>
  );
}
