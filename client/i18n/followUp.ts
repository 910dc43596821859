import { plural } from './plural.ts';

/** The page where the day's strategies, seams and visits come back after some months. */
const sv = {
  print: 'Skriv ut eller spara uppföljningen',
  lead: 'Samma strategier, samma mellanrum. Vad hände, och vad gör vi nu?',
  figures: 'I korthet',
  strategies: (n: number, moved: number) =>
    plural('sv', n, {
      one: `strategi, ${moved} har rört sig`,
      other: `strategier, ${moved} har rört sig`,
    }),
  seams: (tighter: number, looser: number) =>
    plural('sv', tighter, {
      one: `mellanrum tätare, ${looser} glesare`,
      other: `mellanrum tätare, ${looser} glesare`,
    }),
  visits: (done: number, all: number) =>
    plural('sv', done, {
      one: `studiebesök av ${all} genomfört`,
      other: `studiebesök av ${all} genomförda`,
    }),
  strategy: 'Strategi',
  happened: 'Det som hände',
  now: 'Nu gör vi',
  nothingYet: 'Vad hände?',
  notDecided: 'Vad gör vi nu?',
  change: (strategy: string) => `Följ upp: ${strategy}`,
  none: 'Dagen lämnade inga strategier efter sig.',
  noText: 'Strategi utan text',

  toAll: 'Hela uppföljningen',
  place: (number: number, all: number) => `${number} av ${all}`,
  nextStrategy: 'Nästa strategi',
  stepWas: (step: string) => `Nästa steg är: ${step}`,
  gone: 'Strategin finns inte kvar på tavlan.',
  status: 'Hur står det till?',
  whatHappened: 'Vad hände?',
  lineHelp: 'En rad för varje gång. Raden kan börja med sin dag.',
  newLine: (day: string) => `Ny rad, ${day}`,
  verdict: { spread: 'Sprid', change: 'Ändra', wait: 'Vänta', close: 'Lägg ner' },
  nextStep: 'Nytt nästa steg',
  due: 'Senast',
  by: (day: string) => `senast ${day}`,

  seamsTitle: 'Sömmarna, då och nu',
  seamsHelp: 'Bordens bedömning på dagen, och i dag. Det lägre av de två svaren avgör.',
  noSeams: 'Ingen söm bedömdes på dagen.',
  between: (one: string, other: string) => `${one} och ${other}`,
  onTheDay: (rung: string) => `${rung}, då`,
  today: (rung: string) => `${rung}, nu`,
  notSaid: 'Inte bedömd',
  says: (name: string, rung: string) => `${name} säger ${rung}`,
  judge: 'Bedöm i dag',
  howSees: (name: string) => `${name} säger i dag`,
  needsTable: 'Välj bord för att bedöma.',

  visitsTitle: 'Det vi lärde oss på besöken',
  noVisits: 'Inga besök bestämdes på dagen.',
  visit: (guest: string, host: string) => `${guest} hos ${host}`,
  somebody: 'Någon',
  learned: 'Vad lärde vi oss?',
  notDone: 'Inte genomfört än',
  markDone: 'Det är genomfört',
};

