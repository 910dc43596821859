import { plural } from './plural.ts';
import { withTableWord } from './tableName.ts';

/** The board: columns, cards and who is here. */
const sv = {
  columns: 'Kolumner',
  everyoneSees: 'Alla ser korten nu',
  shownFrom: (cards: string, tables: string) => `${cards} från ${tables}`,
  moreAtTable: (n: number) =>
    plural('sv', n, {
      one: 'Vid ditt bord finns 1 kort till',
      other: `Vid ditt bord finns ${n} kort till`,
    }),
  newCards: (n: number) => plural('sv', n, { one: '1 nytt kort', other: `${n} nya kort` }),
  hiddenCard: 'Dolt kort',
  ownCard: 'Ditt kort',
  editCard: 'Ändra kortet',
  cardMenu: 'Mer om kortet',
  everyone: 'Alla',
  atTable: (table: string, organisations: string) =>
    `Vid ${withTableWord(table, 'bord')}: ${organisations}`,
  alsoWriting: (organisation: string) => `${organisation} skriver också här`,
  bothSaved: 'Båda sparas, bokstav för bokstav',
  changedByTwo: 'Kortet ändrades av två. Läs igenom.',
  locked: 'Låst',
  lockedText: 'Ledaren har låst tavlan. Du kan läsa men inte ändra.',
  waitingForNet: 'Väntar på nät',
  waitingForUnlock: 'Väntar på upplåsning',
  canBeChanged: 'Går att ändra',
  removed: 'Kortet är borttaget',
  restored: 'Kortet är tillbaka',
  report: 'Anmäl: pekar ut någon',
  reported: 'Kortet är anmält. Ledaren tittar på det.',
  /** The text below the title is EMPTY_TEXTS in shared/domain. */
  emptyTitle: {
    strengths: 'Inga styrkor än',
    needs: 'Inga behov än',
    strategies: 'Inga strategier än',
  },
  backToNow: 'Tillbaka till steget vi är i',
  readingStep: (step: string) => `Du läser ${step}`,
  shortcuts: 'Kortkommandon',
  phaseHelp: {
    listen: 'Lyssna och läs.',
    write: 'Skriv var för sig.',
    show: 'Läs varandras kort.',
    group: 'Läs, rätta och sy ihop det som hör ihop.',
    vote: 'Lägg dina knappar.',
    choose: 'Välj vad ni tar vidare.',
  },
  votesLeft: (left: number, total: number) =>
    `Du har ${left} av ${plural('sv', total, { one: '1 knapp', other: `${total} knappar` })} kvar`,
  votes: (n: number) => plural('sv', n, { one: '1 röst', other: `${n} röster` }),
  resultLater: 'Resultatet visas när röstningen stänger',
};

const en = {
  columns: 'Columns',
  everyoneSees: 'Everyone can see the cards now',
  shownFrom: (cards, tables) => `${cards} from ${tables}`,
  moreAtTable: (n) =>
    plural('en', n, {
      one: 'There is 1 more card at your table',
      other: `There are ${n} more cards at your table`,
    }),
  newCards: (n) => plural('en', n, { one: '1 new card', other: `${n} new cards` }),
  hiddenCard: 'Hidden card',
  ownCard: 'Your card',
  editCard: 'Edit the card',
  cardMenu: 'More about the card',
  everyone: 'Everyone',
  atTable: (table, organisations) => `At ${withTableWord(table, 'table')}: ${organisations}`,
  alsoWriting: (organisation) => `${organisation} is writing here too`,
  bothSaved: 'Both are saved, letter by letter',
  changedByTwo: 'Two people changed the card. Read it through.',
  locked: 'Locked',
  lockedText: 'The facilitator has locked the board. You can read but not edit.',
  waitingForNet: 'Waiting for the network',
  waitingForUnlock: 'Waiting to be unlocked',
  canBeChanged: 'Can be changed',
  removed: 'The card is removed',
  restored: 'The card is back',
  report: 'Report: points to somebody',
  reported: 'The card is reported. The facilitator will look at it.',
  emptyTitle: {
    strengths: 'No strengths yet',
    needs: 'No needs yet',
    strategies: 'No strategies yet',
  },
  backToNow: 'Back to the step we are in',
  readingStep: (step) => `You are reading ${step}`,
  shortcuts: 'Keyboard shortcuts',
  phaseHelp: {
    listen: 'Listen and read.',
    write: 'Write on your own.',
    show: 'Read each other’s cards.',
    group: 'Read, correct and stitch together what belongs together.',
    vote: 'Place your buttons.',
    choose: 'Choose what to take further.',
  },
  votesLeft: (left, total) =>
    `You have ${left} of ${plural('en', total, { one: '1 button', other: `${total} buttons` })} left`,
  votes: (n) => plural('en', n, { one: '1 vote', other: `${n} votes` }),
  resultLater: 'The result is shown when the voting closes',
} satisfies typeof sv;

const da = {
  columns: 'Kolonner',
  everyoneSees: 'Alle kan se kortene nu',
  shownFrom: (cards, tables) => `${cards} fra ${tables}`,
  moreAtTable: (n) =>
    plural('da', n, {
      one: 'Ved dit bord er der 1 kort mere',
      other: `Ved dit bord er der ${n} kort mere`,
    }),
  newCards: (n) => plural('da', n, { one: '1 nyt kort', other: `${n} nye kort` }),
  hiddenCard: 'Skjult kort',
  ownCard: 'Dit kort',
  editCard: 'Ret kortet',
  cardMenu: 'Mere om kortet',
  everyone: 'Alle',
  atTable: (table, organisations) => `Ved ${withTableWord(table, 'bord')}: ${organisations}`,
  alsoWriting: (organisation) => `${organisation} skriver også her`,
  bothSaved: 'Begge dele gemmes, bogstav for bogstav',
  changedByTwo: 'To har ændret kortet. Læs det igennem.',
  locked: 'Låst',
  lockedText: 'Facilitatoren har låst tavlen. Du kan læse, men ikke ændre.',
  waitingForNet: 'Venter på nettet',
  waitingForUnlock: 'Venter på, at tavlen låses op',
  canBeChanged: 'Kan ændres',
  removed: 'Kortet er fjernet',
  restored: 'Kortet er tilbage',
  report: 'Anmeld: peger på nogen',
  reported: 'Kortet er anmeldt. Facilitatoren ser på det.',
  emptyTitle: {
    strengths: 'Ingen styrker endnu',
    needs: 'Ingen behov endnu',
    strategies: 'Ingen strategier endnu',
  },
  backToNow: 'Tilbage til det trin, vi er på',
  readingStep: (step) => `Du læser ${step}`,
  shortcuts: 'Genvejstaster',
  phaseHelp: {
    listen: 'Lyt og læs.',
    write: 'Skriv hver for sig.',
    show: 'Læs hinandens kort.',
    group: 'Læs, ret, og sy det sammen, der hører sammen.',
    vote: 'Læg dine knapper.',
    choose: 'Vælg, hvad I tager videre.',
  },
  votesLeft: (left, total) =>
    `Du har ${left} af ${plural('da', total, { one: '1 knap', other: `${total} knapper` })} tilbage`,
  votes: (n) => plural('da', n, { one: '1 stemme', other: `${n} stemmer` }),
  resultLater: 'Resultatet vises, når afstemningen lukker',
} satisfies typeof sv;

export const board = { sv, en, da };
