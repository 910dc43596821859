import { appIsKept } from '../../e2e/people.ts';
import { emptyDay, fullDay } from '../days.ts';
import type { PageState } from '../PageState.ts';
import { organiserAt } from '../seats.ts';

export const summaryStates: readonly PageState[] = [
  {
    name: 'summary/full',
    whole: true,
    reach: async (hall, on) => organiserAt(hall, await fullDay(hall), '/summary', on),
  },
  {
    name: 'summary/empty',
    whole: true,
    reach: async (hall, on) => organiserAt(hall, await emptyDay(hall), '/summary', on),
  },
  {
    name: 'summary/offline',
    part: 'main > :first-child',
    reach: async (hall, on) => {
      const kept = { ...on, serviceWorkers: 'allow' } as const;
      const page = await organiserAt(hall, await fullDay(hall), '/summary', kept);
      await appIsKept(page);
      await page.context().setOffline(true);
      await page.reload();
      await page
        .getByText(/Utan kontakt|kopia/)
        .first()
        .waitFor();
      return page;
    },
  },
];
