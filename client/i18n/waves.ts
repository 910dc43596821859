/** 1-2-4-alla: how people sit together while they write. */
const sv = {
  name: '1-2-4-alla',
  inStep: (step: string) => `1-2-4-alla i ${step}`,
  now: {
    alone: 'Nu själv.',
    pairs: 'Nu två och två.',
    fours: 'Nu fyra och fyra.',
    all: 'Nu alla vid bordet.',
  },
};

const en = {
  name: '1-2-4-all',
  inStep: (step) => `1-2-4-all in ${step}`,
  now: {
    alone: 'Now on your own.',
    pairs: 'Now two and two.',
    fours: 'Now four and four.',
    all: 'Now everyone at the table.',
  },
} satisfies typeof sv;

const da = {
  name: '1-2-4-alle',
  inStep: (step) => `1-2-4-alle i ${step}`,
  now: {
    alone: 'Nu hver for sig.',
    pairs: 'Nu to og to.',
    fours: 'Nu fire og fire.',
    all: 'Nu alle ved bordet.',
  },
} satisfies typeof sv;

export const waves = { sv, en, da };
