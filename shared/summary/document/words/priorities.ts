const sv = {
  help: 'Röster är underlag, inte beslut. Antalet bord visar hur brett stödet är.',
  rounds: 'Så röstade vi',
  all: 'Hela tavlan',
  step: 'Röstning',
  voters: 'Röstande',
  perPerson: 'Röster per person',
  perCard: 'Högst per kort',
  unknown: 'inte känt',
  more: (n: number) =>
    n === 1
      ? 'Ett kort till fick röster. Det står under sitt steg.'
      : `${n} kort till fick röster. De står under sina steg.`,
};

const en: typeof sv = {
  help: 'Votes are a basis, not decisions. The number of tables shows how broad the support is.',
  rounds: 'How we voted',
  all: 'The whole board',
  step: 'Voting',
  voters: 'Voters',
  perPerson: 'Votes per person',
  perCard: 'At most per card',
  unknown: 'not known',
  more: (n) =>
    n === 1
      ? 'One more card got votes. It stands under its step.'
      : `${n} more cards got votes. They stand under their steps.`,
};

const da: typeof sv = {
  help: 'Stemmer er et grundlag, ikke en beslutning. Antallet af borde viser, hvor bred opbakningen er.',
  rounds: 'Sådan stemte vi',
  all: 'Hele tavlen',
  step: 'Afstemning',
  voters: 'Stemmende',
  perPerson: 'Stemmer pr. person',
  perCard: 'Højst pr. kort',
  unknown: 'ikke kendt',
  more: (n) =>
    n === 1
      ? 'Ét kort til fik stemmer. Det står under sit trin.'
      : `${n} kort til fik stemmer. De står under deres trin.`,
};

export const PRIORITY_WORDS = { sv, en, da };
