/**
 * What is needed together comes in one file. Over plain HTTP a phone asks for six at a time, and each wave of small ones
 * costs a round trip: half a second on a slow network.
 */
export const CHUNKS = {
  groups: [
    // Before a line of ours runs.
    { name: 'first', tags: ['$initial' as const], priority: 3 },
    // The board's document and its wire, for all who come into a workshop.
    { name: 'session', test: /[\\/]client[\\/]sync[\\/]openSession\.ts$/, priority: 2 },
    // From the link to the first card, for all who take part.
    { name: 'here', test: /[\\/]client[\\/]app[\\/]pages[\\/](Here|Join)Page\.tsx$/, priority: 1 },
  ],
};
