import { plural } from './plural.ts';
import { withTableWord } from './tableName.ts';

/** The computer that is a table's own: notes from paper, and those who have no phone. */
const sv = {
  tablesComputer: (table: string) => `**${withTableWord(table, 'Bord')}**, bordsdator`,
  nowAt: (table: string) => `nu vid ${withTableWord(table, 'bord')}`,
  writeIn: 'Skriv in bordets papperslappar',
  intoStep: (step: string) => `Till steget ${step}.`,
  oneAtATime: 'En lapp i taget. Skriv numret på pappret, så går det att hitta tillbaka.',
  hiddenStill: 'Korten är dolda för andra tills ledaren visar dem.',
  shownAtOnce: 'Korten hamnar på tavlan direkt.',
  newNote: 'Ny lapp',
  changing: (label: string) => `Ändra lapp ${label}`,
  column: 'Kolumn',
  columnKeys: 'Alt och 1, 2 eller 3 väljer kolumn. I ett tomt fält räcker siffran.',
  note: 'Lapp',
  text: 'Lappens text',
  placeholder: 'Skriv av lappen',
  whoWrote: 'Vem skrev lappen',
  from: 'Från',
  wholeTable: 'Hela bordet',
  next: 'Nästa lapp',
  keepChange: 'Spara lappen',
  entered: 'Inskrivna lappar',
  noneYet: 'Inga lappar i det här steget än.',
  hidden: (n: number, hidden: number) =>
    `${plural('sv', n, { one: '1 lapp', other: `${n} lappar` })}, ${
      hidden === n ? 'syns' : `${hidden} syns`
    } bara på den här datorn`,
  shown: (n: number) =>
    plural('sv', n, { one: '1 lapp, på tavlan', other: `${n} lappar, alla på tavlan` }),
  noteAdded: (label: string) => `Lapp ${label} är inskriven`,
  noteChanged: (label: string) => `Lapp ${label} är ändrad`,
  noteRemoved: (label: string) => `Lapp ${label} är borttagen`,
  changeNote: (label: string) => `Ändra lapp ${label}`,
  removeNote: 'Ta bort lappen',
  seeNote: (label: string) => `Visa lapp ${label} på tavlan`,
  more: (n: number) => plural('sv', n, { one: 'Visa en till', other: `Visa ${n} till` }),
  at: (table: string) => `Vid ${withTableWord(table, 'bord')}`,
  seatsAndDevices: (seats: number, devices: number) =>
    `${plural('sv', seats, { one: '1 plats', other: `${seats} platser` })}, ${plural(
      'sv',
      devices,
      { one: '1 telefon', other: `${devices} telefoner` },
    )} och bordsdatorn.`,
  phone: 'telefon',
  phones: (n: number) => plural('sv', n, { one: 'telefon', other: `${n} telefoner` }),
  here: 'bordsdatorn',
  oneMore: 'En till utan telefon',
  noSeatLeft: 'Alla platser vid bordet är upptagna.',
  leave: (who: string) => `${who} har gått eller har egen telefon`,
  chooseTitle: 'Vilket bord står datorn på?',
  chooseText:
    'Bordets dator är till för lappar på papper, och för er som saknar telefon. Allt går också att göra på telefonerna.',
  choose: 'Gör den till bordets dator',
  chooseFirst: 'Välj det bord som datorn står på.',
  toBoard: 'Till tavlan',
  stop: 'Datorn är inte bordets längre',
};

