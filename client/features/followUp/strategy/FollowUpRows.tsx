import { textName } from '#shared/board/rootTexts.ts';
import type { Card } from '#shared/domain/card.ts';
import { logLines } from '#shared/domain/followUp.ts';
import { statusOf } from '#shared/domain/strategy.ts';
import { actorName } from '#shared/summary/names.ts';
import { useFormats, useWords } from '../../../i18n/useWords.ts';
import { Link } from '../../../state/Link.tsx';
import { pathTo } from '../../../state/paths.ts';
import { useBoard } from '../../../state/useBoard.ts';
import { useSession } from '../../../state/useSession.ts';
import { useText } from '../../../state/useText.ts';
import { StatusMark } from '../../../ui/StatusMark.tsx';
import styles from './FollowUpRows.module.css';
import { Log } from './Log.tsx';

interface Props {
  readonly strategies: readonly Card[];
}

/** The day's strategies: how each stands, what happened, and what is done now. */
export function FollowUpRows({ strategies }: Props) {
  const words = useWords().followUp;
  if (strategies.length === 0) return <p>{words.none}</p>;
  return (
    <section aria-label={words.strategy}>
      <h2 className="sr">{words.strategy}</h2>
      <div className={styles.heads} aria-hidden="true">
        <span>{words.strategy}</span>
        <span>{words.happened}</span>
        <span>{words.now}</span>
      </div>
      <ul className={styles.rows}>
        {strategies.map((card) => (
          <li key={card.id}>
            <Row card={card} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Row({ card }: { readonly card: Card }) {
  const { followUp: words, strategies } = useWords();
  const formats = useFormats();
  const { workshop } = useSession();
  const actors = useBoard((board) => board.actors);
  const lines = logLines(useText(textName.happened(card.id)));
  const { owner, ownerOrg, verdict, due } = card.strategy;
  const status = statusOf(card.strategy, actors);
  const whose = [owner, actorName(ownerOrg, actors)].filter(Boolean).join(', ');
  const text = card.text.trim() || words.noText;
  return (
    <article className={styles.row} aria-label={text}>
      <div>
        <StatusMark status={status}>{strategies.status[status]}</StatusMark>
        <h3>
          <Link to={pathTo.followedUp(workshop, card.id)} aria-label={words.change(text)}>
            <span lang={card.text.trim() ? card.lang : undefined}>{text}</span>
          </Link>
        </h3>
        <span className={styles.quiet}>{whose || strategies.noOwner}</span>
      </div>
      <div>
        {lines.length > 0 ? (
          <Log lines={lines} />
        ) : (
          <p className={styles.hole}>{words.nothingYet}</p>
        )}
      </div>
      <div>
        {verdict ? (
          <b className={styles.verdict}>{words.verdict[verdict]}</b>
        ) : (
          <p className={styles.hole}>{words.notDecided}</p>
        )}
        {card.nextStep.trim() && <span>{card.nextStep.trim()}</span>}
        {due && <b>{words.by(formats.day(due))}</b>}
      </div>
    </article>
  );
}
