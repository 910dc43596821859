import { plural } from './plural.ts';
import { withTableWord } from './tableName.ts';

/** One's own table: who sits there, what it says to whoever leads, and where its people sit now. */
const sv = {
  show: 'Visa bordet',
  nowAt: (own: string, here: string) =>
    `${withTableWord(own, 'Bord')}, nu vid ${withTableWord(here, 'bord')}`,
  whoIsHere: 'Vid bordet nu',
  devices: (n: number) => plural('sv', n, { one: '1 enhet', other: `${n} enheter` }),
  seats: (n: number) => plural('sv', n, { one: '1 plats', other: `${n} platser` }),
  noOrganisation: 'Utan organisation',
  tell: 'Säg till ledaren',
  done: 'Vi är klara',
  help: 'Vi vill ha hjälp',
  doneSeen: 'Ledaren ser att ni är klara.',
  helpSeen: 'Ledaren ser att ni vill ha hjälp.',
  takenBack: 'Ledaren ser att ni har ändrat er.',
  onlyLeader: 'Syns bara för ledaren. Tryck igen för att ångra.',
  noContact: 'Utan nät når du inte ledaren härifrån. Räck upp handen så länge.',
  notTold: 'Ledaren fick inte beskedet. Tryck en gång till.',
  isTables: 'Den här datorn är bordets',
  isTablesHelp: 'För lappar på papper, och för er som saknar telefon.',
  movedTitle: (own: string, here: string) =>
    `${withTableWord(own, 'Bord')} sitter nu vid ${withTableWord(here, 'bord')}.`,
  movedText: (own: string) =>
    `Era kort står kvar som ${withTableWord(own, 'bord')}, också de ni skriver nu.`,
  splitTitle: (own: string) => `${withTableWord(own, 'Bord')} sitter för sig igen.`,
  splitText: 'Allt ni har skrivit finns kvar.',
  scope: 'Vilka kort du ser',
  mine: 'Mitt bord',
  room: 'Hela rummet',
  noneOfMine: 'Inga kort från ditt bord här än.',
  onlyMine: 'Du ser bara korten från ditt bord.',
  showRoom: 'Visa hela rummet',
};

const en = {
  show: 'Show the table',
  nowAt: (own, here) => `${withTableWord(own, 'Table')}, now at ${withTableWord(here, 'table')}`,
  whoIsHere: 'At the table now',
  devices: (n) => plural('en', n, { one: '1 device', other: `${n} devices` }),
  seats: (n) => plural('en', n, { one: '1 seat', other: `${n} seats` }),
  noOrganisation: 'Without organisation',
  tell: 'Tell the facilitator',
  done: 'We are done',
  help: 'We would like help',
  doneSeen: 'The facilitator sees that you are done.',
  helpSeen: 'The facilitator sees that you would like help.',
  takenBack: 'The facilitator sees that you have changed your mind.',
  onlyLeader: 'Only the facilitator sees it. Press again to take it back.',
  noContact: 'Without a network this does not reach the facilitator. Raise a hand meanwhile.',
  notTold: 'The facilitator did not get the message. Press once more.',
  isTables: 'This computer is the table’s',
  isTablesHelp: 'For notes on paper, and for those of you without a phone.',
  movedTitle: (own, here) =>
    `${withTableWord(own, 'Table')} now sits at ${withTableWord(here, 'table')}.`,
  movedText: (own) =>
    `Your cards still say ${withTableWord(own, 'table')}, also those you write now.`,
  splitTitle: (own) => `${withTableWord(own, 'Table')} sits by itself again.`,
  splitText: 'Everything you have written is still there.',
  scope: 'Which cards you see',
  mine: 'My table',
  room: 'The whole room',
  noneOfMine: 'No cards from your table here yet.',
  onlyMine: 'You see only the cards from your table.',
  showRoom: 'Show the whole room',
} satisfies typeof sv;

const da = {
  show: 'Vis bordet',
  nowAt: (own, here) => `${withTableWord(own, 'Bord')}, nu ved ${withTableWord(here, 'bord')}`,
  whoIsHere: 'Ved bordet nu',
  devices: (n) => plural('da', n, { one: '1 enhed', other: `${n} enheder` }),
  seats: (n) => plural('da', n, { one: '1 plads', other: `${n} pladser` }),
  noOrganisation: 'Uden organisation',
  tell: 'Sig det til facilitatoren',
  done: 'Vi er færdige',
  help: 'Vi vil gerne have hjælp',
  doneSeen: 'Facilitatoren ser, at I er færdige.',
  helpSeen: 'Facilitatoren ser, at I gerne vil have hjælp.',
  takenBack: 'Facilitatoren ser, at I har ombestemt jer.',
  onlyLeader: 'Kun facilitatoren ser det. Tryk igen for at fortryde.',
  noContact: 'Uden net når du ikke facilitatoren herfra. Ræk hånden op så længe.',
  notTold: 'Facilitatoren fik ikke beskeden. Tryk en gang til.',
  isTables: 'Denne computer er bordets',
  isTablesHelp: 'Til sedler på papir, og til jer, der ikke har en telefon.',
  movedTitle: (own, here) =>
    `${withTableWord(own, 'Bord')} sidder nu ved ${withTableWord(here, 'bord')}.`,
  movedText: (own) =>
    `Jeres kort står stadig som ${withTableWord(own, 'bord')}, også dem I skriver nu.`,
  splitTitle: (own) => `${withTableWord(own, 'Bord')} sidder for sig selv igen.`,
  splitText: 'Alt, hvad I har skrevet, er der stadig.',
  scope: 'Hvilke kort du ser',
  mine: 'Mit bord',
  room: 'Hele rummet',
  noneOfMine: 'Ingen kort fra dit bord her endnu.',
  onlyMine: 'Du ser kun kortene fra dit bord.',
  showRoom: 'Vis hele rummet',
} satisfies typeof sv;

export const ownTable = { sv, en, da };
