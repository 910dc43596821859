import type { SummaryWords } from './sv.ts';

export const en: SummaryWords = {
  kind: 'Summary of the inspiration day',
  parts: {
    onePage: 'The day on one page',
    aboutTheDay: 'About the day',
    case: 'The case and the life situation',
    steps: 'The five steps',
    priorities: 'Priorities',
    strategies: 'Strategies',
    relations: 'Relations and actors',
    visits: 'Study visits',
    lift: 'To escalate to management and steering group',
    temperature: 'The temperature',
    next: 'How we go on',
    byTable: 'Appendix: all cards by table',
    material: 'Appendix: how the material is handled',
  },
  rank: 'Place',
  text: 'Text',
  column: 'Column',
  step: 'Step',
  diarienummer: (number) => `Ref. no. ${number}`,
  status: { working: 'WORKING MATERIAL', fixed: (number) => `FINALISED ${number}` },
  howToRead:
    'Votes are a basis for decisions, not decisions. There are no names here: whoever wrote a card is known by organisation and table only.',

  date: 'Date',
  place: 'Place',
  organiser: 'Organiser',
  cards: 'Cards',
  tables: 'Tables',
  votesCast: 'Votes',
  followUp: 'Follow-up',
  deleteText: (day) => `Everything on the board is deleted on ${day}.`,
  notSet: 'Not set',

  caseHelp: 'The case is invented and put together from many experiences.',
  notPlanned: 'This step was not in the plan of the day.',
  noCards: 'No cards.',
  noText: 'Card without text',
  unnamedGroup: 'Group without a heading',
  soThat: 'So that',
  actors: 'Actors',

  strategiesHelp: 'Owners are given as role and organisation, never as a name.',
  noStrategies: 'No strategy has an owner, a next step or a date yet.',
  number: 'No.',
  strategy: 'Strategy',
  owner: 'Owner',
  nextStep: 'Next step',
  due: 'Due',
  coCreators: 'Co-creators',
  missing: 'missing',
  ideas: (n) =>
    n === 1
      ? 'There is also 1 proposal without owner, next step and date. It stands under its step.'
      : `There are also ${n} proposals without owner, next step and date. They stand under their steps.`,
  needsCoCreatorsHelp:
    'A strategy is ready when at least two organisations have said that they are in.',

  needs: 'Needs without a strategy',
  noneAnswered: (n) =>
    n === 1
      ? 'The need is not connected to any strategy yet.'
      : `None of the ${n} needs is connected to a strategy yet. They stand under their steps.`,
  allAnswered: 'Every need is connected to a strategy.',

  gapsHelp: 'The lower of the two answers decides. Widest gap first.',
  today: 'Today',
  wanted: 'Wanted',
  views: 'How they see it',
  noGaps: 'Nobody has put a gap on the ladder yet.',
  notRated: 'no answer',
  tablesSay: (lowest, highest) => `tables say ${lowest} to ${highest}`,

  leftOut: 'What is not included',
  nothingLeftOut: 'Every card on the board is included.',
  reported: (n) =>
    n === 1
      ? '1 card is reported because it may point to somebody. It is not included until the facilitator has settled it.'
      : `${n} cards are reported because they may point to somebody. They are not included until the facilitator has settled them.`,
  hidden: (n) =>
    n === 1 ? '1 card is hidden by the facilitator.' : `${n} cards are hidden by the facilitator.`,
  removed: (n) =>
    n === 1
      ? '1 card was removed by whoever wrote it or by the facilitator.'
      : `${n} cards were removed by whoever wrote them or by the facilitator.`,

  cardCount: (n) => (n === 1 ? '1 card' : `${n} cards`),
  voteCount: (n) => (n === 1 ? '1 vote' : `${n} votes`),
  tableCount: (n) => (n === 1 ? '1 table' : `${n} tables`),
  tableName: (number) => `Table ${number}`,
};
