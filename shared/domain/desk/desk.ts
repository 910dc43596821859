import * as v from 'valibot';
import { lineageSchema } from '../stage/lineage.ts';
import { daySchema } from '../stage/stage.ts';
import { SUMMARY_PARTS, type SummaryPart } from './summaryParts.ts';

/** Longest texts, in UTF-16 units. The interface says from where an introduction no longer fits the first page. */
export const DESK_TEXTS = {
  introduction: 2_000,
  diarienummer: 60,
  /** The decision by which material is destroyed (gallringsbeslut). */
  decision: 300,
  /** What is kept, what is deleted, and when. */
  retention: 1_000,
  /** Where one turns with a question: a function's mailbox or number, never a person's. */
  contact: 200,
  /** What the day left open, one question a line. */
  questions: 1_500,
} as const;
export type DeskText = keyof typeof DESK_TEXTS;

/** Up to here the introduction fits the first page. */
export const FIRST_PAGE_LENGTH = 600;
export const MOST_HEADING = 120;
export const MOST_NAME = 80;
export const MOST_ORGANISATIONS = 60;
export const MOST_FIXED = 50;
export const MOST_KEPT = 20;

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const named = (most: number) =>
  v.pipe(
    text(most),
    v.check((name) => name.trim() !== ''),
  );
const instant = v.pipe(v.number(), v.integer(), v.minValue(0));
const people = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));

export const partIdSchema = v.picklist(SUMMARY_PARTS);
export const headingSchema = v.nullable(named(MOST_HEADING));
export const organisationNameSchema = named(MOST_NAME);
export const keptNameSchema = v.pipe(named(MOST_NAME), v.trim());
export const presentSchema = v.nullable(people);

const partSchema = v.object({
  id: partIdSchema,
  /** The organiser's own; null: the built-in one, in each reader's language. */
  heading: headingSchema,
  included: v.boolean(),
});
export type PartChoice = v.InferOutput<typeof partSchema>;

/** Counted or asked outside the app and typed in after the day; null: not told. */
export const FIGURES = [
  'registered',
  'present',
  'tables',
  'satisfactionMean',
  'satisfactionAnswers',
] as const;
export type Figure = (typeof FIGURES)[number];

const mean = v.pipe(v.number(), v.minValue(1), v.maxValue(5));
export const FIGURE_SCHEMAS = {
  registered: v.nullable(people),
  present: v.nullable(people),
  tables: v.nullable(people),
  /** From 1 to 5. */
  satisfactionMean: v.nullable(mean),
  satisfactionAnswers: v.nullable(people),
} as const satisfies Readonly<Record<Figure, v.GenericSchema>>;

const figuresSchema = v.object({
  ...FIGURE_SCHEMAS,
  /** How many came from each organisation, in the order in which they were typed in. */
  organisations: v.pipe(
    v.array(v.object({ name: organisationNameSchema, present: people })),
    v.maxLength(MOST_ORGANISATIONS),
  ),
});

/** `1.0`, `1.1` … */
const VERSION = /^1\.(0|[1-9]\d{0,2})$/;
const versionNumberSchema = v.pipe(v.string(), v.regex(VERSION));

/** A version that is fixed (fastställd). What it says lies in a table of its own and never changes. */
const fixedSchema = v.object({
  number: versionNumberSchema,
  /** Relay clock, ms. */
  at: instant,
  /** The day in Sweden at that moment. */
  date: daySchema,
  diarienummer: text(DESK_TEXTS.diarienummer),
});
export type FixedVersion = v.InferOutput<typeof fixedSchema>;

/** `k1`, `k2` … */
const KEPT = /^k[1-9]\d{0,2}$/;

/** Working material kept as it was under a name: "Utkast till bordsvärdarna". */
const keptSchema = v.object({
  number: v.pipe(v.string(), v.regex(KEPT)),
  name: keptNameSchema,
  at: instant,
});
export type KeptVersion = v.InferOutput<typeof keptSchema>;

/** What is the organiser's own in a summary. The order of `parts` is theirs, each part stands once. */
export const choicesEntries = {
  introduction: text(DESK_TEXTS.introduction),
  parts: v.pipe(
    v.array(partSchema),
    v.transform((given) => withEveryPart(given)),
  ),
  diarienummer: text(DESK_TEXTS.diarienummer),
  figures: figuresSchema,
  decision: text(DESK_TEXTS.decision),
  retention: text(DESK_TEXTS.retention),
  // Younger than the first desks.
  contact: v.optional(text(DESK_TEXTS.contact), ''),
  questions: v.optional(text(DESK_TEXTS.questions), ''),
} as const;

export const versionSchema = v.nullable(fixedSchema);

export const deskSchema = v.object({
  /** Raised by one at each accepted change; 0 before the first. */
  revision: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** At which servers it has been written, and how often; as of a stage. */
  lineage: v.optional(lineageSchema, {}),
  /** `fixed`: the last of `fixed` is what holds, and nothing is edited until the next version is begun. */
  state: v.picklist(['working', 'fixed']),
  ...choicesEntries,
  /** Oldest first. */
  fixed: v.pipe(v.array(fixedSchema), v.maxLength(MOST_FIXED)),
  kept: v.pipe(v.array(keptSchema), v.maxLength(MOST_KEPT)),
});
export type Desk = v.InferOutput<typeof deskSchema>;

/** A desk from a frame, a file or the disk; null when it is none. */
export function parseDesk(value: unknown): Desk | null {
  const parsed = v.safeParse(deskSchema, value);
  return parsed.success ? parsed.output : null;
}

/** A part that is newer than the record comes last, as it is at first; one that stands twice counts once. */
function withEveryPart(given: readonly PartChoice[]): PartChoice[] {
  const first = given.filter(
    ({ id }, index) => given.findIndex((part) => part.id === id) === index,
  );
  const missing = SUMMARY_PARTS.filter((id) => first.every((part) => part.id !== id));
  return [...first, ...missing.map(atFirst)];
}

/** The appendix with every card once more is only for who asks for it. */
export const atFirst = (id: SummaryPart): PartChoice => ({
  id,
  heading: null,
  included: id !== 'byTable',
});
