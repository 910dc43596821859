const sv = {
  promise: 'Vårt löfte',
  strengths: 'Styrkor att värna',
  needs: 'De viktigaste behoven',
  strategies: 'Strategier vi går vidare med',
  soThat: (words: string) => `så att ${words}`,
  owner: (who: string) => `Ägare: ${who}`,
  nextStep: (step: string) => `Nästa steg: ${step}`,
  due: (day: string) => `Senast ${day}`,
  missing: 'De som saknades i rummet',
  invitedBy: (who: string) => `Bjuds in av ${who}`,
  nextTime: 'Nästa gång vi ses',
  notVoted: 'Ingen röstning har hållits än.',
  nothing: 'Här finns inga kort att sammanfatta än.',
};

const en: typeof sv = {
  promise: 'Our promise',
  strengths: 'Strengths to look after',
  needs: 'The most important needs',
  strategies: 'Strategies we take further',
  soThat: (words) => `so that ${words}`,
  owner: (who) => `Owner: ${who}`,
  nextStep: (step) => `Next step: ${step}`,
  due: (day) => `Due ${day}`,
  missing: 'Those who were missing in the room',
  invitedBy: (who) => `Invited by ${who}`,
  nextTime: 'When we meet next',
  notVoted: 'No voting has been held yet.',
  nothing: 'There are no cards to sum up yet.',
};

const da: typeof sv = {
  promise: 'Vores løfte',
  strengths: 'Styrker at værne om',
  needs: 'De vigtigste behov',
  strategies: 'Strategier, vi går videre med',
  soThat: (words) => `så ${words}`,
  owner: (who) => `Ansvarlig: ${who}`,
  nextStep: (step) => `Næste skridt: ${step}`,
  due: (day) => `Senest ${day}`,
  missing: 'Dem, der manglede i rummet',
  invitedBy: (who) => `Inviteres af ${who}`,
  nextTime: 'Næste gang vi ses',
  notVoted: 'Der er ikke holdt nogen afstemning endnu.',
  nothing: 'Her er ingen kort at samle op endnu.',
};

export const ONE_PAGE_WORDS = { sv, en, da };
