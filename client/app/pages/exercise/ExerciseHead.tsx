import { EXERCISES, type Exercise } from '#shared/domain/exercises.ts';
import { STEP_NAMES } from '#shared/domain/steps.ts';
import { SaveLine } from '../../../features/board/header/SaveLine.tsx';
import { stepState } from '../../../features/board/header/StepThread.tsx';
import { dayPlan } from '../../../features/board/screen/viewedStep.ts';
import { CaseButton } from '../../../features/case/CaseButton.tsx';
import { useLang, useWords } from '../../../i18n/useWords.ts';
import { pathTo } from '../../../state/paths.ts';
import { useNavigate } from '../../../state/useRoute.ts';
import { useSession } from '../../../state/useSession.ts';
import { useStage } from '../../../state/useStage.ts';
import { useStageHere } from '../../../state/useStageHere.ts';
import { ButtonLink } from '../../../ui/ButtonLink.tsx';
import { DayTitle } from '../../../ui/DayTitle.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Menu } from '../../../ui/Menu.tsx';
import { Thread } from '../../../ui/Thread.tsx';
import { Wordmark } from '../../../ui/Wordmark.tsx';
import { ConceptsButton } from '../../../writing/concepts/ConceptsButton.tsx';
import styles from './ExerciseHead.module.css';

interface Props {
  readonly exercise: Exercise;
}

/** Whose day it is, the way back to the board, and the other exercises. */
export function ExerciseHead({ exercise }: Props) {
  const { start, matrix, exercises } = useWords();
  const { workshop } = useSession();
  const navigate = useNavigate();
  const title = useStage((stage) => stage.title) ?? '';
  const items = EXERCISES.map((id) => ({
    id,
    label: exercises.names[id],
    checked: id === exercise,
  }));
  return (
    <header className={styles.head}>
      <div className={styles.top}>
        <span className={styles.mark}>
          <Wordmark href={pathTo.start()} label={start.toStart} />
        </span>
        <DayTitle className={styles.title}>{title}</DayTitle>
        <ButtonLink
          href={pathTo.board(workshop)}
          variant="bare"
          size="small"
          icon="previous"
          className={styles.back}
        >
          {matrix.toBoard}
        </ButtonLink>
        <Menu
          label={exercises.all}
          groups={[{ id: 'exercises', label: exercises.all, items }]}
          onPick={(id) => navigate(pathTo.exercise(workshop, id as Exercise))}
          button={(button) => (
            <button {...button} type="button" className={styles.picker}>
              {exercises.names[exercise]}
              <Icon name="chevronDown" />
            </button>
          )}
        />
        {exercise !== 'case' && <CaseButton href={pathTo.exercise(workshop, 'case')} />}
        <ConceptsButton className={styles.concepts} />
        <span className={styles.saved}>
          <SaveLine clock />
        </span>
      </div>
      <div className={styles.thread}>
        <DayThread />
      </div>
    </header>
  );
}

/** The day as a thread: each step leads to its board. */
function DayThread() {
  const words = useWords().common;
  const lang = useLang();
  const { workshop } = useSession();
  const navigate = useNavigate();
  const stage = useStageHere();
  const plan = dayPlan(stage);
  return (
    <Thread
      label={words.day}
      doneLabel={words.stepDone}
      items={plan.map((id) => ({
        id,
        name: STEP_NAMES[id][lang],
        state: stepState(stage, plan, id),
        onPick: () => navigate(pathTo.step(workshop, id)),
      }))}
    />
  );
}
