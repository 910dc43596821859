import type { Factor } from '../factors.ts';
import type { Localized } from '../lang.ts';

interface FactorText {
  readonly name: Localized;
  /** What one agrees with, from not at all to quite. */
  readonly claim: Localized;
}

/** The six factors as people at a table would say them. */
export const FACTOR_TEXTS: Readonly<Record<Factor, FactorText>> = {
  surroundings: {
    name: { sv: 'Omgivning', en: 'Surroundings', da: 'Omgivelser' },
    claim: {
      sv: 'Det runt oss ger oss utrymme att arbeta ihop.',
      en: 'What is around us gives us room to work together.',
      da: 'Det omkring os giver os plads til at arbejde sammen.',
    },
  },
  actors: {
    name: { sv: 'Aktörerna', en: 'The actors', da: 'Aktørerne' },
    claim: {
      sv: 'Vi litar på varandra och rätt parter är med.',
      en: 'We trust each other, and the right parties take part.',
      da: 'Vi har tillid til hinanden, og de rigtige parter er med.',
    },
  },
  process: {
    name: { sv: 'Process och struktur', en: 'Process and structure', da: 'Proces og struktur' },
    claim: {
      sv: 'Vi vet vem som gör vad och hur vi beslutar.',
      en: 'We know who does what and how we decide.',
      da: 'Vi ved, hvem der gør hvad, og hvordan vi beslutter.',
    },
  },
  communication: {
    name: { sv: 'Kommunikation', en: 'Communication', da: 'Kommunikation' },
    claim: {
      sv: 'Vi får veta det vi behöver i tid.',
      en: 'We are told what we need to know in time.',
      da: 'Vi får det at vide, som vi har brug for, i tide.',
    },
  },
  purpose: {
    name: { sv: 'Syfte och mål', en: 'Purpose and goals', da: 'Formål og mål' },
    claim: {
      sv: 'Vi vill samma sak och kan säga vad.',
      en: 'We want the same thing and can say what it is.',
      da: 'Vi vil det samme og kan sige hvad.',
    },
  },
  resources: {
    name: { sv: 'Resurser', en: 'Resources', da: 'Ressourcer' },
    claim: {
      sv: 'Vi har tid, pengar och folk till det.',
      en: 'We have the time, the money and the people for it.',
      da: 'Vi har tid, penge og folk til det.',
    },
  },
};