const en = {
  print: 'Print or save the follow-up',
  lead: 'The same strategies, the same gaps. What happened, and what do we do now?',
  figures: 'In brief',
  strategies: (n, moved) =>
    plural('en', n, { one: `strategy, ${moved} moved`, other: `strategies, ${moved} moved` }),
  seams: (tighter, looser) =>
    plural('en', tighter, {
      one: `gap tighter, ${looser} looser`,
      other: `gaps tighter, ${looser} looser`,
    }),
  visits: (done, all) =>
    plural('en', done, { one: `study visit of ${all} made`, other: `study visits of ${all} made` }),
  strategy: 'Strategy',
  happened: 'What happened',
  now: 'Now we will',
  nothingYet: 'What happened?',
  notDecided: 'What do we do now?',
  change: (strategy) => `Follow up: ${strategy}`,
  none: 'The day left no strategies behind.',
  noText: 'Strategy without text',

  toAll: 'The whole follow-up',
  place: (number, all) => `${number} of ${all}`,
  nextStrategy: 'Next strategy',
  stepWas: (step) => `The next step is: ${step}`,
  gone: 'The strategy is no longer on the board.',
  status: 'How is it going?',
  whatHappened: 'What happened?',
  lineHelp: 'One line each time. A line can begin with its day.',
  newLine: (day) => `New line, ${day}`,
  verdict: { spread: 'Spread', change: 'Change', wait: 'Wait', close: 'Close down' },
  nextStep: 'New next step',
  due: 'Due',
  by: (day) => `due ${day}`,

  seamsTitle: 'The seams, then and now',
  seamsHelp: 'As the tables saw it on the day, and today. The lower of the two answers decides.',
  noSeams: 'No seam was rated on the day.',
  between: (one, other) => `${one} and ${other}`,
  onTheDay: (rung) => `${rung}, then`,
  today: (rung) => `${rung}, now`,
  notSaid: 'Not rated',
  says: (name, rung) => `${name} says ${rung}`,
  judge: 'Rate today',
  howSees: (name) => `${name} says today`,
  needsTable: 'Choose a table to rate.',

  visitsTitle: 'What we learned on the visits',
  noVisits: 'No visits were agreed on the day.',
  visit: (guest, host) => `${guest} at ${host}`,
  somebody: 'Somebody',
  learned: 'What did we learn?',
  notDone: 'Not made yet',
  markDone: 'It has been made',
} satisfies typeof sv;

const da = {
  print: 'Udskriv eller gem opfølgningen',
  lead: 'De samme strategier, de samme mellemrum. Hvad skete der, og hvad gør vi nu?',
  figures: 'Kort fortalt',
  strategies: (n, moved) =>
    plural('da', n, {
      one: `strategi, ${moved} har flyttet sig`,
      other: `strategier, ${moved} har flyttet sig`,
    }),
  seams: (tighter, looser) =>
    plural('da', tighter, {
      one: `mellemrum tættere, ${looser} løsere`,
      other: `mellemrum tættere, ${looser} løsere`,
    }),
  visits: (done, all) =>
    plural('da', done, {
      one: `studiebesøg af ${all} gennemført`,
      other: `studiebesøg af ${all} gennemført`,
    }),
  strategy: 'Strategi',
  happened: 'Det, der skete',
  now: 'Nu gør vi',
  nothingYet: 'Hvad skete der?',
  notDecided: 'Hvad gør vi nu?',
  change: (strategy) => `Følg op: ${strategy}`,
  none: 'Dagen efterlod ingen strategier.',
  noText: 'Strategi uden tekst',

  toAll: 'Hele opfølgningen',
  place: (number, all) => `${number} af ${all}`,
  nextStrategy: 'Næste strategi',
  stepWas: (step) => `Næste skridt er: ${step}`,
  gone: 'Strategien er ikke længere på tavlen.',
  status: 'Hvordan står det til?',
  whatHappened: 'Hvad skete der?',
  lineHelp: 'En linje for hver gang. Linjen kan begynde med sin dag.',
  newLine: (day) => `Ny linje, ${day}`,
  verdict: { spread: 'Spred', change: 'Ret', wait: 'Vent', close: 'Nedlæg' },
  nextStep: 'Nyt næste skridt',
  due: 'Senest',
  by: (day) => `senest ${day}`,

  seamsTitle: 'Sømmene, dengang og nu',
  seamsHelp: 'Som bordene så det på dagen, og i dag. Det laveste af de to svar afgør.',
  noSeams: 'Ingen søm blev vurderet på dagen.',
  between: (one, other) => `${one} og ${other}`,
  onTheDay: (rung) => `${rung}, dengang`,
  today: (rung) => `${rung}, nu`,
  notSaid: 'Ikke vurderet',
  says: (name, rung) => `${name} siger ${rung}`,
  judge: 'Vurdér i dag',
  howSees: (name) => `${name} siger i dag`,
  needsTable: 'Vælg bord for at vurdere.',

  visitsTitle: 'Det, vi lærte på besøgene',
  noVisits: 'Ingen besøg blev aftalt på dagen.',
  visit: (guest, host) => `${guest} hos ${host}`,
  somebody: 'Nogen',
  learned: 'Hvad lærte vi?',
  notDone: 'Ikke gennemført endnu',
  markDone: 'Det er gennemført',
} satisfies typeof sv;

export const followUp = { sv, en, da };
