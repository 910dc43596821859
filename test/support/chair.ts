import * as decoding from 'lib0/decoding';
import type { Command } from '#shared/domain/stage/commands.ts';
import { parseStage } from '#shared/domain/stage/stage.ts';
import { MESSAGE } from '#shared/protocol/messages.ts';
import { command, RawSocket } from './rawSocket.ts';
import type { TestRelay, TestWorkshop } from './relay.ts';

/** A facilitator somewhere else gives a command, and it is obeyed. */
export async function giveCommand(
  relay: TestRelay,
  workshop: TestWorkshop,
  body: Command,
): Promise<void> {
  const socket = await new RawSocket(relay, workshop, 'facilitator').joined();
  const frame = await socket.next(MESSAGE.stage);
  decoding.readVarUint(frame);
  const stage = parseStage(JSON.parse(decoding.readVarString(frame)));
  socket.send(command(1, stage?.revision ?? 0, body));
  const answer = decoding.readVarString(await socket.next(MESSAGE.command));
  socket.close();
  if (JSON.parse(answer).refusal !== null) throw new Error(`not obeyed: ${answer}`);
}
