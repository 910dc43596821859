import { useState } from 'react';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { STEP_NAMES } from '#shared/domain/steps.ts';
import { useLang, useWords } from '../../../i18n/useWords.ts';
import { useCommand } from '../../../state/useCommand.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { StateLine } from '../../../ui/StateLine.tsx';
import styles from './Plan.module.css';
import { PlanItem } from './PlanItem.tsx';
import { missingFrom, type Plan, stateOf, withStep } from './planDraft.ts';

interface Props {
  readonly stage: Stage;
  readonly onClose: () => void;
}

/** What is left of the day: minutes, phases, and steps to skip or add. Nothing holds before it is saved. */
export function PlanDialog({ stage, onClose }: Props) {
  const { common, lead } = useWords();
  const words = lead.plan;
  const lang = useLang();
  const command = useCommand();
  // Drafted from one plan; when somebody else saves another, that one stands and is said to.
  const [draft, setDraft] = useState({
    from: stage.plan,
    plan: stage.plan as Plan,
    changed: false,
  });
  if (JSON.stringify(draft.from) !== JSON.stringify(stage.plan)) {
    setDraft({ from: stage.plan, plan: stage.plan, changed: true });
  }
  const { plan } = draft;
  const edit = (next: Plan) => setDraft({ ...draft, plan: next, changed: false });
  const empty = plan.some(({ phases }) => phases.length === 0);
  const save = async () => {
    if (empty || plan.length === 0) return;
    if (await command({ type: 'editPlan', plan }, words.saved)) onClose();
  };
  const isOver = stage.position.kind === 'closed' || stage.position.kind === 'followUp';
  return (
    <Dialog
      wide
      title={words.title}
      closeLabel={common.close}
      onClose={onClose}
      actions={
        <Button aria-disabled={empty} onClick={save}>
          {words.save}
        </Button>
      }
    >
      <p className={styles.help}>{words.help}</p>
      <ol className={styles.plan}>
        {plan.map((item, index) => (
          <PlanItem
            key={item.step}
            item={item}
            number={index + 1}
            state={stateOf(stage, item.step)}
            phase={stage.position.kind === 'step' ? stage.position.phase : null}
            plan={plan}
            onEdit={edit}
          />
        ))}
      </ol>
      {!isOver && (
        <div className={styles.more}>
          {missingFrom(plan).map((step) => (
            <Button
              key={step}
              variant="line"
              size="small"
              icon="plus"
              onClick={() => edit(withStep(plan, step))}
            >
              {words.add(STEP_NAMES[step][lang])}
            </Button>
          ))}
        </div>
      )}
      <div role="status">
        {(empty || draft.changed) && (
          <StateLine tone="danger" icon="octagon">
            {empty ? words.onePhase : words.changed}
          </StateLine>
        )}
      </div>
    </Dialog>
  );
}
