import { useCallback } from 'react';
import type { Writer } from '#shared/board/edits/writer.ts';
import { useLang } from '../i18n/useWords.ts';
import { useSession } from './useSession.ts';

/** Gives the hand that writes. Called at the moment of writing, since the time stands on the card. */
export function useWriter(): () => Writer {
  const session = useSession();
  const lang = useLang();
  return useCallback(() => {
    const seat = session.seat.get();
    return {
      participant: session.participant,
      table: seat?.table ?? null,
      org: seat?.org ?? null,
      lang,
      at: Math.round(session.now()),
    };
  }, [session, lang]);
}
