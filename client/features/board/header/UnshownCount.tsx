import type { StepId } from '#shared/domain/steps.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { useUnshownElsewhere } from '../../../state/useUnshownHere.ts';
import styles from './OnlyYou.module.css';

interface Props {
  readonly step: StepId;
}

/** "Vid ditt bord finns 5 kort till. I rummet finns 41 kort": never whose, never what. */
export function UnshownCount({ step }: Props) {
  const words = useWords();
  const { atTable, inRoom } = useUnshownElsewhere(step);
  const parts = [
    ...(atTable > 0 ? [words.board.moreAtTable(atTable)] : []),
    ...(inRoom > 0 ? [words.silence.inRoom(inRoom)] : []),
  ];
  return parts.length > 0 && <p className={styles.count}>{parts.join('. ')}</p>;
}
