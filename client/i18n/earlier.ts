import { plural } from './plural.ts';

/** A new workshop by the plan of an earlier one. */
const sv = {
  start: 'Utgå från en tidigare workshop',
  title: 'Vilken workshop vill du utgå från?',
  yours: 'Dina workshoppar på den här enheten',
  none: 'Den här enheten har ingen arrangörslänk till någon annan workshop.',
  file: 'Eller från en fil',
  fileText: 'En sparad tavla (.mellanrum). Bara planen läses, och filen skickas ingenstans.',
  choose: 'Välj en tavelfil',
  looking: 'Hämtar planen …',
  from: (title: string) => `Planen kommer från ${title}`,
  comes: (parts: string) => `Med följer ${parts}.`,
  stays: 'Inga kort, röster, organisationer eller länkar följer med.',
  steps: (count: number) =>
    plural('sv', count, { one: 'ett steg', other: `${count} steg med tider och frågor` }),
  breaks: (count: number) => plural('sv', count, { one: 'en rast', other: `${count} raster` }),
  rules: 'egna spelregler',
  case: 'fallet',
  tables: (count: number) => plural('sv', count, { one: 'ett bord', other: `${count} bord` }),
  asOf: (moment: string) =>
    `Servern svarar inte. Så här såg planen ut när den här enheten senast hade kontakt: ${moment}.`,
  drop: 'Utgå inte från den',
  dropped: 'Planen är den vanliga igen. Det som står i fälten är kvar.',
  gone: 'Den workshopen är raderad. Välj en annan.',
  unknown:
    'Servern svarar inte, och den här enheten har ingen kopia av planen. Försök igen när du har kontakt.',
  refused: 'Planen gick inte att läsa med den länk som finns på den här enheten.',
  atDesk: 'Ny workshop med samma plan',
  atDeskText: 'Steg, tider, frågor och fallet följer med, inga kort',
};

const en = {
  start: 'Start from an earlier workshop',
  title: 'Which workshop do you want to start from?',
  yours: 'Your workshops on this device',
  none: 'This device has no organiser link to any other workshop.',
  file: 'Or from a file',
  fileText: 'A saved board (.mellanrum). Only the plan is read, and the file is sent nowhere.',
  choose: 'Choose a board file',
  looking: 'Getting the plan …',
  from: (title) => `The plan comes from ${title}`,
  comes: (parts) => `It brings ${parts}.`,
  stays: 'No cards, votes, organisations or links come along.',
  steps: (count) =>
    plural('en', count, { one: 'one step', other: `${count} steps with times and questions` }),
  breaks: (count) => plural('en', count, { one: 'one break', other: `${count} breaks` }),
  rules: 'ground rules of its own',
  case: 'the case',
  tables: (count) => plural('en', count, { one: 'one table', other: `${count} tables` }),
  asOf: (moment) =>
    `The server does not answer. This is the plan as it was when this device last had contact: ${moment}.`,
  drop: 'Do not start from it',
  dropped: 'The plan is the usual one again. What is in the fields stays.',
  gone: 'That workshop is deleted. Choose another.',
  unknown:
    'The server does not answer, and this device has no copy of the plan. Try again when you have contact.',
  refused: 'The plan could not be read with the link on this device.',
  atDesk: 'New workshop with the same plan',
  atDeskText: 'Steps, times, questions and the case come along, no cards',
} satisfies typeof sv;

const da = {
  start: 'Gå ud fra en tidligere workshop',
  title: 'Hvilken workshop vil du gå ud fra?',
  yours: 'Dine workshopper på denne enhed',
  none: 'Denne enhed har intet arrangørlink til en anden workshop.',
  file: 'Eller fra en fil',
  fileText: 'En gemt tavle (.mellanrum). Kun planen læses, og filen sendes ingen steder.',
  choose: 'Vælg en tavlefil',
  looking: 'Henter planen …',
  from: (title) => `Planen kommer fra ${title}`,
  comes: (parts) => `Med følger ${parts}.`,
  stays: 'Ingen kort, stemmer, organisationer eller links følger med.',
  steps: (count) =>
    plural('da', count, { one: 'et trin', other: `${count} trin med tider og spørgsmål` }),
  breaks: (count) => plural('da', count, { one: 'en pause', other: `${count} pauser` }),
  rules: 'egne spilleregler',
  case: 'casen',
  tables: (count) => plural('da', count, { one: 'et bord', other: `${count} borde` }),
  asOf: (moment) =>
    `Serveren svarer ikke. Sådan så planen ud, da denne enhed sidst havde forbindelse: ${moment}.`,
  drop: 'Gå ikke ud fra den',
  dropped: 'Planen er den sædvanlige igen. Det, der står i felterne, bliver.',
  gone: 'Den workshop er slettet. Vælg en anden.',
  unknown:
    'Serveren svarer ikke, og denne enhed har ingen kopi af planen. Prøv igen, når du har forbindelse.',
  refused: 'Planen kunne ikke læses med det link, der findes på denne enhed.',
  atDesk: 'Ny workshop med samme plan',
  atDeskText: 'Trin, tider, spørgsmål og casen følger med, ingen kort',
} satisfies typeof sv;

export const earlier = { sv, en, da };
