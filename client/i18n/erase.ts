/** *Radera överallt*: a card, or other words, for good. */
const sv = {
  everywhere: 'Radera överallt',
  title: 'Ska kortet raderas överallt?',
  goes: 'Orden försvinner för gott: från tavlan, från tidigare lägen, ur röster och sparade versioner, och från allas enheter så fort de får kontakt. Det går inte att ångra.',
  stays:
    'Andra kort rörs inte. Det som någon redan har skrivit ut eller sparat som fil finns kvar där.',
  erasing: 'Raderar …',
  done: 'Kortet är raderat överallt.',
  titleEverywhere: 'Radera rubriken överallt',
  ofField: (field: string) => `Radera överallt: ${field}`,
  wordsTitle: 'Ska orden raderas överallt?',
  wordsGo:
    'Allt som står här och har stått här försvinner för gott: från tavlan, från tidigare lägen, ur sparade versioner och från allas enheter så fort de får kontakt. Det går inte att ångra.',
  wordsStay:
    'Står namnet på fler ställen raderar du det på varje ställe för sig. Det som någon redan har skrivit ut eller sparat som fil finns kvar där.',
  instead: 'Det här ska stå i stället',
  insteadHint: 'Ta bort det som pekar ut någon. Du kan också lämna fältet tomt.',
  insteadNeeded: 'Ta bort det som pekar ut någon. Något behöver stå här.',
  insteadMissing: 'Skriv vad som ska stå i stället.',
  wordsDone: 'Orden är raderade överallt.',
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
  titleEverywhere: 'Erase the heading everywhere',
  ofField: (field: string) => `Erase everywhere: ${field}`,
  wordsTitle: 'Erase the words everywhere?',
  wordsGo:
    'All that stands here and has stood here disappears for good: from the board, from earlier states, from saved versions, and from everybody’s devices as soon as they are in contact. It cannot be undone.',
  wordsStay:
    'If the name stands in several places, erase it in each of them. What somebody has already printed or saved as a file stays there.',
  instead: 'This is to stand here instead',
  insteadHint: 'Take out what points to somebody. You may also leave the field empty.',
  insteadNeeded: 'Take out what points to somebody. Something has to stand here.',
  insteadMissing: 'Write what is to stand here instead.',
  wordsDone: 'The words are erased everywhere.',
  notDone: 'It was not finished.',
} satisfies typeof sv;

const da = {
  everywhere: 'Slet overalt',
  title: 'Skal kortet slettes overalt?',
  goes: 'Ordene forsvinder for altid: fra tavlen, fra tidligere tilstande, fra stemmer og gemte versioner og fra alles enheder, så snart de får forbindelse. Det kan ikke fortrydes.',
  stays:
    'Andre kort berøres ikke. Det, nogen allerede har udskrevet eller gemt som fil, bliver liggende der.',
  erasing: 'Sletter …',
  done: 'Kortet er slettet overalt.',
  titleEverywhere: 'Slet overskriften overalt',
  ofField: (field: string) => `Slet overalt: ${field}`,
  wordsTitle: 'Skal ordene slettes overalt?',
  wordsGo:
    'Alt, der står her og har stået her, forsvinder for altid: fra tavlen, fra tidligere tilstande, fra gemte versioner og fra alles enheder, så snart de får forbindelse. Det kan ikke fortrydes.',
  wordsStay:
    'Står navnet flere steder, sletter du det hvert sted for sig. Det, nogen allerede har udskrevet eller gemt som fil, bliver liggende der.',
  instead: 'Det her skal stå i stedet',
  insteadHint: 'Fjern det, der peger på nogen. Du kan også lade feltet være tomt.',
  insteadNeeded: 'Fjern det, der peger på nogen. Noget skal stå her.',
  insteadMissing: 'Skriv, hvad der skal stå i stedet.',
  wordsDone: 'Ordene er slettet overalt.',
  notDone: 'Det blev ikke færdigt.',
} satisfies typeof sv;

export const erase = { sv, en, da };
