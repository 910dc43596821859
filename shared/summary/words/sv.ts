import type { SummaryPart } from '#shared/domain/desk/summaryParts.ts';

/** The words of the summary itself. The interface around it has its own. */
export const sv = {
  kind: 'Sammanställning av inspirationsdag',
  parts: {
    onePage: 'Dagen på en sida',
    aboutTheDay: 'Om dagen',
    case: 'Fallet och livssituationen',
    steps: 'De fem stegen',
    priorities: 'Prioriteringar',
    strategies: 'Strategier',
    relations: 'Relationer och aktörer',
    visits: 'Studiebesök',
    lift: 'Att lyfta till ledning och styrgrupp',
    temperature: 'Temperaturen',
    next: 'Så fortsätter vi',
    byTable: 'Bilaga: alla kort per bord',
    material: 'Bilaga: så hanteras materialet',
  } satisfies Record<SummaryPart, string>,
  rank: 'Plats',
  text: 'Text',
  column: 'Kolumn',
  step: 'Steg',
  diarienummer: (number: string) => `Dnr ${number}`,
  status: { working: 'ARBETSMATERIAL', fixed: (number: string) => `FASTSTÄLLD ${number}` },
  howToRead:
    'Röster är underlag, inte beslut. Inga namn står här: den som skrivit syns bara som organisation och bord.',

  date: 'Datum',
  place: 'Plats',
  organiser: 'Arrangör',
  cards: 'Kort',
  tables: 'Bord',
  votesCast: 'Röster',
  followUp: 'Uppföljning',
  deleteText: (day: string) => `Allt på tavlan raderas ${day}.`,
  notSet: 'Inte bestämt',

  caseHelp: 'Fallet är påhittat och sammansatt av många erfarenheter.',
  notPlanned: 'Steget stod inte i dagens plan.',
  noCards: 'Inga kort.',
  noText: 'Kort utan text',
  unnamedGroup: 'Grupp utan rubrik',
  soThat: 'Så att',
  actors: 'Aktörer',

  strategiesHelp: 'Ägare anges som funktion och organisation, aldrig som namn.',
  noStrategies: 'Ingen strategi har fått ägare, nästa steg eller datum än.',
  number: 'Nr',
  strategy: 'Strategi',
  owner: 'Ägare',
  nextStep: 'Nästa steg',
  due: 'Senast',
  coCreators: 'Medskapare',
  missing: 'saknas',
  ideas: (n: number) =>
    n === 1
      ? 'Dessutom finns 1 förslag utan ägare, nästa steg och datum. Det står under sitt steg.'
      : `Dessutom finns ${n} förslag utan ägare, nästa steg och datum. De står under sina steg.`,
  needsCoCreatorsHelp: 'En strategi är redo när minst två organisationer har sagt att de är med.',

  needs: 'Behov utan strategi',
  noneAnswered: (n: number) =>
    n === 1
      ? 'Behovet är inte kopplat till någon strategi än.'
      : `Inget av de ${n} behoven är kopplat till en strategi än. De står under sina steg.`,
  allAnswered: 'Alla behov är kopplade till en strategi.',

  gapsHelp: 'Det lägre av de två svaren avgör. Vidast mellanrum först.',
  today: 'I dag',
  wanted: 'Önskat',
  views: 'Så ser de på det',
  noGaps: 'Ingen har satt mellanrum på trappan än.',
  notRated: 'inte svarat',
  tablesSay: (lowest: string, highest: string) => `borden säger ${lowest} till ${highest}`,

  leftOut: 'Det som inte är med',
  nothingLeftOut: 'Alla kort på tavlan är med.',
  reported: (n: number) =>
    n === 1
      ? '1 kort är anmält för att det kan peka ut någon. Det är inte med förrän ledaren har tagit ställning.'
      : `${n} kort är anmälda för att de kan peka ut någon. De är inte med förrän ledaren har tagit ställning.`,
  hidden: (n: number) => (n === 1 ? '1 kort har ledaren dolt.' : `${n} kort har ledaren dolt.`),
  removed: (n: number) =>
    n === 1
      ? '1 kort har den som skrev det eller ledaren tagit bort.'
      : `${n} kort har den som skrev dem eller ledaren tagit bort.`,

  cardCount: (n: number) => `${n} kort`,
  voteCount: (n: number) => (n === 1 ? '1 röst' : `${n} röster`),
  tableCount: (n: number) => `${n} bord`,
  tableName: (number: number) => `Bord ${number}`,
};

export type SummaryWords = typeof sv;
