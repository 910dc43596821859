import type { Moment } from '#shared/domain/factors.ts';

const sv = {
  check: 'Samverkanskollen',
  help: 'Var och en svarade utan namn, från 1 (stämmer inte alls) till 5 (stämmer helt). Fördelningen visar hur många som gav varje svar, från 1 till 5.',
  factor: 'Faktor',
  moments: {
    before: 'Före',
    after: 'Efter',
    threeMonths: 'Tre månader',
  } satisfies Readonly<Record<Moment, string>>,
  mean: (mean: string, spread: string) => `${mean} (${spread})`,
  tooFew: 'för få svar',
  voters: 'Svarande',
  exit: 'Vad tyckte ni om dagen?',
  exitMean: 'Medelbetyg',
  ofFive: (mean: string) => `${mean} av 5`,
  answers: 'Antal svar',
  spread: 'Fördelning från 1 till 5',
};

const en: typeof sv = {
  check: 'The collaboration check',
  help: 'Everybody answered without a name, from 1 (not true at all) to 5 (quite true). The spread shows how many gave each answer, from 1 to 5.',
  factor: 'Factor',
  moments: { before: 'Before', after: 'After', threeMonths: 'Three months' },
  mean: (mean, spread) => `${mean} (${spread})`,
  tooFew: 'too few answers',
  voters: 'Answers from',
  exit: 'What did you think of the day?',
  exitMean: 'Mean',
  ofFive: (mean) => `${mean} of 5`,
  answers: 'Number of answers',
  spread: 'Spread from 1 to 5',
};

const da: typeof sv = {
  check: 'Samarbejdstjekket',
  help: 'Alle svarede uden navn, fra 1 (passer slet ikke) til 5 (passer helt). Fordelingen viser, hvor mange der gav hvert svar, fra 1 til 5.',
  factor: 'Faktor',
  moments: { before: 'Før', after: 'Efter', threeMonths: 'Tre måneder' },
  mean: (mean, spread) => `${mean} (${spread})`,
  tooFew: 'for få svar',
  voters: 'Besvarelser',
  exit: 'Hvad syntes I om dagen?',
  exitMean: 'Gennemsnit',
  ofFive: (mean) => `${mean} af 5`,
  answers: 'Antal svar',
  spread: 'Fordeling fra 1 til 5',
};

export const TEMPERATURE_WORDS = { sv, en, da };
