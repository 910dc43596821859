import { plural } from './plural.ts';

/** The page where the organiser edits the summary. */
const sv = {
  title: 'Redigera sammanställningen',
  titleFixed: 'Sammanställningen är fastställd',
  short: 'Sammanställning',
  intro:
    'Kortens ord ändras inte härifrån. Du skriver inledningen, namnger rubrikerna och väljer vad som ska med.',
  introFixed: (number: string, day: string) =>
    `Version ${number} ligger fast. Det som ändras på tavlan nu hamnar i nästa version. Tavlan raderas ${day}, filerna du laddar ner är era.`,
  working: 'ARBETSMATERIAL',
  fixedAs: (number: string) => `FASTSTÄLLD ${number}`,
  toEdit: 'Redigera',
  toDesk: 'Till skrivbordet',
  editText: 'Inledning, rubriker, versioner och dagens siffror',
  skip: 'Till redigeringen',
  showPages: 'Visa sidorna',
  pages: 'Så här blir sidorna',
  follows: 'Följer det du skriver',
  lockedOn: (day: string) => `Låst ${day}`,

  first: 'Lös det här först',
  reported: 'Anmält: kan peka ut någon',
  reportedWhere: (place: string, clock: string) =>
    `${place} Anmält ${clock}. Så länge det är öppet går det inte att fastställa eller skriva ut.`,
  reportedAlso: 'Kortet är dolt för alla.',
  rewrite: 'Skriv om',
  rewriteField: 'Kortets text',
  rewritten: 'Klart, inget namn nu',
  show: 'Visa',
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

  introduction: 'Inledning',
  letters: (n: number, most: number) => `${n} tecken. Ryms på första sidan upp till ${most}.`,
  overFirst: (n: number, most: number) =>
    `${n} tecken. Första sidan rymmer ${most}, resten följer på nästa.`,

  parts: 'Vad som ska med',
  include: (name: string) => `Ta med ${name}`,
  heading: (name: string) => `Rubrik för ${name}`,
  up: (name: string) => `Flytta upp ${name}`,
  down: (name: string) => `Flytta ner ${name}`,
  movedTo: (name: string, place: number, of: number) => `${name} är nu nummer ${place} av ${of}.`,
  emptyPart: 'inget än',

  figures: 'Dagens siffror',
  figuresHint: 'Det som räknats utanför tavlan. Lämna tomt det du inte vet.',
  registered: 'Anmälda',
  present: 'Närvarande',
  tablesUsed: 'Bord',
  satisfactionMean: 'Medelbetyg, 1 till 5',
  satisfactionAnswers: 'Antal svar på utvärderingen',
  organisations: 'Närvarande per organisation',
  organisation: 'Organisation',
  addOrganisation: 'Lägg till organisation',
  dropOrganisation: (name: string) => `Ta bort ${name}`,
  wrongCount: 'Skriv ett heltal.',
  wrongMean: 'Skriv ett tal mellan 1 och 5.',

  handling: 'Så hanteras materialet',
  decision: 'Gallringsbeslut',
  decisionHint: 'Vilket beslut gallringen följer, till exempel informationshanteringsplanen.',
  retention: 'Vad som sparas och vad som gallras',

  exports: 'Exportera',
  toFiles: 'Läs, skriv ut och spara filer',
  exportsStopped: 'Väntar på att anmälningarna löses',

  waiting: 'Ingen kontakt. Det du skriver ligger kvar här och sparas när kontakten är tillbaka.',
  offline: 'Ingen kontakt. Du ser det som sist var känt. Att ändra kräver kontakt.',
  notSaved: 'Det gick inte att spara allt. Det du skrivit ligger kvar.',
  notSentYet: 'Inte sparat än',
  saveNow: 'Spara nu',
  bothTitle: 'Någon annan har ändrat här medan du skrev',
  bothTheirs: 'Där står nu:',
  bothEmpty: 'Där står nu ingenting.',
  keepMine: 'Behåll mitt',
  takeTheirs: 'Ta den andras',
  refusals: {
    notAllowed: 'Bara arrangören kan ändra sammanställningen.',
    stale: 'Någon annan ändrade samma sak först. Se vad som står nu och försök igen.',
    fixed: 'Versionen är fastställd. Börja på nästa version för att ändra.',
    full: 'Det finns inte plats för fler.',
    malformed: 'Servern förstod inte. Ladda om sidan och försök igen.',
    tooFast: 'Det gick för fort. Försök igen.',
    unavailable: 'Servern kan inte spara just nu. Inget är förlorat. Försök igen om en stund.',
    offline: 'Ingen kontakt. Att ändra kräver kontakt. Försök igen när den är tillbaka.',
  },
};

