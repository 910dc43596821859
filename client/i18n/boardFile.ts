import { plural } from './plural.ts';

/** A workshop, or what waits on a device, as a file; and which devices are in sync. */
const sv = {
  title: 'Tavlan som fil',
  text: 'Hela workshopen i en fil: kort, karta, läge och resultat. Den kan öppnas på en annan server, till exempel på datorn i salen, och läsas in här igen efteråt. Inga länkar, nycklar eller röstsedlar följer med.',
  save: 'Spara tavlan som fil',
  saving: 'Hämtar filen …',
  saved: 'Filen är sparad.',
  notSaved: 'Filen kunde inte hämtas.',
  take: 'Ta in en fil',
  fromPhone: 'Fil från en telefon',
  taking: 'Läser in …',
  takeText:
    'En tavelfil från en annan server, eller det som väntade på någons telefon. Inget som redan finns tas bort, och samma fil två gånger ändrar inget.',
  unsentOnly:
    'Kan någon inte skicka från sin telefon? Be den spara det som väntar som fil, och ta in filen här.',
  notOurs: 'Det är ingen fil från Mellanrum. Inget är ändrat. Välj en som slutar på .mellanrum.',
  tooLarge: (megabytes: number) => `Filen är större än ${megabytes} MB. Inget är ändrat.`,
  cameIn: (cards: number) =>
    plural('sv', cards, { one: '1 nytt kort kom in.', other: `${cards} nya kort kom in.` }),
  nothingNew: 'Inget nytt. Allt i filen finns redan här.',
  stageTaken: 'Dagens läge kom med från filen.',
  deskTaken: 'Det arrangören skrivit i sammanställningen kom med från filen.',
  stageKept: 'Dagens läge här gäller.',
  held: (cards: number) =>
    plural('sv', cards, {
      one: '1 kort är skrivet i ett steg som inte har visats. Det är kvar på sin telefon tills steget visas.',
      other: `${cards} kort är skrivna i steg som inte har visats. De är kvar på sin telefon tills stegen visas.`,
    }),
  nobodys:
    'Det går inte att se vems filen är. Korten står utan den som skrev dem, och bara arrangören och ledaren kan ta bort dem.',
  apart: {
    title: 'Vilket läge ska gälla?',
    text: 'Korten från båda ställena är på plats. Men steg, tider och inställningar har ändrats både här och där filen sparades. Resultat av röstningar behålls från båda.',
    file: 'Läget i filen',
    here: 'Läget här',
  },
  open: {
    title: 'Har du en tavelfil?',
    text: 'Öppna den här, så fortsätter samma workshop på den här servern. Du får nya länkar.',
    choose: 'Öppna en tavelfil',
    known:
      'Workshopen finns redan på den här servern. Öppna den och ta in filen på arrangörens sida.',
  },
  sync: {
    title: 'Är allt framme?',
    all: 'Allt synkat',
    allText: 'Inget väntar på någon enhet, så vitt servern vet.',
    some: (devices: number) =>
      plural('sv', devices, {
        one: '1 enhet har något som väntar',
        other: `${devices} enheter har något som väntar`,
      }),
    someText: 'Det kommer fram när enheten når servern igen.',
    none: 'Ingen har varit här än.',
    noTable: 'Utan bord',
    noOrg: 'Utan organisation',
    inSync: (devices: number) =>
      plural('sv', devices, {
        one: '1 enhet, i synk',
        other: `${devices} enheter, alla i synk`,
      }),
    partly: (inSync: number, devices: number) => `${inSync} av ${devices} enheter i synk`,
    waiting: (count: number) => `${count} väntar`,
    unshown: (cards: number) =>
      plural('sv', cards, { one: '1 ovisat kort', other: `${cards} ovisade kort` }),
    unknown: 'har inte sagt vad som väntar',
    seen: (time: string) => `sågs senast ${time}`,
    away: (devices: number) =>
      plural('sv', devices, {
        one: '1 enhet är inte här nu. Den var i synk när den sågs sist.',
        other: `${devices} enheter är inte här nu. De var i synk när de sågs sist.`,
      }),
    refresh: 'Se efter igen',
    unreachable: 'Servern svarar inte. Det här gällde när den senast svarade.',
    lateText:
      'Dagen är avslutad, men sena telefoner levererar fortfarande. Lås tavlan när allt är framme.',
    lock: 'Lås tavlan',
    locked: 'Tavlan är låst. Det som väntar på telefoner kommer in när den låses upp.',
    unlock: 'Lås upp',
  },
  unsent: {
    title: (count: number) =>
      plural('sv', count, {
        one: '1 sak väntar på den här enheten',
        other: `${count} saker väntar på den här enheten`,
      }),
    text: 'Det skickas när kontakten är tillbaka. Du kan också ge det till ledaren som fil.',
    save: 'Spara det som väntar som fil',
    saved: 'Filen är sparad. Ge den till ledaren. Det som väntar är kvar här tills det är skickat.',
  },
};

