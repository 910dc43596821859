import { COLUMNS } from '#shared/domain/columns.ts';
import type { CardId, RoundId } from '#shared/domain/ids.ts';
import type { Round } from '#shared/domain/stage/stage.ts';
import type { Session } from '../../client/sync/Session.ts';
import { slipKey } from '../../client/sync/slips/slipOutbox.ts';
import { chanceFrom } from '../support/chance.ts';
import { mix } from './acts.ts';
import type { Doing } from './doAct.ts';
import type { BallotSlip, Notebook } from './Notebook.ts';
import { type Person, WITHOUT_PHONE } from './people.ts';

interface Casting {
  /** 0 to 1 of the time for voting. */
  readonly at: number;
  cast(): Promise<void>;
}

/** When and how somebody votes: once, perhaps again, and at the laptop those without a phone after one another. */
export function voteIn(
  doing: Doing & { readonly seed: number },
  round: RoundId,
): readonly Casting[] {
  const { person, seed } = doing;
  const chance = chanceFrom(
    mix(seed, person.number, 'vote', doing.session.stage.get()?.rounds.length ?? 0),
  );
  const castAs = (turn: number, at: number): Casting => {
    const picks = [chance(), chance(), chance(), chance(), chance(), chance()];
    return { at, cast: async () => castBallot(doing, round, turn, picks) };
  };
  const own = castAs(0, 0.05 + 0.6 * chance());
  const again = chance() < 0.3 ? [castAs(0, 0.7 + 0.2 * chance())] : [];
  const guests = person.isHost ? WITHOUT_PHONE : 0;
  const turns = Array.from({ length: guests }, (_, n) => castAs(n + 1, 0.8 + 0.08 * n));
  return [own, ...again, ...turns];
}

/** Hands a ballot in, unless the one before has not been answered yet. */
export function castBallot(
  { session, person, notebook }: Doing,
  id: RoundId,
  turn: number,
  picks: readonly number[],
): void {
  const round = session.stage.get()?.rounds.find((one) => one.id === id);
  if (!round) return;
  const choices = choose(session, round, picks);
  const slip: BallotSlip = { kind: 'ballot', round: id, turn, table: person.table, choices };
  if (session.handed.get().get(slipKey(slip))?.state === 'waiting') return;
  notebook.handed({ voter: `${person.number}:${turn}`, slip, answer: null });
  session.hand(slip);
}

/** Votes for cards of the round's step that this device sees, within the budget. */
function choose(session: Session, round: Round, picks: readonly number[]): BallotSlip['choices'] {
  const choices: Record<CardId, number> = {};
  const left = { ...round.budget };
  const cards = [...session.board.get().cards.values()]
    .filter(({ removed, hidden, kind }) => removed === null && !hidden && kind === 'plain')
    .filter(({ step }) => round.step === null || step === round.step);
  for (const [index, pick] of picks.entries()) {
    const column = COLUMNS[index % COLUMNS.length] ?? COLUMNS[0];
    const here = cards
      .filter((card) => card.column === column)
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    const card = here[Math.floor(pick * here.length)];
    const most = Math.min(round.perCard - (card ? (choices[card.id] ?? 0) : 0), left[column] ?? 0);
    if (!card || most < 1) continue;
    const votes = 1 + (Math.floor(pick * 977) % most);
    choices[card.id] = (choices[card.id] ?? 0) + votes;
    left[column] = (left[column] ?? 0) - votes;
  }
  return choices;
}

/** What the relay has said of this device's ballots, and of its answer on the way out, so far. */
export function noteAnswers(session: Session, person: Person, notebook: Notebook): void {
  for (const { slip, state } of session.handed.get().values()) {
    if (state === 'waiting') continue;
    const rating = slip.kind === 'exit' ? notebook.ratings.get(person.number) : undefined;
    if (rating) rating.answer ??= state;
    if (slip.kind !== 'ballot') continue;
    const voter = `${person.number}:${slip.turn}`;
    const last = notebook.ballots.get(slip.round)?.findLast((one) => one.voter === voter);
    if (last) last.answer ??= state === 'told' ? 'taken' : state;
  }
}
