import { useEffect, useState } from 'react';
import { NETWORK_CHECKS, type NetworkFindings } from '#shared/domain/networkTest.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useReadable } from '../../state/useReadable.ts';
import type { NetworkTestState, NetworkTest as Run } from '../../sync/network/networkTest.ts';
import { newCell } from '../../sync/readable.ts';
import { Button } from '../../ui/Button.tsx';
import { Findings } from './Findings.tsx';
import styles from './NetworkTest.module.css';
import { VerdictNotice } from './VerdictNotice.tsx';

interface Props {
  /** Tries the network of this device; whoever starts it ends it. */
  readonly begin: () => Run;
  /** How deep its headings stand where it is shown. */
  readonly heading: 'h2' | 'h3';
}

const NOT_BEGUN = newCell<NetworkTestState | null>(null);

/** Whether the network here is one to hold a day on, as far as this device can find out. */
export function NetworkTest({ begin, heading }: Props) {
  const { network: words } = useWords();
  const [run, setRun] = useState<Run | null>(null);
  const state = useReadable<NetworkTestState | null>(run?.state ?? NOT_BEGUN);
  const isRunning = state?.kind === 'running';
  useEffect(() => () => run?.cancel(), [run]);
  return (
    <div className={styles.test}>
      {/* One button, so that the focus stays where it was when it says something else. */}
      <Button
        variant={isRunning || state ? 'line' : 'ink'}
        onClick={() => (isRunning ? run?.cancel() : setRun(begin()))}
      >
        {isRunning ? words.cancel : state ? words.again : words.start}
      </Button>
      <div role="status" className={styles.said}>
        {isRunning && <p>{words.running}</p>}
        {state?.kind === 'cancelled' && <p>{words.cancelled}</p>}
        {state?.kind === 'done' && <VerdictNotice findings={state.findings} />}
      </div>
      {state && isRunning && <Progress findings={state.findings} />}
      {state && <Findings findings={state.findings} isRunning={isRunning} heading={heading} />}
    </div>
  );
}

interface ProgressProps {
  readonly findings: NetworkFindings;
}

function Progress({ findings }: ProgressProps) {
  const { network: words } = useWords();
  const done = NETWORK_CHECKS.filter((check) => findings[check] !== undefined).length;
  const all = NETWORK_CHECKS.length;
  return (
    <div className={styles.progress}>
      <progress aria-label={words.progress} max={all} value={done} />
      <span>{words.done(done, all)}</span>
    </div>
  );
}
