import { useCallback } from 'react';
import type { Command } from '#shared/domain/stage/commands.ts';
import { useWords } from '../i18n/useWords.ts';
import { useToasts } from '../ui/useToasts.ts';
import { useSession } from './useSession.ts';

/** Sends a command and says, where one is, why it was not obeyed. True: it was; `done` is then said. */
export function useCommand(): (command: Command, done?: string) => Promise<boolean> {
  const session = useSession();
  const toasts = useToasts();
  const { refusals, offlineText } = useWords().steer;
  return useCallback(
    async (command, done) => {
      const answer = await session.command(command);
      if (!answer.ok) {
        const { problem } = answer;
        toasts.show({ text: problem === 'offline' ? offlineText : refusals[problem] });
      } else if (done) toasts.show({ text: done });
      return answer.ok;
    },
    [session, toasts, refusals, offlineText],
  );
}
