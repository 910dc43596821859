import { COLUMN_SHORT_NAMES, COLUMNS, type ColumnId } from '#shared/domain/columns.ts';
import { type Choices, lyingOn, type Purse, purseOf } from '#shared/domain/stage/ballot.ts';
import { PHASE_NAMES } from '#shared/domain/stage/phases.ts';
import { stillUpForVotes } from '#shared/domain/stage/pressVote.ts';
import type { Round } from '#shared/domain/stage/stage.ts';
import { useLang, useWords } from '../../../i18n/useWords.ts';
import { useBoard } from '../../../state/useBoard.ts';
import { useConnection } from '../../../state/useConnection.ts';
import { Mark } from '../../../ui/Mark.tsx';
import { StateLine } from '../../../ui/StateLine.tsx';
import { useOwnBallot } from '../ballot/useOwnBallot.ts';
import { BallotState } from './BallotState.tsx';
import { Holes } from './Holes.tsx';
import styles from './VoteLine.module.css';

interface Props {
  readonly round: Round;
  /** The one lane that is in sight, on a phone. */
  readonly column: ColumnId | null;
}

/** What one has to give, what is left of it, and how the ballot stands. */
export function VoteLine({ round, column }: Props) {
  const words = useWords().vote;
  const lang = useLang();
  const ballot = useOwnBallot(round.id);
  const online = useConnection().kind === 'online';
  const isUsual = !ballot || ballot.state === 'taken' || (ballot.state === 'waiting' && online);
  return (
    <div className={styles.line}>
      <p className={styles.left}>
        <b>{PHASE_NAMES.vote[lang]}.</b>{' '}
        <Left round={round} choices={ballot?.choices ?? {}} column={column} />
      </p>
      {/* How it goes is said at each press; here what went wrong. */}
      <div role="status" aria-live={isUsual ? 'off' : 'polite'} className={styles.state}>
        {ballot ? (
          <BallotState ballot={ballot} />
        ) : (
          <StateLine icon="eyeOff">{words.later}</StateLine>
        )}
      </div>
    </div>
  );
}

interface LeftProps extends Props {
  readonly choices: Choices;
}

function Left({ round, choices, column }: LeftProps) {
  const words = useWords().vote;
  const lang = useLang();
  const cardOf = lyingOn(useBoard((board) => board));
  const given = stillUpForVotes(round, choices, cardOf);
  const purse = (each: ColumnId): Purse => purseOf(round, each, given, cardOf);
  const over = COLUMNS.map((each) => -purse(each).left).find((most) => most > 0);
  if (over !== undefined) return <b>{words.tooMany(over)}</b>;
  const one = round.total ? COLUMNS[0] : column;
  if (one) {
    const { has, left } = purse(one);
    return (
      <>
        {words.left(left, has)} <Holes has={has} left={left} />
      </>
    );
  }
  return COLUMNS.filter((each) => purse(each).has > 0).map((each) => {
    const { has, left } = purse(each);
    return (
      <span key={each} data-col={each} className={styles.column}>
        <Mark column={each} />
        <span className="sr">{words.leftIn(COLUMN_SHORT_NAMES[each][lang], left, has)}. </span>
        <Holes has={has} left={left} />
      </span>
    );
  });
}
