/** *Radera överallt*: a card, for good. */
const sv = {
  everywhere: 'Radera överallt',
  title: 'Ska kortet raderas överallt?',
  goes: 'Orden försvinner för gott: från tavlan, från tidigare lägen, ur röster och sparade versioner, och från allas enheter så fort de får kontakt. Det går inte att ångra.',
  stays:
    'Andra kort rörs inte. Det som någon redan har skrivit ut eller sparat som fil finns kvar där.',
  erasing: 'Raderar …',
  done: 'Kortet är raderat överallt.',
  notDone: 'Det blev inte klart.',
};

const en = {
  everywhere: 'Erase everywhere',
  title: 'Erase the card everywhere?',
  goes: 'The words disappear for good: from the board, from earlier states, from votes and saved versions, and from everybody’s devices as soon as they are in contact. It cannot be undone.',
  stays:
    'No other card is touched. What somebody has already printed or saved as a file stays there.',
  erasing: 'Erasing …',
  done: 'The card is erased everywhere.',
  notDone: 'It was not finished.',
} satisfies typeof sv;

const da = {
  everywhere: 'Slet overalt',
  title: 'Skal kortet slettes overalt?',
  goes: 'Ordene forsvinder for altid: fra tavlen, fra tidligere tilstande, fra stemmer og gemte versioner og fra alles enheder, så snart de får kontakt. Det kan ikke fortrydes.',
  stays:
    'Andre kort berøres ikke. Det, nogen allerede har udskrevet eller gemt som fil, bliver liggende der.',
  erasing: 'Sletter …',
  done: 'Kortet er slettet overalt.',
  notDone: 'Det blev ikke færdigt.',
} satisfies typeof sv;

export const erase = { sv, en, da };
