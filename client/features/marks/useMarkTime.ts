import { useFormats } from '../../i18n/useWords.ts';
import { useSession } from '../../state/useSession.ts';

/** `10.42` of today, `11 februari, 10.42` of any other day. */
export function useMarkTime(): (at: number) => string {
  const format = useFormats();
  const session = useSession();
  const dayOf = (at: number) => new Date(at).toDateString();
  return (at) => (dayOf(at) === dayOf(session.now()) ? format.clock(at) : format.moment(at));
}
