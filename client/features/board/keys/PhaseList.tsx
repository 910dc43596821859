import { PHASE_NAMES, PHASES } from '#shared/domain/stage/phases.ts';
import { useLang, useWords } from '../../../i18n/useWords.ts';
import styles from './ShortcutsDialog.module.css';

/** What each phase does with the room, for who leads. */
export function PhaseList() {
  const { firstRun } = useWords();
  const lang = useLang();
  return (
    <>
      <h3 className={styles.title}>{firstRun.phasesTitle}</h3>
      <dl>
        {PHASES.map((phase) => (
          <div key={phase} className={styles.row}>
            <dt>
              <b>{PHASE_NAMES[phase][lang]}</b>
            </dt>
            <dd>{firstRun.phases[phase]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
