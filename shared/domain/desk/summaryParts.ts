/**
 * The parts of a summary, in the order in which they stand at first. The organiser may name, leave out and reorder them.
 * Headings after reference/domain: Dagen på en sida, Om dagen, Fallet och livssituationen, De fem stegen …
 */
export const SUMMARY_PARTS = [
  'onePage', // Dagen på en sida
  'aboutTheDay', // Om dagen (figures of the day, how we worked, how to read this)
  'case', // Fallet och livssituationen (life areas, marks)
  'steps', // De fem stegen (cards; promises, invisible systems, stakeholders, chairs under their step)
  'priorities', // Prioriteringar
  'strategies', // Strategier (table, one card each, lacking owner/co-creators, preconditions)
  'relations', // Relationer och aktörer (map, gaps, ladder, actors missing)
  'visits', // Studiebesök och önskemål utan värd
  'lift', // Att lyfta till ledning och styrgrupp
  'temperature', // Temperaturen (six factors, exit question)
  'next', // Så fortsätter vi (follow-up; what became of each strategy, rungs then and now)
  'byTable', // Bilaga: alla kort per bord (off by default)
  'material', // Bilaga: så hanteras materialet; what was left out and why
] as const;

export type SummaryPart = (typeof SUMMARY_PARTS)[number];
