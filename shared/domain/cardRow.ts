import * as v from 'valibot';
import { ACTOR_NAME_BOUND } from './actor.ts';
import { CARD_TEXT } from './card.ts';
import { COLUMN_NAMES, COLUMNS, type ColumnId } from './columns.ts';
import { tableId } from './ids.ts';
import type { Localized } from './lang.ts';
import { fail, ok, type Result } from './result.ts';
import { daySchema } from './stage/stage.ts';
import { STEP_NAMES, STEPS, type StepId } from './steps.ts';
import { STRATEGY_WORD_BOUND } from './strategy.ts';
import { MOST_TABLES } from './table.ts';

/** Why a row of a card file was left out. The interface has words for each. */
export const ROW_PROBLEMS = [
  'notAnObject',
  'unknownStep',
  'unknownColumn',
  'noText',
  'textTooLong',
  /** NUL or a lone surrogate: the text could not be stored and sent unchanged. */
  'brokenText',
  'badActors',
  'badTable',
  'badAuthor',
  'badVotes',
  'badStrategy',
  'tooManyRows',
] as const;
export type RowProblem = (typeof ROW_PROBLEMS)[number];

const wellFormed = (text: string): boolean => !text.includes('\0') && text.isWellFormed();

const words = (most: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => text.replaceAll(/\r\n?/g, '\n').trim()),
    v.maxLength(most),
    v.check(wellFormed),
  );
const actorName = v.pipe(words(ACTOR_NAME_BOUND), v.minLength(1));

/** Compared without case, spaces and accents: `Värdevision`, `vardevision` and `valueVision` all name a step. */
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/[\p{M}\s]/gu, '')
    .toLowerCase();

function named<Id extends string>(ids: readonly Id[], names: Readonly<Record<Id, Localized>>) {
  const byName = new Map<string, Id>();
  for (const id of ids) for (const name of [id, names[id].sv]) byName.set(plain(name), id);
  return v.pipe(
    v.string(),
    v.transform((name) => byName.get(plain(name))),
    v.custom<Id>((id) => id !== undefined),
  );
}

/** `Bord 4`, `Table 4`, `t4`, `4` or the number 4. */
const table = v.pipe(
  v.union([v.string(), v.number()]),
  v.transform((given) => Number(/^(?:bord|table|t)?\s*([1-9]\d?)$/i.exec(`${given}`.trim())?.[1])),
  v.number(),
  v.maxValue(MOST_TABLES),
  v.transform(tableId),
);

const strategy = v.object({
  owner: v.optional(words(STRATEGY_WORD_BOUND), ''),
  nextStep: v.optional(words(CARD_TEXT.hard), ''),
  due: v.nullish(daySchema, null),
});

const rowSchema = v.object({
  step: named<StepId>(STEPS, STEP_NAMES),
  column: named<ColumnId>(COLUMNS, COLUMN_NAMES),
  text: v.pipe(
    v.string(),
    v.transform((text) => text.replaceAll(/\r\n?/g, '\n').trim()),
    v.minLength(1, 'noText' satisfies RowProblem),
    v.maxLength(CARD_TEXT.hard, 'textTooLong' satisfies RowProblem),
    v.check(wellFormed, 'brokenText' satisfies RowProblem),
  ),
  actors: v.pipe(
    v.optional(v.pipe(v.array(actorName), v.maxLength(100)), []),
    v.transform((names) => [...new Set(names)]),
  ),
  table: v.nullish(table, null),
  /** Organisation or function that stands as the card's label. */
  author: v.nullish(actorName, null),
  votes: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000)), null),
  strategy: v.nullish(strategy, null),
});

export interface CardRow extends Readonly<v.InferOutput<typeof rowSchema>> {
  /** Where its object begins in the file, counted from 1. */
  readonly line: number;
}

const PROBLEM_OF_KEY: Readonly<Record<keyof typeof rowSchema.entries, RowProblem>> = {
  step: 'unknownStep',
  column: 'unknownColumn',
  text: 'noText',
  actors: 'badActors',
  table: 'badTable',
  author: 'badAuthor',
  votes: 'badVotes',
  strategy: 'badStrategy',
};

export function parseCardRow(value: unknown, line: number): Result<CardRow, RowProblem> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return fail('notAnObject');
  }
  const parsed = v.safeParse(rowSchema, value, { abortEarly: true });
  if (parsed.success) return ok({ ...parsed.output, line });
  const [issue] = parsed.issues;
  const said = ROW_PROBLEMS.find((problem) => problem === issue.message);
  const key = String(issue.path?.[0].key) as keyof typeof PROBLEM_OF_KEY;
  return fail(said ?? PROBLEM_OF_KEY[key] ?? 'notAnObject');
}
