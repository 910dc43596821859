import * as decoding from 'lib0/decoding';
import type { Role } from '#shared/domain/role.ts';
import type { Command } from '#shared/domain/stage/commands.ts';
import { parseStage, type Stage } from '#shared/domain/stage/stage.ts';
import { MESSAGE } from '#shared/protocol/messages.ts';
import { command, RawSocket } from './rawSocket.ts';
import type { TestRelay, TestWorkshop } from './relay.ts';

/** A facilitator somewhere else gives a command, and it is obeyed. */
export const giveCommand = (
  relay: TestRelay,
  workshop: TestWorkshop,
  body: Command,
  role: Role = 'facilitator',
): Promise<void> => giveCommands(relay, workshop, [body], role);

/** Several after one another, no more than five: that is what one may give in a second. */
export async function giveCommands(
  relay: TestRelay,
  workshop: TestWorkshop,
  bodies: readonly Command[],
  role: Role = 'facilitator',
): Promise<void> {
  const socket = await new RawSocket(relay, workshop, role).joined();
  let stage = await nextStage(socket);
  for (const [request, body] of bodies.entries()) {
    socket.send(command(request, stage?.revision ?? 0, body));
    const answer = decoding.readVarString(await socket.next(MESSAGE.command));
    if (JSON.parse(answer).refusal !== null) throw new Error(`not obeyed: ${answer}`);
    stage = await nextStage(socket);
  }
  socket.close();
}

async function nextStage(socket: RawSocket): Promise<Stage | null> {
  const frame = await socket.next(MESSAGE.stage);
  decoding.readVarUint(frame);
  return parseStage(JSON.parse(decoding.readVarString(frame)));
}
