import type { SummaryWords } from './sv.ts';

export const da: SummaryWords = {
  kind: 'Opsamling på inspirationsdag',
  parts: {
    onePage: 'Dagen på én side',
    aboutTheDay: 'Om dagen',
    case: 'Casen og livssituationen',
    steps: 'De fem trin',
    priorities: 'Prioriteringer',
    strategies: 'Strategier',
    relations: 'Relationer og aktører',
    visits: 'Studiebesøg',
    lift: 'Det, der bringes videre til ledelse og styregruppe',
    temperature: 'Temperaturen',
    next: 'Sådan fortsætter vi',
    byTable: 'Bilag: alle kort pr. bord',
    material: 'Bilag: sådan håndteres materialet',
  },
  rank: 'Plads',
  text: 'Tekst',
  column: 'Kolonne',
  step: 'Trin',
  diarienummer: (number) => `J.nr. ${number}`,
  status: { working: 'ARBEJDSMATERIALE', fixed: (number) => `GODKENDT ${number}` },
  howToRead:
    'Stemmer er et grundlag, ikke en beslutning. Her står ingen navne: den, der har skrevet, kendes kun som organisation og bord.',

  date: 'Dato',
  place: 'Sted',
  organiser: 'Arrangør',
  cards: 'Kort',
  tables: 'Borde',
  votesCast: 'Stemmer',
  followUp: 'Opfølgning',
  deleteText: (day) => `Alt på tavlen slettes ${day}.`,
  notSet: 'Ikke bestemt',

  caseHelp: 'Casen er opdigtet og sat sammen af mange erfaringer.',
  notPlanned: 'Trinnet stod ikke i dagens plan.',
  noCards: 'Ingen kort.',
  noText: 'Kort uden tekst',
  unnamedGroup: 'Gruppe uden overskrift',
  soThat: 'Så',
  actors: 'Aktører',

  strategiesHelp: 'Ansvarlige angives som funktion og organisation, aldrig med navn.',
  noStrategies: 'Ingen strategi har fået en ansvarlig, et næste skridt eller en dato endnu.',
  number: 'Nr.',
  strategy: 'Strategi',
  owner: 'Ansvarlig',
  nextStep: 'Næste skridt',
  due: 'Senest',
  coCreators: 'Medskabere',
  missing: 'mangler',
  ideas: (n) =>
    n === 1
      ? 'Desuden er der 1 forslag uden ansvarlig, næste skridt og dato. Det står under sit trin.'
      : `Desuden er der ${n} forslag uden ansvarlig, næste skridt og dato. De står under deres trin.`,
  needsCoCreatorsHelp: 'En strategi er klar, når mindst to organisationer har sagt, at de er med.',

  needs: 'Behov uden strategi',
  noneAnswered: (n) =>
    n === 1
      ? 'Behovet er ikke knyttet til en strategi endnu.'
      : `Ingen af de ${n} behov er knyttet til en strategi endnu. De står under deres trin.`,
  allAnswered: 'Alle behov er knyttet til en strategi.',

  gapsHelp: 'Det laveste af de to svar afgør. Bredeste mellemrum først.',
  today: 'I dag',
  wanted: 'Ønsket',
  views: 'Sådan ser de på det',
  noGaps: 'Ingen har sat mellemrum på trappen endnu.',
  notRated: 'ikke svaret',
  tablesSay: (lowest, highest) => `bordene siger ${lowest} til ${highest}`,

  leftOut: 'Det, der ikke er med',
  nothingLeftOut: 'Alle kort på tavlen er med.',
  reported: (n) =>
    n === 1
      ? '1 kort er anmeldt, fordi det kan pege på nogen. Det er ikke med, før facilitatoren har taget stilling.'
      : `${n} kort er anmeldt, fordi de kan pege på nogen. De er ikke med, før facilitatoren har taget stilling.`,
  hidden: (n) =>
    n === 1 ? '1 kort har facilitatoren skjult.' : `${n} kort har facilitatoren skjult.`,
  removed: (n) =>
    n === 1
      ? '1 kort har den, der skrev det, eller facilitatoren fjernet.'
      : `${n} kort har dem, der skrev dem, eller facilitatoren fjernet.`,

  cardCount: (n) => `${n} kort`,
  voteCount: (n) => (n === 1 ? '1 stemme' : `${n} stemmer`),
  tableCount: (n) => (n === 1 ? '1 bord' : `${n} borde`),
  tableName: (number) => `Bord ${number}`,
};
