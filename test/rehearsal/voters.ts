import { openRound } from '#shared/domain/stage/ballot.ts';
import { slipKey } from '../../client/sync/slips/slipOutbox.ts';
import type { Hall } from './Hall.ts';
import type { Phone } from './Phone.ts';
import { waitUntil } from './patience.ts';
import { castBallot } from './voting.ts';

/** Somebody comes while the others vote: too late for this round. */
export async function lateVoter(hall: Hall): Promise<void> {
  const round = openRound(hall.chair.stage);
  const table = hall.day.stage.tables[0];
  if (!round || !table) return;
  const phone = await hall.arriveOne({
    number: hall.people.length + 1,
    table: table.id,
    isHost: false,
    org: 0,
    joinsBy: 'qr',
    fate: 'stays',
    clockOff: 0,
  });
  await waitUntil(() => phone.device.isOnline);
  await expectRefusal(hall, phone, round.id, 'joinedLate');
}

/** A ballot that comes when the round is over. */
export async function voteAfterClose(hall: Hall, round: string): Promise<void> {
  const phone = hall.phones.find(({ person, device }) => person.isHost && device.isOnline);
  const known = hall.chair.stage.rounds.find(({ id }) => id === round);
  if (phone && known) await expectRefusal(hall, phone, known.id, 'closed');
}

async function expectRefusal(
  hall: Hall,
  { session, person }: Phone,
  round: Parameters<typeof castBallot>[1],
  expected: string,
): Promise<void> {
  if (!session) return;
  const { notebook } = hall;
  castBallot({ session, person, notebook }, round, 0, [0.3, 0.6]);
  const key = slipKey({ kind: 'ballot', round, turn: 0, table: null, choices: {} });
  const state = () => session.handed.get().get(key)?.state ?? 'waiting';
  await waitUntil(() => state() !== 'waiting');
  if (state() === expected) hall.refusals += 1;
  else hall.faults.push(`a ballot that should be refused (${expected}) was answered ${state()}`);
}