const en = {
  title: 'Edit the summary',
  titleFixed: 'The summary is finalised',
  short: 'Summary',
  intro:
    'The words of the cards are not changed here. You write the introduction, name the headings and choose what goes in.',
  introFixed: (number, day) =>
    `Version ${number} stands. What changes on the board now goes into the next version. The board is deleted on ${day}; the files you download are yours.`,
  working: 'WORKING MATERIAL',
  fixedAs: (number) => `FINALISED ${number}`,
  toEdit: 'Edit',
  toDesk: 'To the desk',
  editText: 'Introduction, headings, versions and the figures of the day',
  skip: 'To the editing',
  showPages: 'Show the pages',
  pages: 'How the pages will look',
  follows: 'Follows what you write',
  lockedOn: (day) => `Locked ${day}`,

  first: 'Solve this first',
  reported: 'Reported: may point to somebody',
  reportedWhere: (place, clock) =>
    `${place} Reported ${clock}. While it is open nothing can be finalised or printed.`,
  reportedAlso: 'The card is hidden from all.',
  rewrite: 'Rewrite',
  rewriteField: 'Text of the card',
  rewritten: 'Done, no name now',
  show: 'Show',
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

  introduction: 'Introduction',
  letters: (n, most) => `${n} characters. Up to ${most} fit the first page.`,
  overFirst: (n, most) =>
    `${n} characters. The first page holds ${most}; the rest follows on the next.`,

  parts: 'What goes in',
  include: (name) => `Include ${name}`,
  heading: (name) => `Heading of ${name}`,
  up: (name) => `Move up ${name}`,
  down: (name) => `Move down ${name}`,
  movedTo: (name, place, of) => `${name} is now number ${place} of ${of}.`,
  emptyPart: 'nothing yet',

  figures: 'Figures of the day',
  figuresHint: 'What was counted outside the board. Leave empty what you do not know.',
  registered: 'Registered',
  present: 'Present',
  tablesUsed: 'Tables',
  satisfactionMean: 'Mean rating, 1 to 5',
  satisfactionAnswers: 'Answers to the evaluation',
  organisations: 'Present by organisation',
  organisation: 'Organisation',
  addOrganisation: 'Add an organisation',
  dropOrganisation: (name) => `Remove ${name}`,
  wrongCount: 'Write a whole number.',
  wrongMean: 'Write a number between 1 and 5.',

  handling: 'How the material is handled',
  decision: 'Decision on destruction',
  decisionHint: 'Which decision it follows, such as the records management plan.',
  retention: 'What is kept and what is destroyed',

  exports: 'Export',
  toFiles: 'Read, print and save files',
  exportsStopped: 'Waits until the reports are solved',

  waiting: 'No contact. What you write stays here and is saved when contact is back.',
  offline: 'No contact. You see what was last known. Changing needs contact.',
  notSaved: 'Not all could be saved. What you wrote is still here.',
  notSentYet: 'Not saved yet',
  saveNow: 'Save now',
  bothTitle: 'Somebody else changed this while you wrote',
  bothTheirs: 'It now says:',
  bothEmpty: 'It now says nothing.',
  keepMine: 'Keep mine',
  takeTheirs: 'Take theirs',
  refusals: {
    notAllowed: 'Only the organiser can change the summary.',
    stale: 'Somebody else changed the same thing first. See what it says now and try again.',
    fixed: 'The version is finalised. Begin the next version to change anything.',
    full: 'There is no room for more.',
    malformed: 'The server did not understand. Reload the page and try again.',
    tooFast: 'That was too fast. Try again.',
    unavailable: 'The server cannot save just now. Nothing is lost. Try again in a while.',
    offline: 'No contact. Changing needs contact. Try again when it is back.',
  },
} satisfies typeof sv;

