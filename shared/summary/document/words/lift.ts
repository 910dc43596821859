import type { Condition, ConditionAnswer } from '#shared/domain/strategy.ts';

const sv = {
  patterns: 'Mönster att lyfta vidare',
  help: 'Mönster, aldrig ärenden.',
  pattern: 'Mönster',
  tier: 'Nivå',
  from: 'Från',
  notSaid: 'inte sagt',
  undertakings: 'Ledningens åtaganden',
  organisation: 'Organisation',
  undertakes: 'Åtar sig',
  conditions: {
    ownsIssue: 'Äger frågan',
    givesTime: 'Ger tid',
    sharesCost: 'Delar notan',
    holdsRelations: 'Håller i relationer',
    givesUp: 'Ger upp något för helheten',
  } satisfies Readonly<Record<Condition, string>>,
  answers: { yes: 'Ja', partly: 'Delvis', no: 'Nej' } satisfies Readonly<
    Record<ConditionAnswer, string>
  >,
  funding: 'Samfinansiering',
  fundingHelp: 'Strategier som behöver gemensamma pengar.',
  bills: 'Vem betalar, vem sparar',
  table: 'Bord',
};

const en: typeof sv = {
  patterns: 'Patterns to escalate',
  help: 'Patterns, never cases.',
  pattern: 'Pattern',
  tier: 'Level',
  from: 'From',
  notSaid: 'not said',
  undertakings: 'Undertakings by management',
  organisation: 'Organisation',
  undertakes: 'Undertakes',
  conditions: {
    ownsIssue: 'Owns the issue',
    givesTime: 'Gives time',
    sharesCost: 'Shares the bill',
    holdsRelations: 'Keeps up relations',
    givesUp: 'Gives something up for the whole',
  },
  answers: { yes: 'Yes', partly: 'Partly', no: 'No' },
  funding: 'Co-funding',
  fundingHelp: 'Strategies that need joint money.',
  bills: 'Who pays, who saves',
  table: 'Table',
};

const da: typeof sv = {
  patterns: 'Mønstre, der bringes videre',
  help: 'Mønstre, aldrig sager.',
  pattern: 'Mønster',
  tier: 'Niveau',
  from: 'Fra',
  notSaid: 'ikke sagt',
  undertakings: 'Ledelsens tilsagn',
  organisation: 'Organisation',
  undertakes: 'Påtager sig',
  conditions: {
    ownsIssue: 'Ejer spørgsmålet',
    givesTime: 'Giver tid',
    sharesCost: 'Deler regningen',
    holdsRelations: 'Holder fast i relationer',
    givesUp: 'Giver afkald på noget for helheden',
  },
  answers: { yes: 'Ja', partly: 'Delvist', no: 'Nej' },
  funding: 'Samfinansiering',
  fundingHelp: 'Strategier, der kræver fælles penge.',
  bills: 'Hvem betaler, hvem sparer',
  table: 'Bord',
};

export const LIFT_WORDS = { sv, en, da };
