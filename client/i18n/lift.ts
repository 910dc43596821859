import { plural } from './plural.ts';

/** *Lyft*: from a table to the whole hall. */
const sv = {
  lift: 'Lyft till salen',
  takeDown: 'Ta tillbaka från salen',
  lifted: 'Lyft till salen',
  done: (fromTable: number) =>
    plural('sv', fromTable, {
      one: 'Kortet är lyft till salen',
      other: `Kortet är lyft. Bordet har lyft ${fromTable} kort i steget, två brukar räcka.`,
    }),
  takenDown: 'Kortet är tillbaka vid bordet',
};

const en = {
  lift: 'Lift to the hall',
  takeDown: 'Take back from the hall',
  lifted: 'Lifted to the hall',
  done: (fromTable) =>
    plural('en', fromTable, {
      one: 'The card is lifted to the hall',
      other: `The card is lifted. The table has lifted ${fromTable} cards in this step; two are usually enough.`,
    }),
  takenDown: 'The card is back at the table',
} satisfies typeof sv;

const da = {
  lift: 'Løft op til salen',
  takeDown: 'Tag tilbage fra salen',
  lifted: 'Løftet op til salen',
  done: (fromTable) =>
    plural('da', fromTable, {
      one: 'Kortet er løftet op til salen',
      other: `Kortet er løftet. Bordet har løftet ${fromTable} kort på trinnet; to er som regel nok.`,
    }),
  takenDown: 'Kortet er tilbage ved bordet',
} satisfies typeof sv;

export const lift = { sv, en, da };
