import { monthOf, monthsFrom } from '#shared/domain/months.ts';
import { useFormats } from '../../i18n/useWords.ts';
import { useSession } from '../../state/useSession.ts';
import { useStage } from '../../state/useStage.ts';

/** The month from which visits can be agreed: that of the day, or this one when the day is over. */
function useThisMonth(): string {
  const session = useSession();
  const day = useStage((stage) => stage.date?.slice(0, 7) ?? '') ?? '';
  const now = monthOf(session.now());
  return day > now ? day : now;
}

const NEAR = 3;
const FAR = 15;

/** The next months, which most visits take, and the rest of a year and more. */
export function useMonthChoices() {
  const from = useThisMonth();
  return { near: monthsFrom(from, 1, NEAR), far: [from, ...monthsFrom(from, NEAR + 1, FAR)] };
}

/** "Mars", or "Mars 2028" in another year than this one's. */
export function useMonthName(): (month: string) => string {
  const { month: format } = useFormats();
  const year = useThisMonth().slice(0, 4);
  return (month) => capitalised(format(month, !month.startsWith(year)));
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
