import { atLeast } from '#shared/domain/role.ts';
import type { RoundTerms } from '#shared/domain/stage/roundTerms.ts';
import type { StepId } from '#shared/domain/steps.ts';
import { useConnection } from '../../state/useConnection.ts';
import { usePreferences } from '../../state/usePreferences.ts';
import { useRelayTime } from '../../state/useRelayTime.ts';
import { useSession } from '../../state/useSession.ts';
import { useStage } from '../../state/useStage.ts';
import type { Connection } from '../../sync/Session.ts';
import type { Contact } from './ContactRow.tsx';
import { SteerControls } from './SteerControls.tsx';
import { useSteering } from './useSteering.ts';

const CONTACT: Readonly<Record<Connection['kind'], Contact>> = {
  opening: 'seeking',
  connecting: 'seeking',
  online: 'online',
  offline: 'lost',
  stopped: 'lost',
};

interface Props {
  /** What the next voting gives, and how that is said. */
  readonly terms: RoundTerms;
  readonly given: string;
  /** The step one looks at when it is another than the room's. */
  readonly away?: StepId | null;
  readonly onBack?: () => void;
}

const stay = () => undefined;

/** The facilitator's bar, always at the bottom and in ink. Nothing for those who may not steer. */
export function SteerBar({ terms, given, away = null, onBack = stay }: Props) {
  const session = useSession();
  const stage = useStage((current) => current);
  const connection = useConnection();
  const now = useRelayTime(1000);
  const { letterKeys, leftHanded } = usePreferences();
  const steering = useSteering(session);
  if (!stage || !atLeast(session.role, 'facilitator')) return null;
  return (
    <SteerControls
      stage={stage}
      now={now}
      contact={CONTACT[connection.kind]}
      letterKeys={letterKeys}
      leftHanded={leftHanded}
      steering={steering}
      away={away}
      onBack={onBack}
      terms={terms}
      given={given}
    />
  );
}
