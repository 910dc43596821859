/** The page where the summary is read and saved. The text of the summary itself is made in shared/summary. */
const sv = {
  title: 'Sammanställning',
  asMarkdown: 'Spara som text',
  asMarkdownText: 'Markdown, för den egna mallen',
  saveAs: 'Spara sammanställningen',
  asJson: 'Spara som data',
  asJsonText: 'Fil för andra program, med id och svenska etiketter',
  printOrPdf: 'Skriv ut eller spara PDF',
  saved: 'Filen är sparad',
  offlineCopy: (moment: string) => `Offline. Sammanställningen bygger på din kopia från ${moment}.`,
  empty: 'Här finns inga kort att sammanfatta än.',
};

const en = {
  title: 'Summary',
  asMarkdown: 'Save as text',
  asMarkdownText: 'Markdown, for your own template',
  saveAs: 'Save the summary',
  asJson: 'Save as data',
  asJsonText: 'A file for other programs, with ids and Swedish labels',
  printOrPdf: 'Print or save as PDF',
  saved: 'The file is saved',
  offlineCopy: (moment) => `Offline. The summary is built on your copy from ${moment}.`,
  empty: 'There are no cards to sum up yet.',
} satisfies typeof sv;

const da = {
  title: 'Opsamling',
  asMarkdown: 'Gem som tekst',
  asMarkdownText: 'Markdown, til jeres egen skabelon',
  saveAs: 'Gem opsamlingen',
  asJson: 'Gem som data',
  asJsonText: 'Fil til andre programmer, med id og svenske etiketter',
  printOrPdf: 'Udskriv eller gem som PDF',
  saved: 'Filen er gemt',
  offlineCopy: (moment) => `Offline. Opsamlingen bygger på din kopi fra ${moment}.`,
  empty: 'Her er ingen kort at samle op endnu.',
} satisfies typeof sv;

export const summary = { sv, en, da };
