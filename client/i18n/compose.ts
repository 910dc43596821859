import type { PersonalDataKind } from '#shared/domain/personalData.ts';
import { plural } from './plural.ts';

type Questions = Readonly<Record<PersonalDataKind, { title: string; text: string }>>;

/** The field where a card is written, and the question about names. */
const sv = {
  fieldLabel: {
    strengths: 'Skriv en styrka',
    needs: 'Skriv ett utvecklingsbehov',
    strategies: 'Skriv en förbättringsstrategi',
  },
  open: {
    strengths: 'Skriv en styrka',
    needs: 'Skriv ett behov',
    strategies: 'Skriv en strategi',
  },
  add: 'Lägg till',
  actor: 'Aktör',
  counter: (written: number, most: number) => `${written} av ${most}`,
  over: (n: number) =>
    plural('sv', n, { one: '1 tecken för mycket', other: `${n} tecken för mycket` }),
  tooLong: 'Texten är för lång för ett kort. Dela den på två.',
  draftKept: 'Din text är sparad som utkast.',
  onlyYou: 'Bara du ser dina kort tills ledaren visar dem',
  added: 'Kortet är tillagt',
  notSaved: 'Kortet kunde inte sparas. Din text finns kvar.',

  ask: {
    nameAndAge: {
      title: 'Står det ett namn här?',
      text: 'Texten stannar hos dig tills du har svarat. Du kan skriva vidare.',
    },
    phone: {
      title: 'Är det här ett telefonnummer?',
      text: 'Siffrorna har inte skickats. Skriv var man ringer i stället, till exempel ”växeln”.',
    },
    personalNumber: {
      title: 'Är det här ett personnummer?',
      text: 'Siffrorna har inte skickats. Skriv om livssituationen i stället för personen.',
    },
    email: {
      title: 'Är det här en e-postadress?',
      text: 'Adressen har inte skickats. Skriv vilken funktion man når i stället.',
    },
    address: {
      title: 'Är det här någons adress?',
      text: 'Texten stannar hos dig tills du har svarat. Skriv hellre vilket slags plats det är.',
    },
  } satisfies Questions,
  askStays: 'Stannar på din enhet tills du svarat',
  askWaiting: 'Väntar på ditt svar, finns bara hos dig',
  iChange: 'Jag ändrar',
  noName: 'Inget namn här',
  somethingElse: 'Det är något annat',
  swapTo: (words: string) => `Byt till ”${words}”`,
  youngAdult: 'en ung vuxen',
  showWord: 'Visa ordet',
  hideWord: 'Dölj ordet',
  hiddenWord: 'dolt ord',
  actors: 'Aktörer',
  findActor: 'Skriv två bokstäver',
  addNamed: (name: string) => `Lägg till ”${name}” som ny`,
  takeOff: (name: string) => `Ta bort ${name}`,
  draft: (text: string) => `Utkast: ${text}`,
  belongsTo: (step: string) => `Texten hör till ${step}`,
  moveToShown: 'Lägg i steget som visas',
  addedIn: (step: string) => `Kortet är tillagt i ${step}`,
  tooLongHere: 'Texten är för lång. Det du skrev sist finns bara hos dig tills du kortat den.',
  cardTaken: 'Kortet är borttaget från tavlan. Din text finns kvar här.',
  addAsNew: 'Lägg till som nytt kort',
};

