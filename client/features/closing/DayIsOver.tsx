import type { ReactNode } from 'react';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { useFormats, useWords } from '../../i18n/useWords.ts';
import { Link } from '../../state/Link.tsx';
import { buttonClass } from '../../ui/buttonClass.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './DayIsOver.module.css';
import { useOwnCards } from './useOwnCards.ts';

interface Props {
  readonly stage: Stage;
  readonly head: ReactNode;
  readonly summaryHref: string;
  readonly boardHref: string;
  readonly followUpHref: string;
  /** What one is asked on the way out, as another feature draws it. */
  readonly question?: ReactNode;
}

/** Thanks, whether everything one wrote has come in, and what happens with it now. Late cards are still delivered by themselves. */
export function DayIsOver({ stage, head, summaryHref, boardHref, followUpHref, question }: Props) {
  const words = useWords().closing;
  const formats = useFormats();
  const isFollowUp = stage.position.kind === 'followUp';
  return (
    <div className={styles.page}>
      <header className={styles.head}>{head}</header>
      <main className={styles.main}>
        <h1>{isFollowUp ? words.followUpTitle : words.title}</h1>
        <p className={styles.lead}>{isFollowUp ? words.followUpLead : words.lead}</p>
        <OwnCards />
        {question}
        <section className={styles.part}>
          <h2>{words.nextTitle}</h2>
          <ul>
            {words.next.map((line) => (
              <li key={line}>{line}</li>
            ))}
            {stage.followUp && !isFollowUp && (
              <li>{words.followsUp(formats.day(stage.followUp))}</li>
            )}
            <li>{words.deleted(formats.day(stage.deleteOn))}</li>
          </ul>
        </section>
        <div className={styles.ways}>
          {isFollowUp && (
            <Link to={followUpHref} className={buttonClass({})}>
              {words.toFollowUp}
            </Link>
          )}
          <Link to={summaryHref} className={buttonClass({ variant: isFollowUp ? 'line' : 'ink' })}>
            {words.summary}
          </Link>
          <Link to={boardHref} className={buttonClass({ variant: 'line' })}>
            {words.board}
          </Link>
        </div>
      </main>
    </div>
  );
}

/** "Dina kort är skickade", or how many still wait here. */
function OwnCards() {
  const words = useWords().closing;
  const { waiting, neverShown } = useOwnCards();
  return (
    <section className={styles.part}>
      <h2>{words.sentTitle}</h2>
      <p role="status" className={styles.own}>
        <Icon name={waiting > 0 ? 'clock' : 'check'} />
        <span>{waiting > 0 ? words.waiting(waiting) : words.allSent}</span>
      </p>
      {neverShown > 0 && (
        <p className={styles.own}>
          <Icon name="eyeOff" />
          <span>{words.neverShown(neverShown)}</span>
        </p>
      )}
    </section>
  );
}
