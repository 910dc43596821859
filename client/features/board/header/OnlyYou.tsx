import { can } from '#shared/domain/role.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { useSession } from '../../../state/useSession.ts';
import { useStage } from '../../../state/useStage.ts';
import { useIsShownHere } from '../../../state/useUnshownHere.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { useBoardScope } from '../actions/boardContext.ts';
import { useViewedStep } from '../screen/useViewedStep.ts';
import styles from './OnlyYou.module.css';
import { UnshownCount } from './UnshownCount.tsx';

/** Above three lanes: that nobody else sees one's cards yet, and how many there are; or, back at a step that was shown, that all do. */
export function OnlyYou() {
  const { silence } = useWords();
  const { step, room } = useViewedStep();
  const shown = useIsShownHere(step);
  const { write } = useBoardScope().rights;
  if (shown) {
    return step !== room && write && <WhoSees icon="eye">{silence.alreadyShown}</WhoSees>;
  }
  return (
    <div className={styles.lines}>
      <OnlyYouLine />
      <UnshownCount step={step} />
    </div>
  );
}

/** "Bara du ser dina kort tills ledaren visar dem." Who leads shows them. */
export function OnlyYouLine() {
  const words = useWords().silence;
  const { role } = useSession();
  const isCommon = useStage(({ steering }) => steering === 'common') ?? true;
  const byLeader = can(role, 'steer') ? words.onlyYouWhoLead : words.onlyYou;
  return <WhoSees icon="eyeOff">{isCommon ? byLeader : words.onlyYouAtTable}</WhoSees>;
}

interface WhoSeesProps {
  readonly icon: 'eye' | 'eyeOff';
  readonly children: string;
}

function WhoSees({ icon, children }: WhoSeesProps) {
  return (
    <p className={styles.line}>
      <Icon name={icon} />
      <span>{children}</span>
    </p>
  );
}