const en = {
  fieldLabel: {
    strengths: 'Write a strength',
    needs: 'Write a development need',
    strategies: 'Write an improvement strategy',
  },
  open: {
    strengths: 'Add a strength',
    needs: 'Add a need',
    strategies: 'Add a strategy',
  },
  add: 'Add',
  actor: 'Actor',
  counter: (written, most) => `${written} of ${most}`,
  over: (n) => plural('en', n, { one: '1 character too many', other: `${n} characters too many` }),
  tooLong: 'The text is too long for one card. Split it in two.',
  draftKept: 'Your text is kept as a draft.',
  onlyYou: 'Only you see your cards until the facilitator shows them',
  added: 'The card is added',
  notSaved: 'The card was not saved. Your text is still here.',

  ask: {
    nameAndAge: {
      title: 'Is there a name here?',
      text: 'The text stays with you until you answer. You can go on writing.',
    },
    phone: {
      title: 'Is this a phone number?',
      text: 'The digits have not been sent. Write where to call instead, such as “the switchboard”.',
    },
    personalNumber: {
      title: 'Is this a personal identity number?',
      text: 'The digits have not been sent. Write about the life situation, not the person.',
    },
    email: {
      title: 'Is this an e-mail address?',
      text: 'The address has not been sent. Write which function you reach instead.',
    },
    address: {
      title: 'Is this somebody’s address?',
      text: 'The text stays with you until you answer. Say what kind of place it is instead.',
    },
  },
  askStays: 'Stays on your device until you answer',
  askWaiting: 'Waiting for your answer, kept only with you',
  iChange: 'I will change it',
  noName: 'No name here',
  somethingElse: 'It is something else',
  swapTo: (words) => `Change to “${words}”`,
  youngAdult: 'a young adult',
  showWord: 'Show the word',
  hideWord: 'Hide the word',
  hiddenWord: 'hidden word',
  actors: 'Actors',
  findActor: 'Type two letters',
  addNamed: (name) => `Add “${name}” as new`,
  takeOff: (name) => `Remove ${name}`,
  draft: (text) => `Draft: ${text}`,
  belongsTo: (step) => `The text belongs to ${step}`,
  moveToShown: 'Put it in the step shown',
  addedIn: (step) => `The card is added in ${step}`,
  tooLongHere: 'The text is too long. What you wrote last stays with you until you shorten it.',
  cardTaken: 'The card was removed from the board. Your text is still here.',
  addAsNew: 'Add as a new card',
} satisfies typeof sv;

const da = {
  fieldLabel: {
    strengths: 'Skriv en styrke',
    needs: 'Skriv et udviklingsbehov',
    strategies: 'Skriv en forbedringsstrategi',
  },
  open: {
    strengths: 'Tilføj en styrke',
    needs: 'Tilføj et behov',
    strategies: 'Tilføj en strategi',
  },
  add: 'Tilføj',
  actor: 'Aktør',
  counter: (written, most) => `${written} af ${most}`,
  over: (n) => plural('da', n, { one: '1 tegn for meget', other: `${n} tegn for meget` }),
  tooLong: 'Teksten er for lang til ét kort. Del den i to.',
  draftKept: 'Din tekst er gemt som kladde.',
  onlyYou: 'Kun du ser dine kort, indtil facilitatoren viser dem',
  added: 'Kortet er tilføjet',
  notSaved: 'Kortet blev ikke gemt. Din tekst er her stadig.',

  ask: {
    nameAndAge: {
      title: 'Står der et navn her?',
      text: 'Teksten bliver hos dig, til du har svaret. Du kan skrive videre.',
    },
    phone: {
      title: 'Er det her et telefonnummer?',
      text: 'Tallene er ikke sendt. Skriv i stedet, hvor man ringer hen, for eksempel ”omstillingen”.',
    },
    personalNumber: {
      title: 'Er det her et personnummer?',
      text: 'Tallene er ikke sendt. Skriv om livssituationen i stedet for personen.',
    },
    email: {
      title: 'Er det her en e-mailadresse?',
      text: 'Adressen er ikke sendt. Skriv i stedet, hvilken funktion man får fat i.',
    },
    address: {
      title: 'Er det her nogens adresse?',
      text: 'Teksten bliver hos dig, til du har svaret. Skriv hellere, hvad slags sted det er.',
    },
  },
  askStays: 'Bliver på din enhed, til du har svaret',
  askWaiting: 'Venter på dit svar, findes kun hos dig',
  iChange: 'Jeg retter det',
  noName: 'Intet navn her',
  somethingElse: 'Det er noget andet',
  swapTo: (words) => `Skift til ”${words}”`,
  youngAdult: 'en ung voksen',
  showWord: 'Vis ordet',
  hideWord: 'Skjul ordet',
  hiddenWord: 'skjult ord',
  actors: 'Aktører',
  findActor: 'Skriv to bogstaver',
  addNamed: (name) => `Tilføj ”${name}” som ny`,
  takeOff: (name) => `Fjern ${name}`,
  draft: (text) => `Kladde: ${text}`,
  belongsTo: (step) => `Teksten hører til ${step}`,
  moveToShown: 'Læg den i det viste trin',
  addedIn: (step) => `Kortet er tilføjet i ${step}`,
  tooLongHere:
    'Teksten er for lang. Det, du skrev sidst, findes kun hos dig, til du har kortet den af.',
  cardTaken: 'Kortet er fjernet fra tavlen. Din tekst er her stadig.',
  addAsNew: 'Tilføj som nyt kort',
} satisfies typeof sv;

export const compose = { sv, en, da };
