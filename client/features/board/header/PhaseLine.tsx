import { PHASE_NAMES } from '#shared/domain/stage/phases.ts';
import { STEP_NAMES } from '#shared/domain/steps.ts';
import { useLang, useWords } from '../../../i18n/useWords.ts';
import { useStageHere } from '../../../state/useStageHere.ts';
import { Button } from '../../../ui/Button.tsx';
import { useScreenActions } from '../screen/screenContext.ts';
import { useViewedStep } from '../screen/useViewedStep.ts';
import styles from './PhaseLine.module.css';
import { WaveLine } from './WaveLine.tsx';

/** What the room does now; or, for who looks elsewhere, the way back. */
export function PhaseLine() {
  const words = useWords().board;
  const lang = useLang();
  const screen = useScreenActions();
  const { step, room } = useViewedStep();
  const stage = useStageHere();
  const position = stage?.position;
  const waves = stage?.plan.some((item) => item.step === room && item.waves);
  const phase = position?.kind === 'step' ? position.phase : null;
  if (step !== room) {
    return (
      <span className={styles.line}>
        {words.readingStep(STEP_NAMES[step][lang])}
        {/* Before and after the day the room is in no step. */}
        {phase && (
          <Button variant="line" size="small" onClick={() => screen.look(null)}>
            {words.backToNow}
          </Button>
        )}
      </span>
    );
  }
  if (!phase) return null;
  return (
    <span className={styles.line}>
      <span>
        <b>{PHASE_NAMES[phase][lang]}.</b>{' '}
        {waves && phase === 'write' ? (
          <WaveLine otherwise={words.phaseHelp.write} />
        ) : (
          words.phaseHelp[phase]
        )}
      </span>
    </span>
  );
}
