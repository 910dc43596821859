import type { Exercise } from '#shared/domain/exercises.ts';

/** The pages beside the board, and the way to them. */
const sv = {
  names: {
    case: 'Fallet',
    promise: 'Löftet',
    actors: 'Aktörer',
    systems: 'Osynliga system',
    visits: 'Studiebesök',
    map: 'Mellanrumskartan',
    stakeholders: 'Intressenter',
    perspectives: 'Perspektivval',
    strategies: 'Strategier',
    factors: 'Samverkanskoll',
    followUp: 'Uppföljning',
  } satisfies Readonly<Record<Exercise, string>>,
  /** Names the links that lead to the exercises of a step. */
  ofStep: 'Övningar i steget',
  all: 'Alla övningar',
  skip: 'Hoppa till innehållet',
  /** For which organisation one speaks in an exercise. */
  answerFor: (name: string) => `Du svarar för ${name}.`,
  whoAnswers: 'Vilken organisation svarar du för?',
  chooseOrg: 'Välj organisation',
};

const en = {
  names: {
    case: 'The case',
    promise: 'The promise',
    actors: 'Actors',
    systems: 'Invisible systems',
    visits: 'Study visits',
    map: 'The gap map',
    stakeholders: 'Stakeholders',
    perspectives: 'Choice of perspective',
    strategies: 'Strategies',
    factors: 'Collaboration check',
    followUp: 'Follow-up',
  },
  ofStep: 'Exercises in this step',
  all: 'All exercises',
  skip: 'Skip to the content',
  answerFor: (name) => `You answer for ${name}.`,
  whoAnswers: 'Which organisation do you answer for?',
  chooseOrg: 'Choose an organisation',
} satisfies typeof sv;

const da = {
  names: {
    case: 'Casen',
    promise: 'Løftet',
    actors: 'Aktører',
    systems: 'Usynlige systemer',
    visits: 'Studiebesøg',
    map: 'Mellemrumskortet',
    stakeholders: 'Interessenter',
    perspectives: 'Perspektivvalg',
    strategies: 'Strategier',
    factors: 'Samarbejdstjek',
    followUp: 'Opfølgning',
  },
  ofStep: 'Øvelser i trinnet',
  all: 'Alle øvelser',
  skip: 'Gå til indholdet',
  answerFor: (name) => `Du svarer for ${name}.`,
  whoAnswers: 'Hvilken organisation svarer du for?',
  chooseOrg: 'Vælg organisation',
} satisfies typeof sv;

export const exercises = { sv, en, da };
