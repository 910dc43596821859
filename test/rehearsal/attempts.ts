import { randomId } from '#shared/domain/ids.ts';
import { openRound } from '#shared/domain/stage/ballot.ts';
import type { Command } from '#shared/domain/stage/commands.ts';
import { slipKey } from '../../client/sync/slips/slipOutbox.ts';
import { random } from './Device.ts';
import type { Hall } from './Hall.ts';
import type { BallotSlip } from './Notebook.ts';
import { waitUntil } from './patience.ts';

/** A participant whose page was tampered with asks for what only those who steer may. */
export async function forgeCommands(hall: Hall): Promise<void> {
  const { position, steered } = hall.chair.stage;
  const forged: readonly Command[] = [
    { type: 'goTo', position: { kind: 'closed' } },
    { type: 'gather', position },
    { type: 'lock', locked: true },
    { type: 'openRound', id: randomId<'round'>(random), step: null, budget: {}, perCard: 1 },
    { type: 'setTables', count: 1, seats: 1 },
    { type: 'door', open: false },
  ];
  const session = guest(hall);
  for (const command of forged) {
    const told = await session?.command(command);
    if (told && !told.ok && told.problem === 'notAllowed') hall.refusals += 1;
    else hall.faults.push(`a participant was obeyed, or left without an answer: ${command.type}`);
  }
  if (hall.chair.stage.steered !== steered) hall.faults.push('a participant moved the room');
  // What should not have been obeyed is taken back, so that the day can go on.
  await hall.chair.give({ type: 'lock', locked: false }, ({ locked }) => !locked);
  await hall.chair.give({ type: 'door', open: true }, ({ doorOpen }) => doorOpen);
}

/** Ballots over the budget, for a card that is not there, and in a round that is not open. */
export async function forgeBallots(hall: Hall): Promise<void> {
  const round = openRound(hall.chair.stage);
  const session = guest(hall);
  const card = [...hall.chair.session.board.get().cards.values()].find(
    ({ step, column, kind }) => step === round?.step && column === 'needs' && kind === 'plain',
  );
  if (!round || !session || !card) return;
  const nobody = randomId<'round'>(random);
  const forged: readonly (readonly [string, Partial<BallotSlip>])[] = [
    ['overBudget', { choices: { [card.id]: round.perCard + 1 } }],
    ['unknown', { choices: { [randomId<'card'>(random)]: 1 } }],
    ['closed', { round: nobody, choices: { [card.id]: 1 } }],
  ];
  for (const [expected, change] of forged) {
    // Nobody votes at this turn: an earlier ballot of somebody else's is not in the way.
    const slip: BallotSlip = {
      kind: 'ballot',
      round: round.id,
      turn: 19,
      table: null,
      choices: {},
      ...change,
    };
    session.hand(slip);
    const state = () => session.handed.get().get(slipKey(slip))?.state ?? 'waiting';
    await waitUntil(() => state() !== 'waiting');
    if (state() === expected) hall.refusals += 1;
    else hall.faults.push(`a ballot that should be refused (${expected}) was answered ${state()}`);
    session.dropHanded(slipKey(slip));
  }
}

const guest = ({ phones }: Hall) =>
  phones.find(({ person, device }) => !person.isHost && person.fate === 'stays' && device.isOnline)
    ?.session;
