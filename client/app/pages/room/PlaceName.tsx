import { STEP_NAMES } from '#shared/domain/steps.ts';
import { StepPicker } from '../../../features/board/header/StepPicker.tsx';
import { useViewedStep } from '../../../features/board/screen/useViewedStep.ts';
import { dayPlan } from '../../../features/board/screen/viewedStep.ts';
import { useLang, useWords } from '../../../i18n/useWords.ts';
import { useProjection } from '../../../state/useProjection.ts';
import styles from './RoomHead.module.css';

interface Props {
  /** Over the board it is also how one looks at another step. */
  readonly picks: boolean;
}

/** "Steg 2 Systemkunskap", on a phone. */
export function PlaceName({ picks }: Props) {
  const { common, steer } = useWords();
  const lang = useLang();
  const stage = useProjection((projection) => projection.stage);
  const { room } = useViewedStep();
  if (picks) return <StepPicker more={[]} onMore={() => undefined} />;
  if (stage?.position.kind !== 'step') {
    const name = { lobby: steer.lobby, closed: steer.dayClosed, followUp: steer.followUp };
    return <h1 className={styles.place}>{name[stage?.position.kind ?? 'lobby']}</h1>;
  }
  return (
    <h1 className={styles.place}>
      <b>{common.stepShort(dayPlan(stage).indexOf(room) + 1)}</b> {STEP_NAMES[room][lang]}
    </h1>
  );
}
