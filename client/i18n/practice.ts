/** The demonstration: a room with invented cards, to try and to practise in. */
const sv = {
  begin: 'Prova med påhittade kort',
  beginText: 'Du leder ett övningsrum. Det raderas av sig självt inom ungefär ett dygn.',
  making: 'Dukar upp …',
  notMade: 'Övningsrummet kunde inte skapas',
  key: 'Nyckel för att skapa',
  title: 'Övning',
  text: (day: string) => `Korten är påhittade. Allt raderas efter ${day}.`,
  asParticipant: 'Öppna som deltagare',
  bigScreen: 'Öppna storbilden',
  newTab: 'i en ny flik',
};

const en = {
  begin: 'Try with invented cards',
  beginText: 'You lead a practice room. It deletes itself within about a day.',
  making: 'Setting the tables …',
  notMade: 'The practice room could not be made',
  key: 'Key to create',
  title: 'Practice',
  text: (day: string) => `The cards are invented. Everything is deleted after ${day}.`,
  asParticipant: 'Open as a participant',
  bigScreen: 'Open the big screen',
  newTab: 'in a new tab',
} satisfies typeof sv;

const da = {
  begin: 'Prøv med opdigtede kort',
  beginText: 'Du leder et øverum. Det sletter sig selv inden for cirka et døgn.',
  making: 'Dækker op …',
  notMade: 'Øverummet kunne ikke oprettes',
  key: 'Nøgle til at oprette',
  title: 'Øvelse',
  text: (day: string) => `Kortene er opdigtede. Alt slettes efter ${day}.`,
  asParticipant: 'Åbn som deltager',
  bigScreen: 'Åbn storskærmen',
  newTab: 'i en ny fane',
} satisfies typeof sv;

export const practice = { sv, en, da };
