import * as decoding from 'lib0/decoding';
import {
  FACTORS,
  type FactorAnswers,
  type FactorRating,
  type Moment,
} from '#shared/domain/factors.ts';
import { type CheckId, randomId } from '#shared/domain/ids.ts';
import { MESSAGE } from '#shared/protocol/messages.ts';
import { giveCommand } from './chair.ts';
import { frame, RawSocket } from './rawSocket.ts';
import type { TestRelay, TestWorkshop } from './relay.ts';

/** A check is open from now on. */
export async function openCheck(
  relay: TestRelay,
  workshop: TestWorkshop,
  moment: Moment,
): Promise<CheckId> {
  const id = randomId<'check'>((length) => crypto.getRandomValues(new Uint8Array(length)));
  await giveCommand(relay, workshop, { type: 'openCheck', id, moment });
  return id;
}

export const closeCheck = (relay: TestRelay, workshop: TestWorkshop, id: CheckId): Promise<void> =>
  giveCommand(relay, workshop, { type: 'closeCheck', id });

/** Devices that nobody sees each hand in answers, and the relay has them. */
export async function answerCheck(
  relay: TestRelay,
  workshop: TestWorkshop,
  check: CheckId,
  people: readonly FactorAnswers[],
): Promise<void> {
  await Promise.all(
    people.map((answers) => hand(relay, workshop, { kind: 'factors', check, answers })),
  );
}

async function hand(relay: TestRelay, workshop: TestWorkshop, slip: object): Promise<void> {
  const socket = await new RawSocket(relay, workshop, 'participant').joined();
  socket.send(frame(MESSAGE.slip, JSON.stringify({ request: 1, slip })));
  const answer = decoding.readVarString(await socket.next(MESSAGE.slip));
  if (JSON.parse(answer).refusal !== null) throw new Error(`not taken: ${answer}`);
  socket.close();
}

/** People whose answers fall so: for each factor how many gave each rating, in the order of the factors. */
export function peopleWho(spreads: readonly (readonly number[])[]): readonly FactorAnswers[] {
  const given = spreads.map((spread) =>
    spread.flatMap((count, index) => Array<FactorRating>(count).fill((index + 1) as FactorRating)),
  );
  const count = Math.max(0, ...given.map(({ length }) => length));
  return Array.from({ length: count }, (_, person) =>
    Object.fromEntries(
      FACTORS.flatMap((factor, index) => {
        const rating = given[index]?.[person];
        return rating === undefined ? [] : [[factor, rating]];
      }),
    ),
  );
}
