import type { BrowserContextOptions, Page } from 'playwright-core';
import { addCard } from '#shared/board/edits/cards.ts';
import { tableId } from '#shared/domain/ids.ts';
import { ranksAfter } from '#shared/domain/order.ts';
import { type Hall, KEEPS_APP } from '../../e2e/hall.ts';
import { appIsKept } from '../../e2e/people.ts';
import type { TestWorkshop } from '../../support/relay.ts';
import { emptyDay, fullDay, GROUPING } from '../days.ts';
import { writeAsGuest } from '../guestHand.ts';
import { reportOwnCard, seatGuests } from '../guests.ts';
import type { PageState } from '../PageState.ts';
import { organiserAt } from '../seats.ts';
import { wholeDay } from '../wholeDay.ts';

const HOSTILE = [
  '=HYPERLINK("https://x.test";"tryck")',
  '<script>alert(1)</script> ![bild](https://x.test/a.png) [länk](https://x.test)',
  'מה קורה כשאף אחד לא עונה? \u202eomvänt',
  `${'Samverkansöverenskommelse'.repeat(20)} 🧵🪡`,
];

/** A day on which people have written what no page is made for. */
async function hostileDay(hall: Hall): Promise<TestWorkshop> {
  const workshop = await emptyDay(hall, GROUPING);
  const { leave } = await writeAsGuest(hall, workshop, ({ doc, removal, newId, actor }) => {
    const org = actor('Förvaltningen-för-'.repeat(4));
    for (const [at, text] of HOSTILE.entries()) {
      const place = {
        step: 'systemKnowledge',
        column: 'needs',
        rank: ranksAfter(null, 9)[at] ?? 'a0',
      } as const;
      const writer = { participant: removal.by, table: tableId(3), org, lang: 'sv' } as const;
      addCard(
        doc,
        { id: newId<'card'>(), place, text, actors: [org] },
        { ...writer, at: removal.at + at },
      );
    }
  });
  leave();
  return workshop;
}

async function stopped(hall: Hall, on: BrowserContextOptions): Promise<Page> {
  const workshop = await fullDay(hall);
  const { guests, leave } = await seatGuests(hall, workshop, [1]);
  const [guest] = guests;
  if (guest) reportOwnCard(workshop, guest, tableId(1), 'Det var först när Lisa ringde.');
  const page = await organiserAt(hall, workshop, '/summary', on);
  await page.getByText('1 anmält kort stoppar utskrift och filer').waitFor();
  leave();
  return page;
}

export const summaryStates: readonly PageState[] = [
  {
    name: 'summary/full',
    whole: true,
    reach: async (hall, on) => organiserAt(hall, await wholeDay(hall), '/summary', on),
  },
  {
    name: 'summary/short',
    whole: true,
    part: 'article',
    reach: async (hall, on) => organiserAt(hall, await wholeDay(hall), '/summary?for=short', on),
  },
  {
    name: 'summary/table',
    whole: true,
    part: 'article',
    reach: async (hall, on) => organiserAt(hall, await fullDay(hall), '/summary?for=t4', on),
  },
  {
    name: 'summary/empty',
    whole: true,
    reach: async (hall, on) => organiserAt(hall, await emptyDay(hall), '/summary', on),
  },
  {
    name: 'summary/hostile',
    whole: true,
    part: 'article',
    reach: async (hall, on) => {
      const page = await organiserAt(hall, await hostileDay(hall), '/summary', on);
      await page.getByText('HYPERLINK').first().waitFor();
      return page;
    },
  },
  { name: 'summary/stopped', reach: stopped },
  {
    name: 'summary/offline',
    part: 'main',
    reach: async (hall, on) => {
      const kept = { ...on, ...KEEPS_APP };
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
