/** The demonstration: a room with invented cards, to try and to practise in. */
const sv = {
  begin: 'Prova med påhittade kort',
  beginText: 'Du leder ett övningsrum. Det raderas av sig självt inom ungefär ett dygn.',
  making: 'Skapar övningsrummet …',
  notMade: 'Övningsrummet kunde inte skapas',
  key: 'Nyckel för att skapa',
  title: 'Övning',
  text: (day: string) => `Påhittade kort. Raderas efter ${day}.`,
  asParticipant: 'Öppna som deltagare',
  newTab: 'i en ny flik',
};

const en = {
  begin: 'Try with invented cards',
  beginText: 'You lead a practice room. It deletes itself within about a day.',
  making: 'Making the practice room …',
  notMade: 'The practice room could not be made',
  key: 'Key to create',
  title: 'Practice',
  text: (day: string) => `Invented cards. Deleted after ${day}.`,
  asParticipant: 'Open as a participant',
  newTab: 'in a new tab',
} satisfies typeof sv;

const da = {
  begin: 'Prøv med opdigtede kort',
  beginText: 'Du leder et øverum. Det sletter sig selv inden for cirka et døgn.',
  making: 'Opretter øverummet …',
  notMade: 'Øverummet kunne ikke oprettes',
  key: 'Nøgle til at oprette',
  title: 'Øvelse',
  text: (day: string) => `Opdigtede kort. Slettes efter ${day}.`,
  asParticipant: 'Åbn som deltager',
  newTab: 'i en ny fane',
} satisfies typeof sv;

export const practice = { sv, en, da };
