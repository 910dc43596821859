import type { RowProblem } from '#shared/domain/cardRow.ts';

type RowProblems = Readonly<Record<RowProblem, string>>;

/** Why a row of a card file was left out. Stands after "Rad 12: ". */
const sv = {
  notAnObject: 'är inget kort.',
  unknownStep: 'steget finns inte. Välj ett av de fem.',
  unknownColumn:
    'kolumnen finns inte. Välj styrkor, utvecklingsbehov eller förbättringsstrategier.',
  noText: 'kortet saknar text.',
  textTooLong: 'texten är längre än 500 tecken. Dela den på flera kort.',
  brokenText: 'texten har tecken som inte går att spara.',
  badActors: 'aktörerna ska vara en lista med korta namn på organisationer.',
  badTable: 'bordet ska ha ett nummer, till exempel ”Bord 4”.',
  badAuthor: 'avsändaren ska vara namnet på en organisation.',
  badVotes: 'rösterna ska vara ett helt tal, noll eller mer.',
  badStrategy: 'strategins ägare, nästa steg eller datum är fel. Datum skrivs 2027-03-15.',
  tooManyRows: 'här tar det stopp. En tavla rymmer inte fler kort.',
} satisfies RowProblems;

const en = {
  notAnObject: 'is not a card.',
  unknownStep: 'there is no such step. Choose one of the five.',
  unknownColumn:
    'there is no such column. Choose strengths, development needs or improvement strategies.',
  noText: 'the card has no text.',
  textTooLong: 'the text is longer than 500 characters. Split it into several cards.',
  brokenText: 'the text has characters that cannot be saved.',
  badActors: 'the actors should be a list of short names of organisations.',
  badTable: 'the table should have a number, such as “Table 4”.',
  badAuthor: 'the author should be the name of an organisation.',
  badVotes: 'the votes should be a whole number, zero or more.',
  badStrategy:
    'the owner, next step or date of the strategy is wrong. A date is written 2027-03-15.',
  tooManyRows: 'this is where it stops. A board holds no more cards.',
} satisfies typeof sv;

const da = {
  notAnObject: 'er ikke et kort.',
  unknownStep: 'trinnet findes ikke. Vælg et af de fem.',
  unknownColumn: 'kolonnen findes ikke. Vælg styrker, udviklingsbehov eller forbedringsstrategier.',
  noText: 'kortet mangler tekst.',
  textTooLong: 'teksten er længere end 500 tegn. Del den i flere kort.',
  brokenText: 'teksten har tegn, der ikke kan gemmes.',
  badActors: 'aktørerne skal være en liste med korte navne på organisationer.',
  badTable: 'bordet skal have et nummer, for eksempel ”Bord 4”.',
  badAuthor: 'afsenderen skal være navnet på en organisation.',
  badVotes: 'stemmerne skal være et helt tal, nul eller mere.',
  badStrategy:
    'strategiens ansvarlige, næste skridt eller dato er forkert. En dato skrives 2027-03-15.',
  tooManyRows: 'her er det slut. En tavle rummer ikke flere kort.',
} satisfies typeof sv;

export const rowProblems = { sv, en, da };
