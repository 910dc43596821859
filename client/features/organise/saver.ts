import type { Command } from '#shared/domain/stage/commands.ts';
import { newSavingQueue, type SavingQueue } from '../../state/savingQueue.ts';
import type { CommandRefusal, Session } from '../../sync/Session.ts';

/** Makes the command when it is sent, from the stage of that moment; null when there is nothing left to change. */
export type MakeCommand = () => Command | null;

/** Saves what an organiser writes about the day. */
export interface Saver extends Omit<SavingQueue<CommandRefusal>, 'save'> {
  /** `field`: a later save of the same field takes the place of one that still waits. */
  save(field: string, make: MakeCommand): void;
}

export function createSaver(session: Pick<Session, 'command' | 'connection' | 'now'>): Saver {
  const queue = newSavingQueue<CommandRefusal>(session);
  return { ...queue, save: (field, make) => queue.save(field, () => attempt(session, make)) };
}

/** `stale`: the command was made from an older stage. Made anew once, it says only what this field says. */
async function attempt(
  session: Pick<Session, 'command'>,
  make: MakeCommand,
): Promise<CommandRefusal | null> {
  for (const again of [true, false]) {
    const command = make();
    if (!command) return null;
    const answer = await session.command(command);
    if (answer.ok) return null;
    if (answer.problem !== 'stale' || !again) return answer.problem;
  }
  return null;
}
