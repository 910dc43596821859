import { findNames, type Stretch } from './names.ts';
import { isPersonalNumber } from './personalNumber.ts';

/** What a stretch of text looks like. A likeness, never a verdict: the writer answers. */
export type PersonalDataKind =
  | 'personalNumber'
  | 'phone'
  | 'email'
  | 'address'
  | 'nameAndAge'
  | 'name';

export interface Finding extends Stretch {
  readonly kind: PersonalDataKind;
}

type Pattern = readonly [PersonalDataKind, RegExp, (found: string) => boolean];

const always = () => true;

/** `05-12-2026` and `05 12 2026`, whose digits would make a telephone number. */
const DAY = /^(?:0[1-9]|[12]\d|3[01])[- ](?:0[1-9]|1[0-2])[- ](?:19|20)\d\d$/;

/** A Swedish number has 8 to 10 digits with its first 0: `kl. 08-12 500 kr` has fewer. */
const isSwedishPhone = (found: string) => {
  const digits = found.replaceAll(/\D/g, '').length;
  return digits >= 8 && digits <= 10 && !DAY.test(found);
};

/** Every word with a capital letter may be a name, but for those that only begin a sentence. */
const hasName = (found: string) =>
  (found.match(/\p{Lu}\p{Ll}+/gu) ?? []).some((word) => !beginsSentences(word));

/** Whether a word often has its capital letter from where it stands and not from what it means. */
export const beginsSentences = (word: string): boolean => NOT_NAMES.has(word);

/** Words that begin a sentence and may stand before a number of years without being a name. */
const NOT_NAMES = new Set(
  (
    'Efter Under Inom Om För Senast Minst Högst Varje Alla Unga Barn Över Upp Ungefär Cirka Ca I På Från Till Redan ' +
    'En Ett Drygt Knappt Runt Kring Mellan Totalt Projektet Avtalet Insatsen Satsningen Personen Barnet Flickan Pojken ' +
    'Bara Nästan Snart Sedan Var Vart Den Det De Vi Ni Han Hon Hen Ungdomar Personer Vuxna Kvinnor Män Elever ' +
    'After Under Within For At Every All Young Over About From To Only Nearly Since The We They People Adults ' +
    'A An Et Aftalen Indsatsen Personen Barnet Efter Inden Senest Mindst Højst Hvert Unge Børn Omkring Fra Kun Næsten Siden Voksne Folk'
  ).split(' '),
);

/*
 * Personal numbers and coordination numbers are told from other digits by their checksum.
 * Danish CPR numbers have had none since 2007, so their shape (a day, a month, four digits) decides.
 */
const PATTERNS: readonly Pattern[] = [
  ['personalNumber', /(?<!\d)(?:\d{2})?\d{6}[-–+ ]?\d{4}(?!\d)/g, isPersonalNumber],
  ['personalNumber', /(?<!\d)(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}-\d{4}(?!\d)/g, always],
  ['email', /[^\s@<>()"]+@[^\s@<>()"]+\.\p{L}{2,}/gu, always],
  ['phone', /(?<![\d-])(?:\+|00)(?:4[5-7]|358)(?:[\s-]?\(?\d\)?){7,11}(?!\d)/g, always],
  ['phone', /(?<![\d-])0[1-9]\d{0,2}(?:\s?-\s?|\s)\d(?:[\s-]?\d){4,7}(?![\d-])/g, isSwedishPhone],
  ['phone', /(?<![\d-])07\d{8}(?!\d)/g, always],
  ['phone', /(?<![\d-])[2-9]\d(?: \d\d){3}(?![\d-])/g, always],
  [
    'address',
    /\p{Lu}[\p{L}-]*(?:gatan|vägen|gränd|stigen|torget|allén|backen|liden|gade|vej|allé|stræde|street|road)\s+\d{1,3}(?:\s?[A-Za-z])?(?![\p{L}\d])/gu,
    always,
  ],
  [
    'nameAndAge',
    /(?<!\p{L})\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)?,?\s+(?:är\s+|er\s+|is\s+)?\d{1,3}(?:\s*-?\s*(?:åring|årig|år|years?))(?!\p{L})/gu,
    hasName,
  ],
];

/**
 * Stretches of a text that may point out a person. Runs on the device while somebody writes;
 * nothing is sent anywhere for checking.
 */
export function findPersonalData(text: string): readonly Finding[] {
  const findings: Finding[] = [];
  const note = (finding: Finding) => {
    if (!findings.some((other) => overlaps(other, finding))) findings.push(finding);
  };
  for (const [kind, pattern, holds] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      if (holds(match[0])) note({ kind, from: match.index, to: match.index + match[0].length });
    }
  }
  for (const name of findNames(text)) note({ kind: 'name', ...name });
  return findings.sort((a, b) => a.from - b.from);
}

const overlaps = (a: Stretch, b: Stretch): boolean => a.from < b.to && b.from < a.to;
