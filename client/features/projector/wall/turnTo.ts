import { roundOf, type Turn } from '../frame/useTurns.ts';

/** Which page lies open. `resume`: where reading goes on after a look at what is new. */
export interface OpenPage {
  readonly page: number;
  readonly resume: number | null;
}

export const FIRST_PAGE: OpenPage = { page: 0, resume: null };

interface Pages {
  readonly pages: number;
  /** The first page out of sight that holds something new; null when nothing is. */
  readonly news: number | null;
}

/**
 * The next page to lie open. What is new is shown first, and then reading goes on where it was: of two turns at most
 * one is for the new, so that a column into which cards drip is read to its end all the same.
 */
export function turnTo(
  { page, resume }: OpenPage,
  by: Turn['by'],
  { pages, news }: Pages,
): OpenPage {
  const round = (to: number) => roundOf(to, pages);
  if (by === -1) return { page: round(page - 1), resume: null };
  if (resume !== null) return { page: round(resume), resume: null };
  if (news !== null) return { page: news, resume: round(page + 1) };
  return { page: round(page + 1), resume: null };
}
