import type { BrowserContextOptions, Page } from 'playwright-core';
import { addCard } from '#shared/board/edits/cards.ts';
import { acceptOffer, addOffer } from '#shared/board/edits/exchange.ts';
import { setInviter, setStake } from '#shared/board/edits/stakes.ts';
import { setStrategy } from '#shared/board/edits/strategy.ts';
import { textName } from '#shared/board/rootTexts.ts';
import { findText, spliceText } from '#shared/board/texts.ts';
import { type CardId, type OfferId, type TableId, tableId } from '#shared/domain/ids.ts';
import type { Position } from '#shared/domain/stage/stage.ts';
import type { Stake } from '#shared/domain/stake.ts';
import { CONDITIONS } from '#shared/domain/strategy.ts';
import type { Hall } from '../../e2e/hall.ts';
import { giveCommand } from '../../support/chair.ts';
import type { TestWorkshop } from '../../support/relay.ts';
import { emptyDay } from '../days.ts';
import { type GuestHand, writeAsGuest } from '../guestHand.ts';
import type { PageState } from '../PageState.ts';
import { leader, me } from '../seats.ts';

const SHOWING: Position = { kind: 'step', step: 'stakeholders', phase: 'show' };
/** Where one sits in these pictures. */
const HERE = tableId(4);

type Said = readonly [name: string, says: readonly Stake[], inviter?: string];

const PICTURES: Readonly<Record<string, readonly [situation: string, said: readonly Said[]]>> = {
  t4: [
    'Praktiken tar slut innan den har börjat, eftersom ersättningen stannar.',
    [
      ['Individen', ['affected']],
      ['Anhöriga/nätverk', ['affected', 'missing'], 'Brukarorganisation'],
      ['Elevhälsan', ['affected']],
      ['Bostadsbolaget', ['affected', 'missing'], 'Socialtjänsten'],
      ['Arbetsförmedlingen', ['affected', 'canAct']],
      ['Försäkringskassan', ['affected', 'canAct']],
      ['Socialtjänsten', ['affected', 'canAct']],
      ['Arbetsgivare', ['affected', 'canAct', 'missing'], 'AME'],
      ['Samordningsförbundet', ['canAct']],
      ['Primärvården', ['canAct']],
      ['Kommunledningen', ['canAct', 'missing']],
    ],
  ],
  t2: [
    'Ingen ringer när någon uteblir.',
    [
      ['Individen', ['affected']],
      ['Primärvården', ['affected', 'canAct']],
      ['Arbetsgivare', ['missing']],
    ],
  ],
  t7: ['', [['Bostadsbolaget', ['canAct', 'missing']]]],
};

const TEXTS: readonly (readonly ['gain' | 'risk', string, string])[] = [
  ['gain', 'Arbetsförmedlingen', 'Färre omstarter'],
  ['gain', 'Försäkringskassan', 'Färre omräkningar och samtal'],
  ['risk', 'Försäkringskassan', 'Att ett undantag blir regel'],
  ['gain', 'Socialtjänsten', 'Slipper täcka upp i efterhand'],
  ['risk', 'Socialtjänsten', 'Betalar först, sparar sist'],
];

const OFFERS: readonly (readonly [from: string, what: string, by?: string])[] = [
  ['Civilsamhället', 'En lokal och en handledare tre förmiddagar', 'Arbetsförmedlingen'],
  ['Primärvården', 'Intyg inom fem dagar', 'Försäkringskassan'],
  ['Samordningsförbundet', 'Pengar för sex månader'],
];

const UNDERTAKINGS: readonly (readonly [org: string, what: string, answers: string])[] = [
  ['Socialtjänsten', 'Ger handläggaren tid för två hembesök i månaden', 'yes yes partly yes no'],
  ['Vuxenpsykiatrin', 'Tar upp den delade kostnaden i nästa ledningsmöte', 'yes partly no yes'],
  ['Arbetsförmedlingen', 'Låter kontoret pröva korta starter till sommaren', 'partly yes partly'],
];

