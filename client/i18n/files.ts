import { plural } from './plural.ts';

/** What goes out of the workshop as a file, and what comes in. */
const sv = {
  export: 'Exportera',
  exportSummary: 'Sammanställning',
  exportCards: 'Alla kort',
  exportCardsText: 'Kalkylfil med steg, kolumn, bord och röster',
  exportDay: 'Hela dagen',
  exportDayText: 'Fil som kan öppnas i Mellanrum igen',
  import: 'Läs in kort',
  importText: 'En fil i JSON med kort från en annan dag. Inget som redan finns tas bort.',
  importChoose: 'Välj fil',
  importing: 'Läser in …',
  imported: (cards: number, actors: number) =>
    `${plural('sv', cards, { one: '1 kort', other: `${cards} kort` })} och ${plural('sv', actors, { one: '1 aktör', other: `${actors} aktörer` })} är inlästa.`,
  importLeftOut: (rows: number) =>
    plural('sv', rows, {
      one: '1 rad kunde inte läsas in. Resten är på plats.',
      other: `${rows} rader kunde inte läsas in. Resten är på plats.`,
    }),
  importRow: (line: number, row: number, reason: string) => `Rad ${line}, kort ${row}: ${reason}`,
  importNotJson: 'Filen är inte JSON. Inget är inläst. Välj en annan fil.',
  importTooLarge: (megabytes: number) =>
    `Filen är större än ${megabytes} MB. Inget är inläst. Dela den på flera.`,
  importedVotes: (votes: number) =>
    plural('sv', votes, {
      one: '1 röst följde med som en stängd omröstning.',
      other: `${votes} röster följde med som en stängd omröstning.`,
    }),
  importKnown: (cards: number) =>
    plural('sv', cards, {
      one: '1 kort fanns redan på tavlan och lades inte dit igen.',
      other: `${cards} kort fanns redan på tavlan och lades inte dit igen.`,
    }),
  importShowAll: (rows: number) => `Visa alla ${rows} rader`,
  importNotAList: 'Filen är JSON, men ingen lista med kort. Inget är inläst. Välj en annan fil.',
  importUnreadable: 'Filen gick inte att läsa. Inget är inläst. Välj den en gång till.',
  importOffline: 'Servern svarar inte. Inget är inläst. Försök igen om en stund.',
  exportSummaryText: 'Läs, skriv ut eller spara',
};

const en = {
  export: 'Export',
  exportSummary: 'Summary',
  exportCards: 'All cards',
  exportCardsText: 'Spreadsheet with step, column, table and votes',
  exportDay: 'The whole day',
  exportDayText: 'A file that can be opened in Mellanrum again',
  import: 'Import cards',
  importText: 'A JSON file with cards from another day. Nothing that is here is removed.',
  importChoose: 'Choose a file',
  importing: 'Importing …',
  imported: (cards, actors) =>
    `${plural('en', cards, { one: '1 card', other: `${cards} cards` })} and ${plural('en', actors, { one: '1 actor', other: `${actors} actors` })} are imported.`,
  importLeftOut: (rows) =>
    plural('en', rows, {
      one: '1 row could not be imported. The rest is in place.',
      other: `${rows} rows could not be imported. The rest is in place.`,
    }),
  importRow: (line, row, reason) => `Line ${line}, card ${row}: ${reason}`,
  importNotJson: 'The file is not JSON. Nothing is imported. Choose another file.',
  importTooLarge: (megabytes) =>
    `The file is larger than ${megabytes} MB. Nothing is imported. Split it into several.`,
  importedVotes: (votes) =>
    plural('en', votes, {
      one: '1 vote came along as a closed round.',
      other: `${votes} votes came along as a closed round.`,
    }),
  importKnown: (cards) =>
    plural('en', cards, {
      one: '1 card was on the board already and was not added again.',
      other: `${cards} cards were on the board already and were not added again.`,
    }),
  importShowAll: (rows) => `Show all ${rows} rows`,
  importNotAList:
    'The file is JSON, but not a list of cards. Nothing is imported. Choose another file.',
  importUnreadable: 'The file could not be read. Nothing is imported. Choose it once more.',
  importOffline: 'The server does not answer. Nothing is imported. Try again in a moment.',
  exportSummaryText: 'Read, print or save',
} satisfies typeof sv;

const da = {
  export: 'Eksportér',
  exportSummary: 'Opsamling',
  exportCards: 'Alle kort',
  exportCardsText: 'Regneark med trin, kolonne, bord og stemmer',
  exportDay: 'Hele dagen',
  exportDayText: 'Fil, der kan åbnes i Mellanrum igen',
  import: 'Indlæs kort',
  importText: 'En JSON-fil med kort fra en anden dag. Intet af det, der er her, fjernes.',
  importChoose: 'Vælg fil',
  importing: 'Indlæser …',
  imported: (cards, actors) =>
    `${plural('da', cards, { one: '1 kort', other: `${cards} kort` })} og ${plural('da', actors, { one: '1 aktør', other: `${actors} aktører` })} er indlæst.`,
  importLeftOut: (rows) =>
    plural('da', rows, {
      one: '1 række kunne ikke indlæses. Resten er på plads.',
      other: `${rows} rækker kunne ikke indlæses. Resten er på plads.`,
    }),
  importRow: (line, row, reason) => `Linje ${line}, kort ${row}: ${reason}`,
  importNotJson: 'Filen er ikke JSON. Intet er indlæst. Vælg en anden fil.',
  importTooLarge: (megabytes) =>
    `Filen er større end ${megabytes} MB. Intet er indlæst. Del den i flere.`,
  importedVotes: (votes) =>
    plural('da', votes, {
      one: '1 stemme fulgte med som en lukket afstemning.',
      other: `${votes} stemmer fulgte med som en lukket afstemning.`,
    }),
  importKnown: (cards) =>
    plural('da', cards, {
      one: '1 kort var allerede på tavlen og blev ikke lagt der igen.',
      other: `${cards} kort var allerede på tavlen og blev ikke lagt der igen.`,
    }),
  importShowAll: (rows) => `Vis alle ${rows} rækker`,
  importNotAList: 'Filen er JSON, men ikke en liste med kort. Intet er indlæst. Vælg en anden fil.',
  importUnreadable: 'Filen kunne ikke læses. Intet er indlæst. Vælg den en gang til.',
  importOffline: 'Serveren svarer ikke. Intet er indlæst. Prøv igen om lidt.',
  exportSummaryText: 'Læs, udskriv eller gem',
} satisfies typeof sv;

export const files = { sv, en, da };
