import { plural } from './plural.ts';

/** What a summary lacks, and what stops nothing. */
const sv = {
  noOwner: (n: number) =>
    plural('sv', n, { one: 'strategi utan ägare', other: 'strategier utan ägare' }),
  noNextStep: (n: number) =>
    plural('sv', n, { one: 'strategi utan nästa steg', other: 'strategier utan nästa steg' }),
  noDate: (n: number) =>
    plural('sv', n, { one: 'strategi utan datum', other: 'strategier utan datum' }),
  alone: (n: number) =>
    plural('sv', n, { one: 'strategi behöver medskapare', other: 'strategier behöver medskapare' }),
  onlyMeans: (n: number) =>
    plural('sv', n, {
      one: 'löfte nämner bara ett medel, inte vad som blir annorlunda',
      other: 'löften nämner bara ett medel, inte vad som blir annorlunda',
    }),
  noStrategy: (n: number) =>
    plural('sv', n, { one: 'behov utan strategi', other: 'behov utan strategi' }),
  unsent: (n: number) =>
    plural('sv', n, {
      one: 'kort ligger kvar på en telefon',
      other: 'kort ligger kvar på telefoner',
    }),
};

const en = {
  noOwner: (n) =>
    plural('en', n, { one: 'strategy without an owner', other: 'strategies without an owner' }),
  noNextStep: (n) =>
    plural('en', n, {
      one: 'strategy without a next step',
      other: 'strategies without a next step',
    }),
  noDate: (n) =>
    plural('en', n, { one: 'strategy without a date', other: 'strategies without a date' }),
  alone: (n) =>
    plural('en', n, { one: 'strategy needs co-creators', other: 'strategies need co-creators' }),
  onlyMeans: (n) =>
    plural('en', n, {
      one: 'promise names only a means, not what becomes different',
      other: 'promises name only a means, not what becomes different',
    }),
  noStrategy: (n) =>
    plural('en', n, { one: 'need without a strategy', other: 'needs without a strategy' }),
  unsent: (n) =>
    plural('en', n, { one: 'card is still on a phone', other: 'cards are still on phones' }),
} satisfies typeof sv;

const da = {
  noOwner: (n) =>
    plural('da', n, { one: 'strategi uden ansvarlig', other: 'strategier uden ansvarlig' }),
  noNextStep: (n) =>
    plural('da', n, { one: 'strategi uden næste skridt', other: 'strategier uden næste skridt' }),
  noDate: (n) => plural('da', n, { one: 'strategi uden dato', other: 'strategier uden dato' }),
  alone: (n) =>
    plural('da', n, { one: 'strategi mangler medskabere', other: 'strategier mangler medskabere' }),
  onlyMeans: (n) =>
    plural('da', n, {
      one: 'løfte nævner kun et middel, ikke hvad der bliver anderledes',
      other: 'løfter nævner kun et middel, ikke hvad der bliver anderledes',
    }),
  noStrategy: (n) => plural('da', n, { one: 'behov uden strategi', other: 'behov uden strategi' }),
  unsent: (n) =>
    plural('da', n, {
      one: 'kort ligger stadig på en telefon',
      other: 'kort ligger stadig på telefoner',
    }),
} satisfies typeof sv;

export const lacks = { sv, en, da };
