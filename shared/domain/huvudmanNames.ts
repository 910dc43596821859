import type { Huvudman } from './actor.ts';
import type { Localized } from './lang.ts';

export const HUVUDMAN_NAMES: Readonly<Record<Huvudman, Localized>> = {
  municipality: { sv: 'Kommun', en: 'Municipality', da: 'Kommune' },
  region: { sv: 'Region', en: 'Region', da: 'Region' },
  state: { sv: 'Stat', en: 'State', da: 'Stat' },
  civilSociety: { sv: 'Civilsamhälle', en: 'Civil society', da: 'Civilsamfund' },
  business: { sv: 'Näringsliv', en: 'Business', da: 'Erhvervsliv' },
  individual: {
    sv: 'Individ och nätverk',
    en: 'Individual and network',
    da: 'Individ og netværk',
  },
  structure: { sv: 'Struktur', en: 'Structure', da: 'Struktur' },
};
