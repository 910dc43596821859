import { WebSocket } from 'ws';
import type { DeskCommand } from '#shared/domain/desk/commands.ts';
import { MESSAGE } from '#shared/protocol/messages.ts';
import { ask } from './api.ts';
import { frame, protocolsFor } from './rawSocket.ts';
import type { TestRelay, TestWorkshop } from './relay.ts';

type Where = Pick<TestRelay, 'url'>;

/** An organiser somewhere else who changes the summary, beginning from the desk of that revision. */
export async function editDesk(
  relay: Where,
  workshop: TestWorkshop,
  commands: readonly DeskCommand[],
  from = 0,
): Promise<void> {
  const address = `${relay.url.replace('http', 'ws')}/sync/${workshop.id}`;
  const socket = new WebSocket(address, protocolsFor(workshop.keys.organiser));
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  for (const [index, command] of commands.entries()) {
    const request = { request: index + 1, revision: from + index, command };
    const refusal = answerTo(socket, request.request);
    socket.send(frame(MESSAGE.deskCommand, JSON.stringify(request)));
    const answer = await refusal;
    if (answer !== null) throw new Error(`refused: ${answer}`);
  }
  socket.terminate();
}

/** What the relay answers: null, or why not. */
function answerTo(socket: WebSocket, request: number): Promise<string | null> {
  return new Promise((resolve) => {
    const hear = (data: Buffer) => {
      if (data[0] !== MESSAGE.deskCommand) return;
      const text = data.toString('utf8');
      const answer: unknown = JSON.parse(text.slice(text.indexOf('{')));
      if (!isAnswer(answer) || answer.request !== request) return;
      socket.off('message', hear);
      resolve(answer.refusal);
    };
    socket.on('message', hear);
  });
}

const isAnswer = (
  value: unknown,
): value is { readonly request: number; readonly refusal: string | null } =>
  typeof value === 'object' && value !== null && 'request' in value && 'refusal' in value;

/** Fixes a version of the desk of that revision, or keeps one under a name. */
export async function fixVersion(
  relay: Where,
  workshop: TestWorkshop,
  request: { readonly revision: number; readonly keep?: string },
): Promise<void> {
  const { status, text } = await ask(relay, 'POST', `/api/workshops/${workshop.id}/fixed`, {
    key: workshop.keys.organiser,
    body: request,
  });
  if (status !== 201) throw new Error(`not fixed: ${status} ${text}`);
}
