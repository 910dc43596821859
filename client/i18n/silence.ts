import { plural } from './plural.ts';

/** Cards that only their writer sees until their step is shown. */
const sv = {
  onlyYou: 'Bara du ser dina kort tills ledaren visar dem',
  onlyYouWhoLead: 'Bara du ser dina kort tills du visar dem',
  onlyYouAtTable: 'Bara du ser dina kort tills ni visar dem',
  inRoom: (n: number) =>
    plural('sv', n, { one: 'I rummet finns 1 kort', other: `I rummet finns ${n} kort` }),
  alreadyShown: 'Steget är visat. Det du skriver här ser alla direkt.',
  everyoneSeesIt: 'Alla ser det nu.',
  movesIntoSight: 'Det steget är redan visat. Alla ser kortet när du flyttar det dit.',
  late: 'Kom efter visningen',
  kept: 'Kortet är sparat. Bara du ser det.',
  keptMany: (n: number) =>
    plural('sv', n, {
      one: '1 kort är sparat. Bara du ser det.',
      other: `${n} kort är sparade. Bara du ser dem.`,
    }),
  offline: (n: number) =>
    plural('sv', n, {
      one: 'Offline. Ditt kort ligger kvar här hos dig',
      other: `Offline. Dina ${n} kort ligger kvar här hos dig`,
    }),
};

const en = {
  onlyYou: 'Only you can see your cards until the facilitator shows them',
  onlyYouWhoLead: 'Only you can see your cards until you show them',
  onlyYouAtTable: 'Only you can see your cards until your table shows them',
  inRoom: (n) =>
    plural('en', n, {
      one: 'There is 1 card in the room',
      other: `There are ${n} cards in the room`,
    }),
  alreadyShown: 'This step has been shown. Everyone sees what you write here at once.',
  everyoneSeesIt: 'Everyone can see it now.',
  movesIntoSight:
    'That step has already been shown. Everyone will see the card when you move it there.',
  late: 'Came after the cards were shown',
  kept: 'The card is saved. Only you can see it.',
  keptMany: (n) =>
    plural('en', n, {
      one: '1 card is saved. Only you can see it.',
      other: `${n} cards are saved. Only you can see them.`,
    }),
  offline: (n) =>
    plural('en', n, {
      one: 'Offline. Your card is kept here with you',
      other: `Offline. Your ${n} cards are kept here with you`,
    }),
} satisfies typeof sv;

const da = {
  onlyYou: 'Kun du kan se dine kort, indtil facilitatoren viser dem',
  onlyYouWhoLead: 'Kun du kan se dine kort, indtil du viser dem',
  onlyYouAtTable: 'Kun du kan se dine kort, indtil I viser dem',
  inRoom: (n) =>
    plural('da', n, { one: 'Der er 1 kort i rummet', other: `Der er ${n} kort i rummet` }),
  alreadyShown: 'Trinnet er vist. Alle ser straks, hvad du skriver her.',
  everyoneSeesIt: 'Alle kan se det nu.',
  movesIntoSight: 'Det trin er allerede vist. Alle ser kortet, når du flytter det dertil.',
  late: 'Kom efter visningen',
  kept: 'Kortet er gemt. Kun du kan se det.',
  keptMany: (n) =>
    plural('da', n, {
      one: '1 kort er gemt. Kun du kan se det.',
      other: `${n} kort er gemt. Kun du kan se dem.`,
    }),
  offline: (n) =>
    plural('da', n, {
      one: 'Offline. Dit kort ligger stadig her hos dig',
      other: `Offline. Dine ${n} kort ligger stadig her hos dig`,
    }),
} satisfies typeof sv;

export const silence = { sv, en, da };