function writeTables({ doc, actor }: GuestHand): void {
  const write = (name: string, insert: string) => {
    const text = insert === '' ? null : findText(doc, { of: 'root', name });
    if (text) spliceText(doc, text, { index: 0, remove: 0, insert });
  };
  for (const [table, [situation, said]] of Object.entries(PICTURES)) {
    const at = table as TableId;
    write(textName.situation(at), situation);
    for (const [name, says, inviter] of said) {
      for (const stake of says) setStake(doc, actor(name), at, stake, true);
      if (inviter) setInviter(doc, actor(name), at, actor(inviter));
    }
  }
  for (const [kind, name, words] of TEXTS) write(textName[kind](actor(name), HERE), words);
  write(textName.bill(HERE), 'Kommunen betalar det första halvåret. Staten sparar därefter.');
}

function writeGifts({ doc, actor, newId, removal }: GuestHand): void {
  for (const [from, what, by] of OFFERS) {
    const id: OfferId = newId<'offer'>();
    addOffer(doc, { id, from: actor(from), what }, removal);
    if (by) acceptOffer(doc, id, actor(by), true);
  }
  for (const [at, [name, text, answers]] of UNDERTAKINGS.entries()) {
    const id: CardId = newId<'card'>();
    const place = { step: 'stakeholders', column: 'strategies', rank: `a${at}` } as const;
    const writer = { participant: removal.by, table: HERE, org: actor(name), lang: 'sv' } as const;
    addCard(
      doc,
      { id, place, text, actors: [], kind: 'undertaking' },
      { ...writer, at: removal.at },
    );
    for (const [nr, answer] of answers.split(' ').entries()) {
      setStrategy(doc, id, CONDITIONS[nr] ?? '', answer);
    }
  }
}

async function openAt(hall: Hall, workshop: TestWorkshop, page: Page): Promise<Page> {
  await page.goto(`${hall.relay.url}/w/${workshop.id}/stakeholders`);
  await page.getByRole('region', { name: 'Ledningens åtaganden' }).waitFor();
  return page;
}

const day = (hall: Hall): Promise<TestWorkshop> => emptyDay(hall, SHOWING);

async function fullIn(hall: Hall, on: BrowserContextOptions, workshop: TestWorkshop, who = me) {
  const guest = await writeAsGuest(hall, workshop, (hand) => {
    writeTables(hand);
    writeGifts(hand);
  });
  const page = await openAt(hall, workshop, await who(hall, workshop, on));
  await page.getByText('Låter kontoret pröva korta starter till sommaren').waitFor();
  await page.getByText('Pengar för sex månader').waitFor();
  guest.leave();
  return page;
}

const full = async (hall: Hall, on: BrowserContextOptions): Promise<Page> =>
  fullIn(hall, on, await day(hall));

export const stakeholderStates: readonly PageState[] = [
  { name: 'stakeholders/full', reach: full, whole: true },
  {
    name: 'stakeholders/empty',
    whole: true,
    reach: async (hall, on) => {
      const workshop = await day(hall);
      return openAt(hall, workshop, await me(hall, workshop, on));
    },
  },
  {
    name: 'stakeholders/leader',
    widths: [1440],
    whole: true,
    reach: async (hall, on) => fullIn(hall, on, await day(hall), leader),
  },
  {
    name: 'stakeholders/locked',
    widths: [390, 1440],
    whole: true,
    reach: async (hall, on) => {
      const workshop = await day(hall);
      const page = await fullIn(hall, on, workshop);
      await giveCommand(hall.relay, workshop, { type: 'lock', locked: true });
      await page.getByRole('button', { name: 'Byt situation' }).waitFor({ state: 'hidden' });
      return page;
    },
  },
  {
    name: 'stakeholders/actor',
    part: 'dialog',
    reach: async (hall, on) => {
      const page = await full(hall, on);
      await page
        .getByRole('button', { name: /^Arbetsgivare/ })
        .first()
        .click();
      await page.getByRole('dialog').waitFor();
      return page;
    },
  },
  {
    name: 'stakeholders/undertaking',
    part: 'dialog',
    reach: async (hall, on) => {
      const page = await full(hall, on);
      await page.getByRole('button', { name: 'Svara för er ledning' }).click();
      await page.getByRole('dialog').waitFor();
      return page;
    },
  },
];
