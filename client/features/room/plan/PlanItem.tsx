import { PHASE_NAMES, PHASES, type PhaseId } from '#shared/domain/stage/phases.ts';
import type { PlanStep } from '#shared/domain/stage/stage.ts';
import { STEP_NAMES } from '#shared/domain/steps.ts';
import { useLang, useWords } from '../../../i18n/useWords.ts';
import { classes } from '../../../ui/classes.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import styles from './Plan.module.css';
import { type Plan, type StepState, withMinutes, without, withPhase } from './planDraft.ts';

interface Props {
  readonly item: PlanStep;
  readonly number: number;
  readonly state: StepState;
  /** Where the room is, when this step is where it is: that phase stays. */
  readonly phase: PhaseId | null;
  readonly plan: Plan;
  readonly onEdit: (plan: Plan) => void;
}

const MINUTES_AT_ONCE = 5;

export function PlanItem({ item, number, state, phase, plan, onEdit }: Props) {
  const words = useWords().lead.plan;
  const lang = useLang();
  const { step, minutes, phases } = item;
  const name = STEP_NAMES[step][lang];
  const isNow = (one: PhaseId) => state === 'now' && one === phase;
  const by = (change: number) => onEdit(withMinutes(plan, step, minutes + change));
  return (
    <li className={classes(styles.item, state === 'done' && styles.done)}>
      <h3>
        <span className={styles.number}>{number}</span> {name}
        {state !== 'left' && <small>{state === 'done' ? words.done : words.now}</small>}
      </h3>
      {state === 'done' ? (
        <p>{minutes} min</p>
      ) : (
        <>
          <fieldset className={styles.minutes} aria-label={words.minutes(name)}>
            <IconButton
              icon="minus"
              variant="line"
              label={words.less}
              onClick={() => by(-MINUTES_AT_ONCE)}
            />
            <output>{minutes} min</output>
            <IconButton
              icon="plus"
              variant="line"
              label={words.more}
              onClick={() => by(MINUTES_AT_ONCE)}
            />
          </fieldset>
          <fieldset className={styles.phases} aria-label={words.phases(name)}>
            {PHASES.map((one) => (
              <label key={one}>
                <input
                  type="checkbox"
                  checked={phases.includes(one) || isNow(one)}
                  disabled={isNow(one)}
                  onChange={({ target }) => onEdit(withPhase(plan, step, one, target.checked))}
                />
                {PHASE_NAMES[one][lang]}
              </label>
            ))}
          </fieldset>
          {state === 'left' && plan.length > 1 && (
            <IconButton
              className={styles.skip}
              icon="close"
              label={words.skip(name)}
              onClick={() => onEdit(without(plan, step))}
            />
          )}
        </>
      )}
    </li>
  );
}
