import { CaseButton } from '../../../features/case/CaseButton.tsx';
import { pathTo } from '../../../state/paths.ts';
import { useSession } from '../../../state/useSession.ts';
import styles from './CaseKey.module.css';

/** The case is one press away for who leads, too. */
export function CaseKey() {
  const { workshop } = useSession();
  return (
    <div className={styles.key}>
      <CaseButton href={pathTo.exercise(workshop, 'case')} />
    </div>
  );
}
