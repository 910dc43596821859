/** The list of files that the summary can be taken away as. */
const sv = {
  list: 'Filer',
  more: 'Fler format',
  create: 'Skapa',
  createForm: (form: string) => `Skapa ${form}`,
  cancel: 'Avbryt',
  cancelForm: (form: string) => `Avbryt ${form}`,
  piece: (done: number, of: number) => `Del ${done} av ${of}`,
  beginning: 'Förbereder',
  made: (size: string) => `Sparad, ${size}`,
  cancelled: 'Avbrutet. Ingen fil är sparad.',
  failed:
    'Filen gick inte att göra på den här enheten. Inget har gått förlorat. Försök igen eller välj ett annat format.',
  page: 'Sida',
  of: 'av',

  /** Each is a sheet of the workbook, and a file by itself. */
  tables: {
    cards: 'Kort',
    strategies: 'Strategier',
    relations: 'Relationer',
    visits: 'Studiebesök',
    votes: 'Röster',
  },
  csv: (table: string) => ({ name: `${table} (CSV)`, text: 'Kalkylfil för svenskt Excel' }),

  forms: {
    pdf: { name: 'PDF, A4', text: 'Välj Spara som PDF i utskriften' },
    word: { name: 'Word', text: 'För den egna mallen, med rubriker och tabeller' },
    excel: {
      name: 'Excel',
      text: 'Ett blad var för kort, strategier, relationer, besök och röster',
    },
    calendar: { name: 'Kalenderfil', text: 'Uppföljningen, strategiernas datum och besöken' },
    webPage: { name: 'Webbsida', text: 'En fil som öppnas i alla webbläsare' },
    markdown: { name: 'Text (Markdown)', text: 'Att klistra in i ett annat dokument' },
    json: { name: 'Data (JSON)', text: 'Kan läsas in i en ny workshop' },
    png: { name: 'Kartan som bild (PNG)', text: 'Mellanrumskartan till en presentation' },
    svg: { name: 'Kartan för tryck (SVG)', text: 'Mellanrumskartan, skarp i alla storlekar' },
  },
};

const en = {
  list: 'Files',
  more: 'More formats',
  create: 'Create',
  createForm: (form) => `Create ${form}`,
  cancel: 'Cancel',
  cancelForm: (form) => `Cancel ${form}`,
  piece: (done, of) => `Part ${done} of ${of}`,
  beginning: 'Preparing',
  made: (size) => `Saved, ${size}`,
  cancelled: 'Cancelled. No file is saved.',
  failed:
    'The file could not be made on this device. Nothing is lost. Try again or choose another format.',
  page: 'Page',
  of: 'of',

  tables: {
    cards: 'Cards',
    strategies: 'Strategies',
    relations: 'Relations',
    visits: 'Study visits',
    votes: 'Votes',
  },
  csv: (table) => ({
    name: `${table} (CSV)`,
    text: 'A spreadsheet file for Excel in Swedish or Danish',
  }),

  forms: {
    pdf: { name: 'PDF, A4', text: 'Choose Save as PDF when printing' },
    word: { name: 'Word', text: 'For your own template, with headings and tables' },
    excel: {
      name: 'Excel',
      text: 'A sheet each for cards, strategies, relations, visits and votes',
    },
    calendar: {
      name: 'Calendar file',
      text: 'The follow-up, the dates of the strategies and the visits',
    },
    webPage: { name: 'Web page', text: 'A file that opens in every browser' },
    markdown: { name: 'Text (Markdown)', text: 'To paste into another document' },
    json: { name: 'Data (JSON)', text: 'Can be read into a new workshop' },
    png: { name: 'The map as a picture (PNG)', text: 'The gap map for a presentation' },
    svg: { name: 'The map for print (SVG)', text: 'The gap map, sharp in every size' },
  },
} satisfies typeof sv;

const da = {
  list: 'Filer',
  more: 'Flere formater',
  create: 'Lav',
  createForm: (form) => `Lav ${form}`,
  cancel: 'Afbryd',
  cancelForm: (form) => `Afbryd ${form}`,
  piece: (done, of) => `Del ${done} af ${of}`,
  beginning: 'Forbereder',
  made: (size) => `Gemt, ${size}`,
  cancelled: 'Afbrudt. Ingen fil er gemt.',
  failed:
    'Filen kunne ikke laves på denne enhed. Intet er gået tabt. Prøv igen, eller vælg et andet format.',
  page: 'Side',
  of: 'af',

  tables: {
    cards: 'Kort',
    strategies: 'Strategier',
    relations: 'Relationer',
    visits: 'Studiebesøg',
    votes: 'Stemmer',
  },
  csv: (table) => ({ name: `${table} (CSV)`, text: 'Fil til dansk og svensk Excel' }),

  forms: {
    pdf: { name: 'PDF, A4', text: 'Vælg Gem som PDF i udskriften' },
    word: { name: 'Word', text: 'Til jeres egen skabelon, med overskrifter og tabeller' },
    excel: {
      name: 'Excel',
      text: 'Et ark hver til kort, strategier, relationer, besøg og stemmer',
    },
    calendar: { name: 'Kalenderfil', text: 'Opfølgningen, strategiernes datoer og besøgene' },
    webPage: { name: 'Webside', text: 'En fil, der åbnes i alle browsere' },
    markdown: { name: 'Tekst (Markdown)', text: 'Til at sætte ind i et andet dokument' },
    json: { name: 'Data (JSON)', text: 'Kan læses ind i en ny workshop' },
    png: { name: 'Mellemrumskortet som billede (PNG)', text: 'Til en præsentation' },
    svg: { name: 'Mellemrumskortet til tryk (SVG)', text: 'Skarpt i alle størrelser' },
  },
} satisfies typeof sv;

export const exports = { sv, en, da };