const en = {
  title: 'The board as a file',
  text: 'The whole workshop in one file: cards, map, stage and results. It can be opened on another server, such as the computer in the hall, and taken in here again afterwards. No links, keys or ballots go with it.',
  save: 'Save the board as a file',
  saving: 'Getting the file …',
  saved: 'The file is saved.',
  notSaved: 'The file could not be fetched.',
  take: 'Take in a file',
  fromPhone: 'A file from a phone',
  taking: 'Reading …',
  takeText:
    'A board file from another server, or what waited on somebody’s phone. Nothing that is here is removed, and the same file twice changes nothing.',
  unsentOnly:
    'Can somebody not send from their phone? Ask them to save what waits as a file, and take it in here.',
  notOurs: 'That is no file from Mellanrum. Nothing changed. Choose one that ends in .mellanrum.',
  tooLarge: (megabytes) => `The file is larger than ${megabytes} MB. Nothing changed.`,
  cameIn: (cards) =>
    plural('en', cards, { one: '1 new card came in.', other: `${cards} new cards came in.` }),
  nothingNew: 'Nothing new. All that is in the file is here already.',
  stageTaken: 'The stage of the day came with the file.',
  deskTaken: 'What the organiser wrote in the summary came with the file.',
  stageKept: 'The stage of the day here stands.',
  held: (cards) =>
    plural('en', cards, {
      one: '1 card is written in a step that has not been shown. It stays on its phone until it is.',
      other: `${cards} cards are written in steps that have not been shown. They stay on their phone until they are.`,
    }),
  nobodys:
    'It cannot be seen whose file it is. The cards stand without who wrote them, and only the organiser and the facilitator can remove them.',
  apart: {
    title: 'Which stage is to hold?',
    text: 'The cards of both places are here. But steps, times and settings have been changed both here and where the file was saved. Results of votes are kept from both.',
    file: 'That of the file',
    here: 'The one here',
  },
  open: {
    title: 'Do you have a board file?',
    text: 'Open it here, and the same workshop goes on on this server. You get new links.',
    choose: 'Open a board file',
    known:
      'The workshop is on this server already. Open it, and take the file in on the organiser’s page.',
  },
  sync: {
    title: 'Has everything arrived?',
    all: 'All in sync',
    allText: 'Nothing waits on any device, as far as the server knows.',
    some: (devices) =>
      plural('en', devices, {
        one: '1 device has something that waits',
        other: `${devices} devices have something that waits`,
      }),
    someText: 'It arrives when the device reaches the server again.',
    none: 'Nobody has been here yet.',
    noTable: 'Without a table',
    noOrg: 'Without an organisation',
    inSync: (devices) =>
      plural('en', devices, {
        one: '1 device, in sync',
        other: `${devices} devices, all in sync`,
      }),
    partly: (inSync, devices) => `${inSync} of ${devices} devices in sync`,
    waiting: (count) => `${count} waiting`,
    unshown: (cards) =>
      plural('en', cards, { one: '1 card not shown', other: `${cards} cards not shown` }),
    unknown: 'has not said what waits',
    seen: (time) => `last seen ${time}`,
    away: (devices) =>
      plural('en', devices, {
        one: '1 device is not here now. It was in sync when it was last seen.',
        other: `${devices} devices are not here now. They were in sync when they were last seen.`,
      }),
    refresh: 'Look again',
    unreachable: 'The server does not answer. This held when it last did.',
    lateText:
      'The day is closed, but late phones still deliver. Lock the board when everything has arrived.',
    lock: 'Lock the board',
    locked: 'The board is locked. What waits on phones comes in when it is unlocked.',
    unlock: 'Unlock',
  },
  unsent: {
    title: (count) =>
      plural('en', count, {
        one: '1 thing waits on this device',
        other: `${count} things wait on this device`,
      }),
    text: 'It is sent when contact is back. You can also give it to the facilitator as a file.',
    save: 'Save what waits as a file',
    saved: 'The file is saved. Give it to the facilitator. What waits stays here until it is sent.',
  },
} satisfies typeof sv;