const en = {
  tablesComputer: (table) => `**${withTableWord(table, 'Table')}**, the table’s computer`,
  nowAt: (table) => `now at ${withTableWord(table, 'table')}`,
  writeIn: 'Enter the table’s paper notes',
  intoStep: (step) => `For the step ${step}.`,
  oneAtATime: 'One note at a time. Write the number on the paper, so that it can be found again.',
  hiddenStill: 'The cards are hidden from others until the facilitator shows them.',
  shownAtOnce: 'The cards go on the board at once.',
  newNote: 'New note',
  changing: (label) => `Change note ${label}`,
  column: 'Column',
  columnKeys: 'Alt and 1, 2 or 3 choose the column. In an empty field the digit is enough.',
  note: 'Note',
  text: 'Text of the note',
  placeholder: 'Copy what the note says',
  whoWrote: 'Who wrote the note',
  from: 'From',
  wholeTable: 'The whole table',
  next: 'Next note',
  keepChange: 'Save the note',
  entered: 'Notes entered',
  noneYet: 'No notes in this step yet.',
  hidden: (n, hidden) =>
    `${plural('en', n, { one: '1 note', other: `${n} notes` })}, ${
      hidden === n ? '' : `${hidden} `
    }on this computer only`,
  shown: (n) =>
    plural('en', n, { one: '1 note, on the board', other: `${n} notes, all on the board` }),
  noteAdded: (label) => `Note ${label} is entered`,
  noteChanged: (label) => `Note ${label} is changed`,
  noteRemoved: (label) => `Note ${label} is removed`,
  changeNote: (label) => `Change note ${label}`,
  removeNote: 'Remove the note',
  seeNote: (label) => `Show note ${label} on the board`,
  more: (n) => plural('en', n, { one: 'Show one more', other: `Show ${n} more` }),
  at: (table) => `At ${withTableWord(table, 'table')}`,
  seatsAndDevices: (seats, devices) =>
    `${plural('en', seats, { one: '1 seat', other: `${seats} seats` })}, ${plural('en', devices, {
      one: '1 phone',
      other: `${devices} phones`,
    })} and the table’s computer.`,
  phone: 'phone',
  phones: (n) => plural('en', n, { one: 'phone', other: `${n} phones` }),
  here: 'the table’s computer',
  oneMore: 'One more without a phone',
  noSeatLeft: 'All seats at the table are taken.',
  leave: (who) => `${who} has left or has a phone`,
  chooseTitle: 'Which table is the computer on?',
  chooseText:
    'The table’s computer is for notes on paper, and for those of you without a phone. Everything can also be done on the phones.',
  choose: 'Make it the table’s computer',
  chooseFirst: 'Choose the table that the computer stands on.',
  toBoard: 'To the board',
  stop: 'The computer is no longer the table’s',
} satisfies typeof sv;

const da = {
  tablesComputer: (table) => `**${withTableWord(table, 'Bord')}**, bordets computer`,
  nowAt: (table) => `nu ved ${withTableWord(table, 'bord')}`,
  writeIn: 'Skriv bordets papirsedler ind',
  intoStep: (step) => `Til trinnet ${step}.`,
  oneAtATime: 'Én seddel ad gangen. Skriv nummeret på papiret, så den kan findes igen.',
  hiddenStill: 'Kortene er skjult for andre, indtil facilitatoren viser dem.',
  shownAtOnce: 'Kortene kommer på tavlen med det samme.',
  newNote: 'Ny seddel',
  changing: (label) => `Ret seddel ${label}`,
  column: 'Kolonne',
  columnKeys: 'Alt og 1, 2 eller 3 vælger kolonne. I et tomt felt er tallet nok.',
  note: 'Seddel',
  text: 'Sedlens tekst',
  placeholder: 'Skriv sedlen af',
  whoWrote: 'Hvem skrev sedlen',
  from: 'Fra',
  wholeTable: 'Hele bordet',
  next: 'Næste seddel',
  keepChange: 'Gem sedlen',
  entered: 'Indskrevne sedler',
  noneYet: 'Ingen sedler i dette trin endnu.',
  hidden: (n, hidden) =>
    `${plural('da', n, { one: '1 seddel', other: `${n} sedler` })}, ${
      hidden === n ? 'ses' : `${hidden} ses`
    } kun på denne computer`,
  shown: (n) =>
    plural('da', n, { one: '1 seddel, på tavlen', other: `${n} sedler, alle på tavlen` }),
  noteAdded: (label) => `Seddel ${label} er skrevet ind`,
  noteChanged: (label) => `Seddel ${label} er rettet`,
  noteRemoved: (label) => `Seddel ${label} er fjernet`,
  changeNote: (label) => `Ret seddel ${label}`,
  removeNote: 'Fjern sedlen',
  seeNote: (label) => `Vis seddel ${label} på tavlen`,
  more: (n) => plural('da', n, { one: 'Vis en mere', other: `Vis ${n} mere` }),
  at: (table) => `Ved ${withTableWord(table, 'bord')}`,
  seatsAndDevices: (seats, devices) =>
    `${plural('da', seats, { one: '1 plads', other: `${seats} pladser` })}, ${plural(
      'da',
      devices,
      { one: '1 telefon', other: `${devices} telefoner` },
    )} og bordets computer.`,
  phone: 'telefon',
  phones: (n) => plural('da', n, { one: 'telefon', other: `${n} telefoner` }),
  here: 'bordets computer',
  oneMore: 'En til uden telefon',
  noSeatLeft: 'Alle pladser ved bordet er optaget.',
  leave: (who) => `${who} er gået eller har egen telefon`,
  chooseTitle: 'Hvilket bord står computeren på?',
  chooseText:
    'Bordets computer er til sedler på papir, og til jer, der ikke har en telefon. Alt kan også gøres på telefonerne.',
  choose: 'Gør den til bordets computer',
  chooseFirst: 'Vælg det bord, som computeren står på.',
  toBoard: 'Til tavlen',
  stop: 'Computeren er ikke bordets længere',
} satisfies typeof sv;

export const tableHost = { sv, en, da };
