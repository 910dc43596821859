/** The page where the summary is read and saved. The text of the summary itself is made in shared/summary. */
const sv = {
  title: 'Sammanställning',
  panel: 'Om sammanställningen',
  contents: 'Innehåll',
  whatIsIn: 'Vad som är med',
  included: (counts: string) => `Med: ${counts}`,
  toReports: 'Till de anmälda korten',
  stopped: (n: number) =>
    n === 1
      ? '1 anmält kort stoppar utskrift och filer'
      : `${n} anmälda kort stoppar utskrift och filer`,
  stoppedText:
    'Det som kan peka ut någon får inte lämna rummet. När ledaren har tagit ställning till varje anmält kort går sammanställningen att skriva ut och spara.',
  files: 'Spara som fil',
  saveAs: 'Spara sammanställningen',
  asWebPage: 'Spara som webbsida',
  asWebPageText: 'En fil som öppnas i webbläsaren, också utan nät',
  asMarkdown: 'Spara som text',
  asMarkdownText: 'Markdown, för den egna mallen',
  asJson: 'Spara som data',
  asJsonText: 'Fil för andra program, med id och svenska etiketter',
  printOrPdf: 'Skriv ut eller spara PDF',
  printHelp: 'Välj Spara som PDF som skrivare i rutan som öppnas.',
  saved: 'Filen är sparad',
  offlineCopy: (moment: string) => `Offline. Sammanställningen bygger på din kopia från ${moment}.`,
  empty: 'Här finns inga kort att sammanfatta än.',
};

const en = {
  title: 'Summary',
  panel: 'About the summary',
  contents: 'Contents',
  whatIsIn: 'What is included',
  included: (counts) => `Included: ${counts}`,
  toReports: 'To the reported cards',
  stopped: (n) =>
    n === 1 ? '1 reported card stops print and files' : `${n} reported cards stop print and files`,
  stoppedText:
    'What may point somebody out must not leave the room. Once the facilitator has settled every reported card, the summary can be printed and saved.',
  files: 'Save as a file',
  saveAs: 'Save the summary',
  asWebPage: 'Save as a web page',
  asWebPageText: 'One file that opens in a browser, also without a network',
  asMarkdown: 'Save as text',
  asMarkdownText: 'Markdown, for your own template',
  asJson: 'Save as data',
  asJsonText: 'A file for other programs, with ids and Swedish labels',
  printOrPdf: 'Print or save as PDF',
  printHelp: 'Choose Save as PDF as the printer in the box that opens.',
  saved: 'The file is saved',
  offlineCopy: (moment) => `Offline. The summary is built on your copy from ${moment}.`,
  empty: 'There are no cards to sum up yet.',
} satisfies typeof sv;

const da = {
  title: 'Opsamling',
  panel: 'Om opsamlingen',
  contents: 'Indhold',
  whatIsIn: 'Hvad der er med',
  included: (counts) => `Med: ${counts}`,
  toReports: 'Til de anmeldte kort',
  stopped: (n) =>
    n === 1
      ? '1 anmeldt kort stopper udskrift og filer'
      : `${n} anmeldte kort stopper udskrift og filer`,
  stoppedText:
    'Det, der kan pege på nogen, må ikke forlade rummet. Når facilitatoren har taget stilling til hvert anmeldt kort, kan opsamlingen udskrives og gemmes.',
  files: 'Gem som fil',
  saveAs: 'Gem opsamlingen',
  asWebPage: 'Gem som webside',
  asWebPageText: 'Én fil, der åbnes i browseren, også uden net',
  asMarkdown: 'Gem som tekst',
  asMarkdownText: 'Markdown, til jeres egen skabelon',
  asJson: 'Gem som data',
  asJsonText: 'Fil til andre programmer, med id og svenske etiketter',
  printOrPdf: 'Udskriv eller gem som PDF',
  printHelp: 'Vælg Gem som PDF som printer i feltet, der åbnes.',
  saved: 'Filen er gemt',
  offlineCopy: (moment) => `Offline. Opsamlingen bygger på din kopi fra ${moment}.`,
  empty: 'Her er ingen kort at samle op endnu.',
} satisfies typeof sv;

export const summary = { sv, en, da };
