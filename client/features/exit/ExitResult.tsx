import { type CSSProperties, useId, useState } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { useApi } from '../../state/useApi.ts';
import { useReadable } from '../../state/useReadable.ts';
import { useSession } from '../../state/useSession.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './ExitQuestion.module.css';
import { createExitStore } from './exitStore.ts';

interface Props {
  /** Whether it has a heading of its own. */
  readonly titled?: boolean;
}

/** What the exit question came to, for those who lead the day. Asked for when it is shown and when one presses. */
export function ExitResult({ titled = true }: Props) {
  const words = useWords().exit;
  const heading = useId();
  const api = useApi();
  const { workshop: id, key } = useSession();
  const [store] = useState(() => createExitStore(() => api.workshop({ id, key })));
  const { result, failed } = useReadable(store);
  return (
    <section
      className={styles.question}
      {...(titled ? { 'aria-labelledby': heading } : { 'aria-label': words.result })}
    >
      {titled && <h2 id={heading}>{words.result}</h2>}
      <p>{words.question}</p>
      <div role="status">
        {failed && words.unreachable}
        {!failed && result && <b>{words.answers(result.answers)}.</b>}{' '}
        {!failed && result?.ratings === null && words.tooFew}
      </div>
      {result?.ratings && <Bars ratings={result.ratings} />}
      <div>
        <Button variant="line" size="small" onClick={store.ask}>
          {words.refresh}
        </Button>
      </div>
    </section>
  );
}

interface BarsProps {
  readonly ratings: readonly number[];
}

function Bars({ ratings }: BarsProps) {
  const words = useWords().exit;
  const most = Math.max(...ratings);
  return (
    <ol className={styles.bars}>
      {ratings.map((answers, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place is the rating.
        <li key={index} className={styles.bar}>
          <span className="sr">{words.gave(index + 1, answers)}</span>
          <span aria-hidden="true">{index + 1}</span>
          <i aria-hidden="true" style={{ '--share': answers / most } as CSSProperties} />
          <b aria-hidden="true">{answers}</b>
        </li>
      ))}
    </ol>
  );
}
