/** Three short hints in place, once on a device. */
const sv = {
  name: 'Ett tips',
  writeAlone: 'Skriv här, en tanke per kort. Bara du ser korten tills ledaren visar dem.',
  writeShown: 'Skriv här, en tanke per kort. Kortet syns för alla direkt.',
  others: 'Korten är skrivna vid alla bord. Ingen ser vem som har skrivit vad.',
  thread: 'Tråden är dagen. Det sydda är klart, nålen är där ni är nu.',
  understood: 'Då vet jag',
};

const en = {
  name: 'A hint',
  writeAlone: 'Write here, one thought per card. Only you see the cards until they are shown.',
  writeShown: 'Write here, one thought per card. Everybody sees the card at once.',
  others: 'The cards are written at all the tables. Nobody sees who wrote what.',
  thread: 'The thread is the day. What is sewn is done, the needle is where you are now.',
  understood: 'Got it',
} satisfies typeof sv;

const da = {
  name: 'Et tip',
  writeAlone: 'Skriv her, én tanke pr. kort. Kun du ser kortene, indtil de bliver vist.',
  writeShown: 'Skriv her, én tanke pr. kort. Alle ser kortet med det samme.',
  others: 'Kortene er skrevet ved alle borde. Ingen ser, hvem der har skrevet hvad.',
  thread: 'Tråden er dagen. Det syede er færdigt, nålen er, hvor I er nu.',
  understood: 'Så ved jeg det',
} satisfies typeof sv;

export const hints = { sv, en, da };
