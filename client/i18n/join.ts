import { plural } from './plural.ts';
import { withTableWord } from './tableName.ts';

/** Choosing organisation and table. `**` marks what stands in bold. */
const sv = {
  organisation: 'Vilken organisation kommer du från?',
  searchOrganisation: 'Sök organisation',
  /** Nobody has named one yet. */
  writeOrganisation: 'Skriv din organisation',
  organisations: 'Organisationer',
  fetchingOrganisations: 'Hämtar organisationerna …',
  changeOrganisation: 'Välj en annan organisation',
  addOrganisation: (name: string) => `Lägg till ”${name}” som ny`,
  chosen: (name: string) => `${name} är vald`,
  table: 'Vilket bord sitter du vid?',
  tableMoved: (from: string, to: string) =>
    `${withTableWord(from, 'Bord')} sitter nu vid ${withTableWord(to, 'bord')}.`,
  /** For who comes when the day has begun: where the room is. */
  justNow: (step: string, phase: string) => `Just nu: **${step}.** ${phase}.`,
  minutesLeft: (n: number) => plural('sv', n, { one: '1 minut kvar', other: `${n} minuter kvar` }),
  dayIsOver: 'Dagen är slut. Du kan läsa det som skrevs.',
  noName: 'Ingen frågar vad du heter. På korten står **bara organisation och bord**.',
  deletedOn: (day: string) => `Allt raderas **${day}**.`,
  deletedAfterFollowUp: (day: string) =>
    `Allt raderas **${day}**, trettio dagar efter uppföljningen.`,
  noPersonalData:
    '**Skriv inga personuppgifter på korten.** Skriv ”en ung vuxen”, aldrig ett namn.',
  chooseOrganisation: 'Välj din organisation eller lägg till den.',
  chooseTable: 'Välj det bord du sitter vid.',
  goToTable: (name: string) => `Gå till ${withTableWord(name, 'bord')}`,
  go: 'Gå till bordet',
};

const en = {
  organisation: 'Which organisation are you from?',
  searchOrganisation: 'Search organisations',
  writeOrganisation: 'Write your organisation',
  organisations: 'Organisations',
  fetchingOrganisations: 'Fetching the organisations …',
  changeOrganisation: 'Choose another organisation',
  addOrganisation: (name) => `Add “${name}” as new`,
  chosen: (name) => `${name} is chosen`,
  table: 'Which table are you at?',
  tableMoved: (from, to) =>
    `${withTableWord(from, 'Table')} now sits at ${withTableWord(to, 'table')}.`,
  justNow: (step, phase) => `Right now: **${step}.** ${phase}.`,
  minutesLeft: (n) => plural('en', n, { one: '1 minute left', other: `${n} minutes left` }),
  dayIsOver: 'The day is over. You can read what was written.',
  noName: 'Nobody asks your name. Cards show **organisation and table only**.',
  deletedOn: (day) => `Everything is deleted on **${day}**.`,
  deletedAfterFollowUp: (day) =>
    `Everything is deleted on **${day}**, thirty days after the follow-up.`,
  noPersonalData: '**Write no personal data on the cards.** Write “a young adult”, never a name.',
  chooseOrganisation: 'Choose your organisation or add it.',
  chooseTable: 'Choose the table you are sitting at.',
  goToTable: (name) => `Go to ${withTableWord(name, 'table')}`,
  go: 'Go to the table',
} satisfies typeof sv;

const da = {
  organisation: 'Hvilken organisation kommer du fra?',
  searchOrganisation: 'Søg efter organisation',
  writeOrganisation: 'Skriv din organisation',
  organisations: 'Organisationer',
  fetchingOrganisations: 'Henter organisationerne …',
  changeOrganisation: 'Vælg en anden organisation',
  addOrganisation: (name) => `Tilføj ”${name}” som ny`,
  chosen: (name) => `${name} er valgt`,
  table: 'Hvilket bord sidder du ved?',
  tableMoved: (from, to) =>
    `${withTableWord(from, 'Bord')} sidder nu ved ${withTableWord(to, 'bord')}.`,
  justNow: (step, phase) => `Lige nu: **${step}.** ${phase}.`,
  minutesLeft: (n) => plural('da', n, { one: '1 minut tilbage', other: `${n} minutter tilbage` }),
  dayIsOver: 'Dagen er slut. Du kan læse det, der blev skrevet.',
  noName: 'Ingen spørger, hvad du hedder. Kortene viser **kun organisation og bord**.',
  deletedOn: (day) => `Alt slettes **${day}**.`,
  deletedAfterFollowUp: (day) => `Alt slettes **${day}**, tredive dage efter opfølgningen.`,
  noPersonalData:
    '**Skriv ikke personoplysninger på kortene.** Skriv ”en ung voksen”, aldrig et navn.',
  chooseOrganisation: 'Vælg din organisation, eller tilføj den.',
  chooseTable: 'Vælg det bord, du sidder ved.',
  goToTable: (name) => `Gå hen til ${withTableWord(name, 'bord')}`,
  go: 'Gå hen til bordet',
} satisfies typeof sv;

export const join = { sv, en, da };
