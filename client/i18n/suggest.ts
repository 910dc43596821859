import { plural } from './plural.ts';

/** Cards that may belong together: advice, never more. */
const sv = {
  found: (cards: number) => `Förslag: ${cards} kort liknar varandra`,
  more: (n: number) => plural('sv', n, { one: '1 förslag till', other: `${n} förslag till` }),
  title: 'Hör de här korten ihop?',
  help: 'De liknar varandra i orden. Du avgör. Ta bort bocken vid det som inte hör dit.',
  sew: 'Sy ihop',
  notNow: 'Inte nu',
  inGroup: (title: string) => `i gruppen ${title}`,
  inUnnamedGroup: 'i en grupp',
  noMore: 'Inga fler förslag i kolumnen.',
};

const en = {
  found: (cards) => `Suggestion: ${cards} cards are alike`,
  more: (n) => plural('en', n, { one: '1 more suggestion', other: `${n} more suggestions` }),
  title: 'Do these cards belong together?',
  help: 'Their words are alike. You decide. Clear the tick of what does not belong.',
  sew: 'Stitch together',
  notNow: 'Not now',
  inGroup: (title) => `in the group ${title}`,
  inUnnamedGroup: 'in a group',
  noMore: 'No more suggestions in the column.',
} satisfies typeof sv;

const da = {
  found: (cards) => `Forslag: ${cards} kort ligner hinanden`,
  more: (n) => plural('da', n, { one: '1 forslag mere', other: `${n} forslag mere` }),
  title: 'Hører disse kort sammen?',
  help: 'De ligner hinanden i ordene. Du afgør det. Fjern fluebenet ved det, der ikke hører til.',
  sew: 'Sy sammen',
  notNow: 'Ikke nu',
  inGroup: (title) => `i gruppen ${title}`,
  inUnnamedGroup: 'i en gruppe',
  noMore: 'Ikke flere forslag i kolonnen.',
} satisfies typeof sv;

export const suggest = { sv, en, da };
