import type { Stage } from '#shared/domain/stage/stage.ts';
import { STEP_NAMES, type StepId } from '#shared/domain/steps.ts';
import { SaveLine } from '../../../features/board/header/SaveLine.tsx';
import { stepState } from '../../../features/board/header/StepThread.tsx';
import { SettingsButton } from '../../../features/settings/SettingsButton.tsx';
import { Rich } from '../../../i18n/Rich.tsx';
import { useLang, useWords } from '../../../i18n/useWords.ts';
import { pathTo } from '../../../state/paths.ts';
import type { OwnTable } from '../../../state/useOwnTable.ts';
import { Thread } from '../../../ui/Thread.tsx';
import { Wordmark } from '../../../ui/Wordmark.tsx';
import styles from '../TablePage.module.css';

interface Props {
  readonly stage: Stage;
  readonly table: OwnTable;
  /** The step that notes are written in to. */
  readonly step: StepId;
  /** The step that the table is in. */
  readonly room: StepId;
  readonly onLook: (step: StepId) => void;
}

/** Whose computer this is, how it stands with what was written, and the day as a thread. */
export function TableHead({ stage, table, step, room, onLook }: Props) {
  const { common, start, tableHost } = useWords();
  const lang = useLang();
  const plan = stage.plan.map((item) => item.step);
  const { own, here } = table;
  return (
    <>
      <header className={styles.top}>
        <span className={styles.mark}>
          <Wordmark href={pathTo.start()} label={start.toStart} />
        </span>
        <span className={styles.title}>
          <Rich text={tableHost.tablesComputer(own.name)} />
          {own.id !== here.id && `, ${tableHost.nowAt(here.name)}`}
        </span>
        <span className={styles.gap} />
        <SaveLine clock />
        <SettingsButton seatHref={null} />
      </header>
      <div className={styles.steps}>
        <Thread
          items={plan.map((id) => ({
            id,
            name: STEP_NAMES[id][lang],
            state: stepState(stage, plan, id),
            viewed: id === step && id !== room,
            onPick: () => onLook(id),
          }))}
          label={common.day}
          doneLabel={common.stepDone}
        />
      </div>
    </>
  );
}
