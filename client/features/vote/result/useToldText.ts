import type { CardId } from '#shared/domain/ids.ts';
import { votesIn } from '#shared/domain/stage/ballot.ts';
import type { Round } from '#shared/domain/stage/stage.ts';
import { tallyOf } from '#shared/domain/stage/tally.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { useReadable } from '../../../state/useReadable.ts';
import { useSession } from '../../../state/useSession.ts';
import { ownBallot } from '../ballot/ownBallot.ts';

/** What counted of one's own ballot, by the rule that the relay counts by; null when there is nothing to tell. */
export function useToldText(round: Round | null): string | null {
  const words = useWords().vote;
  const session = useSession();
  const ballot = ownBallot(useReadable(session.handed), round?.id ?? NONE);
  const { cards } = useReadable(session.board);
  if (!round || !ballot) return null;
  const { choices } = ballot;
  const given = votesIn(choices);
  if (given === 0) return words.blank;
  const groupOf = (id: CardId) => cards.get(id)?.group ?? null;
  const tally = tallyOf([{ table: null, choices }], round.perCard, groupOf);
  const counted = Object.entries(tally)
    // What lies in a group counts with the group, not once more by itself.
    .filter(([id]) => groupOf(id as CardId) === null)
    .reduce((sum, [, line]) => sum + (line?.votes ?? 0), 0);
  return counted < given ? words.countedAsOne(given, counted) : words.counted(given);
}

const NONE = '' as Round['id'];
