import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fieldOf, isRoot, SHAPE } from '#shared/board/shape.ts';
import { LIFE_AREAS } from '#shared/domain/lifeArea.ts';
import { PROMISE_PARTS } from '#shared/domain/promise.ts';
import { BOUNDARIES } from '#shared/domain/relation.ts';
import {
  PRECONDITIONS,
  STRATEGY_CHOICES,
  STRATEGY_DATES,
  STRATEGY_WORDS,
} from '#shared/domain/strategy.ts';
import { actorNo, cardNo, RELATION } from './sample.ts';

const PAGE = readFileSync(new URL('../../shared/board/SCHEMA.md', import.meta.url), 'utf8');

interface Row {
  readonly keys: readonly string[];
  readonly value: string;
  readonly writer: string;
}

const quoted = (cell: string): readonly string[] =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, words = '']) => words);

/** The rows of the table under each root's heading. */
function rowsByRoot(): ReadonlyMap<string, readonly Row[]> {
  const sections = PAGE.split(/^### /m).slice(1);
  return new Map(
    sections.flatMap((section) => {
      const root = /^`(\w+)/.exec(section)?.[1];
      return root === undefined ? [] : [[root, rowsOf(section)] as const];
    }),
  );
}

const rowsOf = (section: string): readonly Row[] =>
  section
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, keys = '', value = '', writer = '']) => ({
      keys: [...quoted(keys), ...outside(keys)].flatMap((key) => written(key, value)),
      value,
      writer,
    }));

/** Nothing of a key cell may stand outside backticks but a remark in brackets. */
const outside = (cell: string): readonly string[] =>
  cell
    .replaceAll(/`[^`]+`|\([^)]*\)|,/g, ' ')
    .split(' ')
    .filter(Boolean);

/** The keys as they stand in a document: what is in braces becomes every known word, or one id. */
function written(key: string, value: string): readonly string[] {
  const listed = quoted(value).find((words) => words.includes(' ')) ?? '';
  const stands: Readonly<Record<string, readonly string[]>> = {
    '{cardId}': [cardNo(2)],
    '{actorId}': [actorNo(1)],
    '{tableId}': ['t1'],
    '{a~b}': [RELATION],
    '{end}': [actorNo(1)],
    '{1–7}': PRECONDITIONS.map(String),
    '{choice}': listed.split(' '),
    '{word}': listed.split(' '),
    '{kind}': listed.split(' '),
    '{area}': listed.split(' '),
    '{part}': listed.split(' '),
  };
  return Object.entries(stands).reduce<readonly string[]>(
    (keys, [brace, words]) =>
      keys.flatMap((one) =>
        one.includes(brace) ? words.map((word) => one.replace(brace, word)) : [one],
      ),
    [key],
  );
}

const ROWS = rowsByRoot();

/** Every key that the code knows, ids and tables once each. */
function knownKeys(root: string): readonly string[] {
  const [id, to] = [actorNo(1), cardNo(2)];
  const strategy = [
    ...Object.keys(STRATEGY_CHOICES),
    ...STRATEGY_DATES,
    ...STRATEGY_WORDS,
    ...PRECONDITIONS.map((nr) => `precondition:${nr}`),
    `coCreator:${id}`,
    'ownerOrg',
    'escalated',
  ];
  const patterns: Readonly<Record<string, readonly string[]>> = {
    meta: ['schema', 'epoch'],
    cards: [`link:${to}`, ...strategy.map((key) => `strategy:${key}`)],
    relations: [
      'wanted',
      ...BOUNDARIES.map((kind) => `boundary:${kind}`),
      `rung:${id}:t1`,
      `later:${id}:t1`,
      'first:t1',
    ].map((key) => `${RELATION}:${key}`),
    stakes: ['affected', 'canAct', 'missing', 'inviter'].map((key) => `${id}:t1:${key}`),
    offers: [`accepted:${id}`],
    visits: [`answer:${id}`],
    lifeAreas: LIFE_AREAS.map((area) => `${area}:actor:${id}`),
    promises: [
      ...[`party:${id}`, `behind:${id}`, 'read', 'holds'].map((key) => `t1:${key}`),
      ...PROMISE_PARTS.map((part) => `from:${part}:t1`),
    ],
    renewed: ['text:change:t1'],
  };
  const shape = isRoot(root) ? SHAPE[root] : null;
  const fields = shape?.holds === 'things' ? [...shape.fields.keys()] : [];
  return [...fields, ...(patterns[root] ?? [])];
}

test('[B1] the page tells of every root, and of no other', () => {
  expect([...ROWS.keys()].sort()).toEqual(Object.keys(SHAPE).sort());
  const [, listed = ''] = /\*\*\[B1\]\*\*[^`]*`Y\.Map`: `([^`]+)`/.exec(PAGE) ?? [];
  expect(listed.split(/\s+/).sort()).toEqual(Object.keys(SHAPE).sort());
});

describe.each(Object.keys(SHAPE).filter(isRoot))('the table of %s', (root) => {
  const rows = ROWS.get(root) ?? [];

  test('names every key that the code knows, and no other', () => {
    expect(rows.flatMap((row) => row.keys).sort()).toEqual([...knownKeys(root)].sort());
  });

  test('says of every key what it holds and who writes it', () => {
    for (const { keys, value, writer } of rows) {
      const is = value.startsWith('`Y.Text`')
        ? 'text'
        : value.startsWith('`Y.Map`')
          ? 'set'
          : 'value';
      for (const key of keys) expect(fieldOf(root, key), key).toMatchObject({ is, writer });
    }
  });
});
