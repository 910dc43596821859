import { useEffect, useState } from 'react';
import { can } from '#shared/domain/role.ts';
import { useWords } from '../i18n/useWords.ts';
import { pathTo } from '../state/paths.ts';
import { useRelayTime } from '../state/useRelayTime.ts';
import { useNavigate, useRoute } from '../state/useRoute.ts';
import { useSession } from '../state/useSession.ts';
import { useStage } from '../state/useStage.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useAnnouncer } from '../ui/useAnnouncer.ts';

/** How long the call stands when nobody answers it, ms. */
const STANDS_MS = 60_000;
const SECOND_MS = 1_000;

/** "Ledaren samlar alla", over every page of those who are called. */
export function GatherRow() {
  const { role } = useSession();
  const gathered = useStage((stage) => stage.gathered);
  if (gathered === null || role === 'screen' || can(role, 'steer')) return null;
  return <Call key={gathered} at={gathered} />;
}

interface CallProps {
  /** Relay clock, ms. */
  readonly at: number;
}

function Call({ at }: CallProps) {
  const { gathering } = useWords();
  const announcer = useAnnouncer();
  const { workshop } = useSession();
  const navigate = useNavigate();
  const { page } = useRoute();
  const isFresh = useRelayTime(SECOND_MS) - at < STANDS_MS;
  const [heard, setHeard] = useState(false);
  const reads = page === 'matrix' || page === 'summary';
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each call; who then reads on is let be.
  useEffect(() => {
    if (!isFresh) return;
    announcer.assertive(`${gathering.title}. ${gathering.text}`);
    if (reads) navigate(pathTo.board(workshop));
  }, []);
  if (!isFresh || heard) return null;
  return (
    <Notice
      tone="ink"
      icon="bell"
      title={gathering.title}
      action={
        <Button size="small" onInk onClick={() => setHeard(true)}>
          {gathering.heard}
        </Button>
      }
    >
      {gathering.text}
    </Notice>
  );
}
