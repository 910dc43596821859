import { CaseText } from './CaseText.tsx';
import styles from './CaseView.module.css';
import { Falls } from './Falls.tsx';
import { LifeAreas } from './LifeAreas.tsx';
import { OtherTables } from './OtherTables.tsx';

/** The invented life that the day starts from: its text, where the person falls, and how it is, part by part. */
export function CaseView() {
  return (
    <div className={styles.page}>
      <div className={styles.side}>
        <CaseText />
        <OtherTables />
      </div>
      <div className={styles.side}>
        <Falls />
        <LifeAreas />
      </div>
    </div>
  );
}