const da = {
  title: 'Redigér opsamlingen',
  titleFixed: 'Opsamlingen er godkendt',
  short: 'Opsamling',
  intro:
    'Kortenes ord ændres ikke herfra. Du skriver indledningen, navngiver overskrifterne og vælger, hvad der skal med.',
  introFixed: (number, day) =>
    `Version ${number} ligger fast. Det, der ændres på tavlen nu, kommer med i næste version. Tavlen slettes ${day}; filerne, du henter, er jeres.`,
  working: 'ARBEJDSMATERIALE',
  fixedAs: (number) => `GODKENDT ${number}`,
  toEdit: 'Redigér',
  toDesk: 'Til skrivebordet',
  editText: 'Indledning, overskrifter, versioner og dagens tal',
  skip: 'Til redigeringen',
  showPages: 'Vis siderne',
  pages: 'Sådan bliver siderne',
  follows: 'Følger det, du skriver',
  lockedOn: (day) => `Låst ${day}`,

  first: 'Løs dette først',
  reported: 'Anmeldt: kan udpege nogen',
  reportedWhere: (place, clock) =>
    `${place} Anmeldt ${clock}. Så længe det er åbent, kan intet godkendes eller udskrives.`,
  reportedAlso: 'Kortet er skjult for alle.',
  rewrite: 'Skriv om',
  rewriteField: 'Kortets tekst',
  rewritten: 'Færdig, intet navn nu',
  show: 'Vis',
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

  introduction: 'Indledning',
  letters: (n, most) => `${n} tegn. Op til ${most} er der plads til på første side.`,
  overFirst: (n, most) => `${n} tegn. Første side rummer ${most}, resten følger på næste.`,

  parts: 'Hvad der skal med',
  include: (name) => `Tag ${name} med`,
  heading: (name) => `Overskrift for ${name}`,
  up: (name) => `Flyt op ${name}`,
  down: (name) => `Flyt ned ${name}`,
  movedTo: (name, place, of) => `${name} er nu nummer ${place} af ${of}.`,
  emptyPart: 'intet endnu',

  figures: 'Dagens tal',
  figuresHint: 'Det, der er talt uden for tavlen. Lad stå tomt, hvad du ikke ved.',
  registered: 'Tilmeldte',
  present: 'Til stede',
  tablesUsed: 'Borde',
  satisfactionMean: 'Gennemsnit, 1 til 5',
  satisfactionAnswers: 'Antal svar på evalueringen',
  organisations: 'Til stede pr. organisation',
  organisation: 'Organisation',
  addOrganisation: 'Tilføj organisation',
  dropOrganisation: (name) => `Fjern ${name}`,
  wrongCount: 'Skriv et helt tal.',
  wrongMean: 'Skriv et tal mellem 1 og 5.',

  handling: 'Sådan håndteres materialet',
  decision: 'Kassationsbeslutning',
  decisionHint: 'Hvilken beslutning kassationen følger.',
  retention: 'Hvad der gemmes, og hvad der slettes',

  exports: 'Eksportér',
  toFiles: 'Læs, udskriv og gem filer',
  exportsStopped: 'Venter på, at anmeldelserne løses',

  waiting: 'Ingen forbindelse. Det, du skriver, bliver her og gemmes, når forbindelsen er tilbage.',
  offline: 'Ingen forbindelse. Du ser det senest kendte. At ændre kræver forbindelse.',
  notSaved: 'Ikke alt kunne gemmes. Det, du har skrevet, er her stadig.',
  notSentYet: 'Ikke gemt endnu',
  saveNow: 'Gem nu',
  bothTitle: 'En anden har ændret her, mens du skrev',
  bothTheirs: 'Der står nu:',
  bothEmpty: 'Der står nu ingenting.',
  keepMine: 'Behold mit',
  takeTheirs: 'Tag den andens',
  refusals: {
    notAllowed: 'Kun arrangøren kan ændre opsamlingen.',
    stale: 'En anden ændrede det samme først. Se, hvad der står nu, og prøv igen.',
    fixed: 'Versionen er godkendt. Begynd på næste version for at ændre noget.',
    full: 'Der er ikke plads til flere.',
    malformed: 'Serveren forstod det ikke. Genindlæs siden, og prøv igen.',
    tooFast: 'Det gik for hurtigt. Prøv igen.',
    unavailable: 'Serveren kan ikke gemme lige nu. Intet er tabt. Prøv igen om lidt.',
    offline: 'Ingen forbindelse. At ændre kræver forbindelse. Prøv igen, når den er tilbage.',
  },
} satisfies typeof sv;

export const redaction = { sv, en, da };
