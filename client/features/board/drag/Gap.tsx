import { useScreen } from '../screen/screenContext.ts';
import { DragPreview } from './DragPreview.tsx';
import styles from './Gap.module.css';

/** The open gap where something is about to land: notch against notch. Moved with keys, it shows what is moved. */
export function Gap() {
  const carried = useScreen(({ drag }) => (drag?.by === 'keys' ? drag.item : null));
  const count = useScreen(({ drag }) => drag?.items.length ?? 0);
  return (
    <div className={styles.gap} data-gap>
      {carried && <DragPreview item={carried} count={count} />}
    </div>
  );
}
