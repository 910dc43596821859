import { plural } from './plural.ts';

/** The whole board: five steps by three columns. */
const sv = {
  title: 'Hela tavlan',
  label: 'Fem steg gånger tre kolumner',
  searchLabel: 'Sök bland korten',
  searchAmong: (n: number) => `Sök bland ${n} kort`,
  allTables: 'Alla bord',
  allOrganisations: 'Alla organisationer',
  mentions: (word: string) => `Nämner ${word}`,
  removeFilter: (name: string) => `Filter: ${name}. Ta bort`,
  of: (total: number) => `av ${total}`,
  shownOf: (shown: number, total: number) => `${shown} av ${total}`,
  more: (n: number) => `${n} till`,
  nowRunning: 'Pågår nu.',
  opensAt: (clock: string) => `Öppnar ${clock}`,
  nothingHere: 'Inga kort här än.',
  noMatch: (word: string) => `Inget kort här nämner ${word}.`,
  cell: (step: string, column: string, cards: string) => `${step}, ${column}: ${cards}`,
  votes: (n: number) => plural('sv', n, { one: '1 röst', other: `${n} röster` }),
  summary: 'Sammanfattning',
};

const en = {
  title: 'The whole board',
  label: 'Five steps by three columns',
  searchLabel: 'Search the cards',
  searchAmong: (n) => `Search ${n} cards`,
  allTables: 'All tables',
  allOrganisations: 'All organisations',
  mentions: (word) => `Mentions ${word}`,
  removeFilter: (name) => `Filter: ${name}. Remove`,
  of: (total) => `of ${total}`,
  shownOf: (shown, total) => `${shown} of ${total}`,
  more: (n) => `${n} more`,
  nowRunning: 'Under way.',
  opensAt: (clock) => `Opens ${clock}`,
  nothingHere: 'No cards here yet.',
  noMatch: (word) => `No card here mentions ${word}.`,
  cell: (step, column, cards) => `${step}, ${column}: ${cards}`,
  votes: (n) => plural('en', n, { one: '1 vote', other: `${n} votes` }),
  summary: 'Summary',
} satisfies typeof sv;

const da = {
  title: 'Hele tavlen',
  label: 'Fem trin gange tre kolonner',
  searchLabel: 'Søg blandt kortene',
  searchAmong: (n) => `Søg blandt ${n} kort`,
  allTables: 'Alle borde',
  allOrganisations: 'Alle organisationer',
  mentions: (word) => `Nævner ${word}`,
  removeFilter: (name) => `Filter: ${name}. Fjern`,
  of: (total) => `af ${total}`,
  shownOf: (shown, total) => `${shown} af ${total}`,
  more: (n) => `${n} mere`,
  nowRunning: 'I gang nu.',
  opensAt: (clock) => `Åbner ${clock}`,
  nothingHere: 'Ingen kort her endnu.',
  noMatch: (word) => `Intet kort her nævner ${word}.`,
  cell: (step, column, cards) => `${step}, ${column}: ${cards}`,
  votes: (n) => plural('da', n, { one: '1 stemme', other: `${n} stemmer` }),
  summary: 'Opsamling',
} satisfies typeof sv;

export const matrix = { sv, en, da };
