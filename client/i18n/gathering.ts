/** "Samla alla", as those who are called see it. */
const sv = {
  title: 'Ledaren samlar alla',
  text: 'Titta upp. Det du har skrivit finns kvar.',
  heard: 'Jag är med',
};

const en = {
  title: 'The facilitator calls everyone together',
  text: 'Look up. What you have written is still here.',
  heard: 'I am with you',
} satisfies typeof sv;

const da = {
  title: 'Facilitatoren samler alle',
  text: 'Se op. Det, du har skrevet, er her stadig.',
  heard: 'Jeg er med',
} satisfies typeof sv;

export const gathering = { sv, en, da };
