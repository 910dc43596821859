import { textName } from '#shared/board/rootTexts.ts';
import { tableId } from '#shared/domain/ids.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useSeat } from '../../state/useSeat.ts';
import { useStage } from '../../state/useStage.ts';
import { useText } from '../../state/useText.ts';
import { classes } from '../../ui/classes.ts';
import styles from './Situation.module.css';

/** What fits in the circle; the rest is read above it. */
const FITS = 110;

/** What all four look at: the situation that the table chose, or else the day's case. */
function useSituation(): string {
  const [{ table }] = useSeat();
  const chosen = useText(textName.situation(table ?? tableId(1)));
  const caseText = useStage((stage) => stage.caseText) ?? '';
  return ((table && chosen) || caseText).trim();
}

/** The dark circle in the middle, as on the map. */
export function Situation({ className }: { readonly className?: string | undefined }) {
  const words = useWords().perspectives;
  const situation = useSituation();
  return (
    <div className={classes(styles.circle, className)}>
      <b>{words.situation}</b>
      <p>{situation === '' ? words.noSituation : shortened(situation)}</p>
    </div>
  );
}

interface WholeProps {
  /** Also what the circle would hold, as where there is none. */
  readonly always: boolean;
}

/** The whole of it, where the circle holds only its beginning. */
export function WholeSituation({ always }: WholeProps) {
  const situation = useSituation();
  if (situation === '' || (!always && situation === shortened(situation))) return null;
  return <p className={styles.whole}>{situation}</p>;
}

function shortened(text: string): string {
  if (text.length <= FITS) return text;
  return `${text.slice(0, text.lastIndexOf(' ', FITS))} …`;
}
