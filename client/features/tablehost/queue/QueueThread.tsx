import { useWords } from '../../../i18n/useWords.ts';
import { Needle } from '../../../ui/Needle.tsx';
import styles from './QueueThread.module.css';
import type { Turn } from './turnQueue.ts';

interface Props {
  readonly queue: readonly Turn[];
}

/** Those who vote on this computer, as a thread: sewn has voted, the needle is at the computer, holes wait. */
export function QueueThread({ queue }: Props) {
  const words = useWords().tableHost;
  return (
    <ol className={styles.queue} aria-label={words.queue}>
      {queue.map(({ turn, name, state }) => (
        <li
          key={turn}
          className={styles[lookOf(state)]}
          aria-current={state === 'now' ? 'step' : undefined}
        >
          <b>{name}</b>
          {words.turnState[state]}
          {lookOf(state) === 'now' && <Needle className={styles.needle} />}
        </li>
      ))}
    </ol>
  );
}

function lookOf(state: Turn['state']): 'done' | 'now' | 'left' {
  if (state === 'handedIn' || state === 'kept') return 'done';
  return state === 'now' || state === 'again' ? 'now' : 'left';
}