const da = {
  title: 'Tavlen som fil',
  text: 'Hele workshoppen i én fil: kort, mellemrumskort, status og resultater. Den kan åbnes på en anden server, for eksempel på computeren i salen, og indlæses her igen bagefter. Ingen links, nøgler eller stemmesedler følger med.',
  save: 'Gem tavlen som fil',
  saving: 'Henter filen …',
  saved: 'Filen er gemt.',
  notSaved: 'Filen kunne ikke hentes.',
  take: 'Indlæs en fil',
  fromPhone: 'Fil fra en telefon',
  taking: 'Læser ind …',
  takeText:
    'En tavlefil fra en anden server, eller det der ventede på nogens telefon. Intet af det, der er her, fjernes, og den samme fil to gange ændrer intet.',
  unsentOnly:
    'Kan nogen ikke sende fra sin telefon? Bed dem gemme det, der venter, som fil, og indlæs den her.',
  notOurs: 'Det er ikke en fil fra Mellanrum. Intet er ændret. Vælg en, der ender på .mellanrum.',
  tooLarge: (megabytes) => `Filen er større end ${megabytes} MB. Intet er ændret.`,
  cameIn: (cards) =>
    plural('da', cards, { one: '1 nyt kort kom ind.', other: `${cards} nye kort kom ind.` }),
  nothingNew: 'Intet nyt. Alt i filen er her allerede.',
  stageTaken: 'Dagens status kom med fra filen.',
  deskTaken: 'Det, arrangøren har skrevet i opsamlingen, kom med fra filen.',
  stageKept: 'Dagens status her gælder.',
  held: (cards) =>
    plural('da', cards, {
      one: '1 kort er skrevet i et trin, der ikke er vist. Det bliver på sin telefon, til trinnet vises.',
      other: `${cards} kort er skrevet i trin, der ikke er vist. De bliver på deres telefon, til trinnene vises.`,
    }),
  nobodys:
    'Det kan ikke ses, hvis filen er. Kortene står uden den, der skrev dem, og kun arrangøren og facilitatoren kan fjerne dem.',
  apart: {
    title: 'Hvilken status skal gælde?',
    text: 'Kortene fra begge steder er på plads. Men trin, tider og indstillinger er ændret både her og der, hvor filen blev gemt. Resultater af afstemninger beholdes fra begge.',
    file: 'Status i filen',
    here: 'Status her',
  },
  open: {
    title: 'Har du en tavlefil?',
    text: 'Åbn den her, så fortsætter den samme workshop på denne server. Du får nye links.',
    choose: 'Åbn en tavlefil',
    known:
      'Workshoppen findes allerede på denne server. Åbn den, og indlæs filen på arrangørens side.',
  },
  sync: {
    title: 'Er alt nået frem?',
    all: 'Alt synkroniseret',
    allText: 'Intet venter på nogen enhed, så vidt serveren ved.',
    some: (devices) =>
      plural('da', devices, {
        one: '1 enhed har noget, der venter',
        other: `${devices} enheder har noget, der venter`,
      }),
    someText: 'Det når frem, når enheden når serveren igen.',
    none: 'Ingen har været her endnu.',
    noTable: 'Uden bord',
    noOrg: 'Uden organisation',
    inSync: (devices) =>
      plural('da', devices, {
        one: '1 enhed, synkroniseret',
        other: `${devices} enheder, alle synkroniseret`,
      }),
    partly: (inSync, devices) => `${inSync} af ${devices} enheder synkroniseret`,
    waiting: (count) => `${count} venter`,
    unshown: (cards) =>
      plural('da', cards, {
        one: '1 kort, der ikke er vist',
        other: `${cards} kort, der ikke er vist`,
      }),
    unknown: 'har ikke sagt, hvad der venter',
    seen: (time) => `sidst set ${time}`,
    away: (devices) =>
      plural('da', devices, {
        one: '1 enhed er her ikke nu. Den var synkroniseret, da den sidst blev set.',
        other: `${devices} enheder er her ikke nu. De var synkroniseret, da de sidst blev set.`,
      }),
    refresh: 'Se efter igen',
    unreachable: 'Serveren svarer ikke. Dette gjaldt, da den sidst svarede.',
    lateText:
      'Dagen er afsluttet, men sene telefoner leverer stadig. Lås tavlen, når alt er nået frem.',
    lock: 'Lås tavlen',
    locked: 'Tavlen er låst. Det, der venter på telefoner, kommer ind, når den låses op.',
    unlock: 'Lås op',
  },
  unsent: {
    title: (count) =>
      plural('da', count, {
        one: '1 ting venter på denne enhed',
        other: `${count} ting venter på denne enhed`,
      }),
    text: 'Det sendes, når forbindelsen er tilbage. Du kan også give det til facilitatoren som fil.',
    save: 'Gem det, der venter, som fil',
    saved:
      'Filen er gemt. Giv den til facilitatoren. Det, der venter, bliver her, til det er sendt.',
  },
} satisfies typeof sv;

export const boardFile = { sv, en, da };
