import { useCallback } from 'react';
import type { DeskCommand } from '#shared/domain/desk/commands.ts';
import { isSameFor } from '#shared/domain/desk/touches.ts';
import { useWords } from '../i18n/useWords.ts';
import { useToasts } from '../ui/useToasts.ts';
import { useSession } from './useSession.ts';

/** Changes the summary as somebody sees it now, and says, where one is, why it was not done. True: it was. */
export function useDeskCommand(): (command: DeskCommand) => Promise<boolean> {
  const session = useSession();
  const toasts = useToasts();
  const { refusals } = useWords().redaction;
  return useCallback(
    async (command) => {
      const seen = session.desk.get();
      const answer = await session.commandDesk(
        command,
        (now) => seen === null || isSameFor(command, seen, now),
      );
      if (!answer.ok) toasts.show({ text: refusals[answer.problem] });
      return answer.ok;
    },
    [session, toasts, refusals],
  );
}
