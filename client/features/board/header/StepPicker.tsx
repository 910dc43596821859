import { isStepId, STEP_NAMES, type StepId } from '#shared/domain/steps.ts';
import { useLang, useWords } from '../../../i18n/useWords.ts';
import { useStageHere } from '../../../state/useStageHere.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { Menu } from '../../../ui/Menu.tsx';
import type { MenuItem } from '../../../ui/menuItem.ts';
import { ThreadMini } from '../../../ui/ThreadMini.tsx';
import { useScreenActions } from '../screen/screenContext.ts';
import { useViewedStep } from '../screen/useViewedStep.ts';
import { dayPlan } from '../screen/viewedStep.ts';
import styles from './StepPicker.module.css';
import { stepState } from './StepThread.tsx';

interface Props {
  /** Other pages that are a press away. */
  readonly more: readonly MenuItem[];
  readonly onMore: (id: string) => void;
}

/** On a phone: "Steg 2 Systemkunskap", and behind it the other steps. */
export function StepPicker({ more, onMore }: Props) {
  const words = useWords();
  const lang = useLang();
  const screen = useScreenActions();
  const stage = useStageHere();
  const { step, room } = useViewedStep();
  const plan = dayPlan(stage);
  const number = plan.indexOf(step) + 1;
  const isHere = (id: StepId) => stage?.position.kind === 'step' && id === room;
  const steps = plan.map(
    (id, index): MenuItem => ({
      id,
      label: `${index + 1} ${STEP_NAMES[id][lang]}${isHere(id) ? ` ${words.board.roomIsHere}` : ''}`,
      checked: id === step,
    }),
  );
  const pick = (id: string) => {
    if (isStepId(id)) screen.look(id === room ? null : id);
    else onMore(id);
  };
  return (
    <Menu
      label={words.common.day}
      groups={[
        { id: 'steps', label: words.common.day, items: steps },
        { id: 'more', items: more },
      ]}
      onPick={pick}
      button={(button) => (
        <button {...button} type="button" className={styles.picker}>
          <span>
            <b>{words.common.stepShort(number)}</b> {STEP_NAMES[step][lang]}
          </span>
          <Icon name="chevronDown" />
        </button>
      )}
    />
  );
}

/** Where the room is, without words. */
export function MiniThread() {
  const words = useWords().common;
  const stage = useStageHere();
  const { room } = useViewedStep();
  const plan = dayPlan(stage);
  const states = plan.map((id) => stepState(stage, plan, id));
  const now = states.filter((state) => state === 'done').length;
  const at = states.includes('now') || now > 0 ? now : -1;
  return (
    <ThreadMini
      total={plan.length}
      now={at}
      label={words.stepOf(plan.indexOf(room) + 1, plan.length)}
    />
  );
}
