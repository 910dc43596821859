/** What the words for working together mean, one tap away. */
const sv = {
  open: 'Begreppen',
  title: 'Begreppen',
  about: 'Till vardags säger vi samverkan om allt. Här betyder orden olika saker.',
  rung: (n: number) => `Steg ${n} på trappan`,
};

const en = {
  open: 'The terms',
  title: 'The terms',
  about: 'In everyday talk one word is used for all of it. Here the words mean different things.',
  rung: (n) => `Rung ${n} of the ladder`,
} satisfies typeof sv;

const da = {
  open: 'Begreberne',
  title: 'Begreberne',
  about: 'Til daglig bruger vi ét ord om det hele. Her betyder ordene forskellige ting.',
  rung: (n) => `Trin ${n} på trappen`,
} satisfies typeof sv;

export const concepts = { sv, en, da };
