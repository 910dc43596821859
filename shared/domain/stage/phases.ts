import type { Localized } from '../lang.ts';

/** What the room does within a step. A plan may leave phases out. */
export const PHASES = ['listen', 'write', 'show', 'group', 'vote', 'choose'] as const;
export type PhaseId = (typeof PHASES)[number];

export const PHASE_NAMES: Readonly<Record<PhaseId, Localized>> = {
  listen: { sv: 'Lyssna', en: 'Listen', da: 'Lyt' },
  write: { sv: 'Skriv tyst', en: 'Write in silence', da: 'Skriv i stilhed' },
  show: { sv: 'Visa', en: 'Show', da: 'Vis' },
  group: { sv: 'Gruppera', en: 'Group', da: 'Gruppér' },
  vote: { sv: 'Rösta', en: 'Vote', da: 'Stem' },
  choose: { sv: 'Välj', en: 'Choose', da: 'Vælg' },
};
