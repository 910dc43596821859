/** The page where the summary is read and saved. The text of the summary itself is made in shared/summary. */
const sv = {
  title: 'Sammanställning',
  panel: 'Om sammanställningen',
  version: 'För vem',
  whole: 'Hela sammanställningen',
  short: 'Kort, en sida',
  byTable: 'Ett bord',
  byOrganisation: 'En organisation',
  contents: 'Innehåll',
  whatIsIn: 'Vad som är med',
  included: (counts: string) => `Med: ${counts}`,
  toReports: 'Till de anmälda korten',
  stopped: (n: number) =>
    n === 1
      ? '1 anmält kort stoppar utskrift och filer'
      : `${n} anmälda kort stoppar utskrift och filer`,
  pageOf: (page: number, pages: number) => `Sida ${page} av ${pages}`,
  previousPage: 'Förra sidan',
  nextPage: 'Nästa sida',
  waits: 'Väntar på att anmälan löses',
  stoppedText:
    'Det som kan peka ut någon får inte lämna rummet. När ledaren har tagit ställning till varje anmält kort går sammanställningen att skriva ut och spara.',
  files: 'Spara som fil',
  printOrPdf: 'Skriv ut eller spara PDF',
  printHelp: 'Välj Spara som PDF som skrivare i rutan som öppnas.',
  offlineCopy: (moment: string) => `Offline. Sammanställningen bygger på din kopia från ${moment}.`,
};

const en = {
  title: 'Summary',
  panel: 'About the summary',
  version: 'For whom',
  whole: 'The whole summary',
  short: 'Short, one page',
  byTable: 'One table',
  byOrganisation: 'One organisation',
  contents: 'Contents',
  whatIsIn: 'What is included',
  included: (counts) => `Included: ${counts}`,
  toReports: 'To the reported cards',
  stopped: (n) =>
    n === 1 ? '1 reported card stops print and files' : `${n} reported cards stop print and files`,
  pageOf: (page, pages) => `Page ${page} of ${pages}`,
  previousPage: 'Previous page',
  nextPage: 'Next page',
  waits: 'Waits until the report is settled',
  stoppedText:
    'What may point somebody out must not leave the room. Once the facilitator has settled every reported card, the summary can be printed and saved.',
  files: 'Save as a file',
  printOrPdf: 'Print or save as PDF',
  printHelp: 'Choose Save as PDF as the printer in the box that opens.',
  offlineCopy: (moment) => `Offline. The summary is built on your copy from ${moment}.`,
} satisfies typeof sv;

const da = {
  title: 'Opsamling',
  panel: 'Om opsamlingen',
  version: 'For hvem',
  whole: 'Hele opsamlingen',
  short: 'Kort, én side',
  byTable: 'Ét bord',
  byOrganisation: 'Én organisation',
  contents: 'Indhold',
  whatIsIn: 'Hvad der er med',
  included: (counts) => `Med: ${counts}`,
  toReports: 'Til de anmeldte kort',
  stopped: (n) =>
    n === 1
      ? '1 anmeldt kort stopper udskrift og filer'
      : `${n} anmeldte kort stopper udskrift og filer`,
  pageOf: (page, pages) => `Side ${page} af ${pages}`,
  previousPage: 'Forrige side',
  nextPage: 'Næste side',
  waits: 'Venter på, at anmeldelsen bliver løst',
  stoppedText:
    'Det, der kan pege på nogen, må ikke forlade rummet. Når facilitatoren har taget stilling til hvert anmeldt kort, kan opsamlingen udskrives og gemmes.',
  files: 'Gem som fil',
  printOrPdf: 'Udskriv eller gem som PDF',
  printHelp: 'Vælg Gem som PDF som printer i feltet, der åbnes.',
  offlineCopy: (moment) => `Offline. Opsamlingen bygger på din kopi fra ${moment}.`,
} satisfies typeof sv;

export const summary = { sv, en, da };
