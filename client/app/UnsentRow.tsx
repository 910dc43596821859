import { SaveUnsent } from '../features/boardFile/SaveUnsent.tsx';
import { useUnsentCount } from '../features/boardFile/useUnsentCount.ts';
import { useWords } from '../i18n/useWords.ts';
import { useConnection } from '../state/useConnection.ts';
import { useRelayTime } from '../state/useRelayTime.ts';
import { Notice } from '../ui/Notice.tsx';

/** Shorter than this nobody needs a file: the network comes back by itself, ms. */
const LONG_MS = 120_000;

/** What has waited on this device for long: where it is, and a way to hand it over without a network. */
export function UnsentRow() {
  const connection = useConnection();
  const count = useUnsentCount();
  if (count === 0) return null;
  if (connection.kind === 'stopped') {
    return connection.reason === 'gone' ? null : <Waiting count={count} />;
  }
  // A network that blocks has a row of its own.
  if (connection.kind !== 'offline' || connection.blocked) return null;
  return <AfterLong since={connection.since} count={count} />;
}

interface AfterLongProps {
  readonly since: number;
  readonly count: number;
}

function AfterLong({ since, count }: AfterLongProps) {
  const now = useRelayTime(30_000);
  return now - since < LONG_MS ? null : <Waiting count={count} />;
}

interface WaitingProps {
  readonly count: number;
}

function Waiting({ count }: WaitingProps) {
  const { unsent } = useWords().boardFile;
  return (
    <Notice tone="warn" icon="clock" title={unsent.title(count)} action={<SaveUnsent />}>
      {unsent.text}
    </Notice>
  );
}
