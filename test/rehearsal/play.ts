import { nextPosition } from '#shared/domain/stage/plan.ts';
import type { Position, Round } from '#shared/domain/stage/stage.ts';
import { nameOf } from './acts.ts';
import { compareClocks } from './contact.ts';
import { openDoor, shutDoor } from './door.ts';
import type { Hall } from './Hall.ts';
import { judgeTally } from './judge.ts';
import { passThrough } from './moments.ts';
import { waitUntil } from './patience.ts';
import type { Report } from './report.ts';
import { TROUBLES } from './troubles.ts';
import { voteAfterClose } from './voters.ts';

/** As in a hall where everybody comes within three minutes. */
const ARRIVAL_MS = 3 * 60_000;
/** Nobody goes on while somebody is in the middle of a word, but not for ever. */
const PATIENCE_MS = 30_000;

export type Tell = (hall: Hall, where: string) => void;

/** Plays a day from arrival to its end, with a simulated facilitator. Gives what each round came to. */
export async function playDay(hall: Hall, tell: Tell): Promise<Report['rounds']> {
  const { options, chair, people } = hall;
  await hall.openStaff();
  await setMinutes(hall);
  const inTime = people.filter(({ fate }) => options.calm || fate !== 'late');
  await hall.arrive(inTime, ARRIVAL_MS / options.pace);
  await passThrough(hall, hall.lengthOf(chair.stage, chair.stage.position), [
    { at: 0.5, happens: compareClocks },
  ]);
  await settle(hall);
  tell(hall, 'lobby');
  if (!options.calm) {
    await shutDoor(hall);
    await openDoor(hall);
  }
  const rounds: Report['rounds'][number][] = [];
  for (;;) {
    const next = nextPosition(chair.stage);
    if (next?.kind !== 'step') break;
    const round = next.phase === 'vote' ? await chair.openRound(next) : null;
    if (!round) await go(hall, next);
    await stay(hall, next);
    if (round) rounds.push(await count(hall, round));
    tell(hall, nameOf(next));
  }
  await chair.goTo({ kind: 'closed' });
  return rounds;
}

async function setMinutes({ chair, options }: Hall): Promise<void> {
  const { minutes } = options;
  if (minutes === null) return;
  const plan = chair.stage.plan.map((item) => ({ ...item, minutes }));
  await chair.give({ type: 'editPlan', plan }, (stage) =>
    stage.plan.every((item) => item.minutes === minutes),
  );
}

/** Once on a day both facilitators press at the same time: one is obeyed, the other is told that it was. */
async function go(hall: Hall, next: Position & { readonly kind: 'step' }): Promise<void> {
  const { chair, options } = hall;
  if (options.calm || indexOf(hall, next) !== 1 || next.phase !== 'group') return chair.goTo(next);
  const told = [...(await chair.bothGoTo(next))].sort().join(' and ');
  if (told === 'done and stale') hall.refusals += 1;
  else hall.faults.push(`two facilitators who pressed at once were told ${told}`);
}

const indexOf = ({ chair }: Hall, { step }: Position & { readonly kind: 'step' }): number =>
  chair.stage.plan.findIndex((item) => item.step === step);

async function stay(hall: Hall, position: Position & { readonly kind: 'step' }): Promise<void> {
  const { chair, options } = hall;
  const length = hall.lengthOf(chair.stage, position);
  await chair.startTimer(Math.round(length));
  const index = indexOf(hall, position);
  const befalls = TROUBLES.filter(({ step, phase }) => step === index && phase === position.phase);
  const moments = options.calm ? [] : befalls;
  await passThrough(hall, length, [...moments, { at: 0.8, happens: compareClocks }]);
  await settle(hall);
}

/** Until nobody has anything more in mind for where the room is. */
async function settle({ awake }: Hall): Promise<void> {
  await waitUntil(() => awake.every(({ isIdle }) => isIdle), PATIENCE_MS);
}

/** The round is closed when all who have contact have been answered, and counted anew by what they were told. */
async function count(hall: Hall, round: Round): Promise<Report['rounds'][number]> {
  const { chair, notebook } = hall;
  await waitUntil(() =>
    hall.awake.every(({ device, isSettled }) => !device.network.isUp || isSettled),
  );
  const closed = await chair.closeRound(round);
  const groups = new Map(
    [...chair.session.board.get().cards].map(([id, { group }]) => [id, group]),
  );
  const { merged } = hall;
  const groupOf = (card: Parameters<typeof groups.get>[0]) => groups.get(card) ?? null;
  if (!hall.options.calm) await voteAfterClose(hall, round.id);
  const ballots = notebook.ballots.get(round.id) ?? [];
  const verdict = judgeTally(ballots, closed ?? { ...round, tally: {} }, { merged, groupOf });
  const refused = ballots.filter(({ answer }) => answer !== null && answer !== 'taken');
  return {
    handed: ballots.length,
    counted: verdict.counted,
    refused: refused.length,
    wrong: closed ? verdict.wrong : ['the round was never closed'],
  };
}
