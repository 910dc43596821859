/**
 * What is needed together comes in one file. Over plain HTTP a phone asks for six at a time, and each wave of small ones
 * costs a round trip: half a second on a slow network. The field where one joins waits for seven (`ahead.ts`), of which one is tiny.
 */
export const CHUNKS = {
  groups: [
    // Asks the relay, while the rest is on its way.
    { name: 'start', tags: ['$initial' as const], priority: 4 },
    // Whatever is shown.
    {
      name: 'first',
      test: /[\\/]client[\\/](?:app[\\/]main\.tsx|i18n[\\/]tableName\.ts)$/,
      priority: 3,
    },
    // The board's document and its wire, for all who come into a workshop, and where they sit down.
    {
      name: 'session',
      test: /[\\/]client[\\/](?:sync[\\/]openSession\.ts|app[\\/]pages[\\/]JoinPage\.tsx)$/,
      priority: 2,
    },
    // From the seat to the first card.
    { name: 'here', test: /[\\/]client[\\/]app[\\/]pages[\\/]HerePage\.tsx$/, priority: 1 },
  ],
};
