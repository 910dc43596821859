/** The link to one card: copying it, and what it finds. */
const sv = {
  copy: 'Kopiera länk till kortet',
  copied: 'Länken till kortet är kopierad. Den öppnas av alla som är med i workshopen.',
  title: 'Länk till kortet',
  field: 'Länken',
  help: 'Länken öppnas av alla som är med i workshopen. Ingen nyckel följer med.',
  byHand: 'Markera länken och kopiera den själv.',
  seeking: 'Letar efter kortet …',
  seekingText: 'Det visas så snart tavlan är hämtad.',
  away: 'Kortet finns inte på den här enheten än',
  awayText: 'Det visas när nätet är tillbaka.',
  removed: 'Kortet är borttaget',
  removedText: 'Länken leder till ett kort som någon har tagit bort från tavlan.',
  hidden: 'Kortet är dolt',
  hiddenText: 'Ledaren har dolt kortet som länken leder till.',
  missing: 'Kortet finns inte',
  missingText: 'Länken leder till ett kort som inte finns på den här tavlan.',
};

const en = {
  copy: 'Copy link to the card',
  copied: 'The link to the card is copied. Everybody in the workshop can open it.',
  title: 'Link to the card',
  field: 'The link',
  help: 'Everybody in the workshop can open the link. It carries no key.',
  byHand: 'Select the link and copy it yourself.',
  seeking: 'Looking for the card …',
  seekingText: 'It is shown as soon as the board is here.',
  away: 'The card is not on this device yet',
  awayText: 'It is shown when you reconnect.',
  removed: 'The card is removed',
  removedText: 'The link leads to a card that somebody has taken off the board.',
  hidden: 'The card is hidden',
  hiddenText: 'The facilitator has hidden the card that the link leads to.',
  missing: 'No such card',
  missingText: 'The link leads to a card that is not on this board.',
} satisfies typeof sv;

const da = {
  copy: 'Kopiér link til kortet',
  copied: 'Linket til kortet er kopieret. Alle, der er med i workshoppen, kan åbne det.',
  title: 'Link til kortet',
  field: 'Linket',
  help: 'Alle, der er med i workshoppen, kan åbne linket. Der følger ingen nøgle med.',
  byHand: 'Markér linket, og kopiér det selv.',
  seeking: 'Leder efter kortet …',
  seekingText: 'Det vises, så snart tavlen er hentet.',
  away: 'Kortet er ikke på denne enhed endnu',
  awayText: 'Det vises, når nettet er tilbage.',
  removed: 'Kortet er fjernet',
  removedText: 'Linket fører til et kort, som nogen har fjernet fra tavlen.',
  hidden: 'Kortet er skjult',
  hiddenText: 'Facilitatoren har skjult kortet, som linket fører til.',
  missing: 'Kortet findes ikke',
  missingText: 'Linket fører til et kort, der ikke findes på denne tavle.',
} satisfies typeof sv;

export const cardLink = { sv, en, da };
