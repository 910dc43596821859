import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import { ROOT } from '../../server/boot/machine.mjs';

/* Whatever a person reads stands in client/i18n or in shared/domain/prompts, in three languages. */

/** Attributes that are read, and props of our own components that become such. */
const READ = /^(aria-(label|description|roledescription|valuetext)|alt|title|placeholder|label)$/;
const LETTERS = /\p{L}{2,}/u;

/** The app's own name, and what is the same in all three languages. */
const THE_SAME = ['Mellan', 'rum', 'Mellanrum', 'Enter', 'min'];

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

/** All words that a screen says by itself. */
function ownWords(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(ownWords);
  if (!isNode(node)) return [];
  const within = Object.values(node).flatMap(ownWords);
  if (node.type === 'JSXAttribute') return [...within, ...said(isRead(node) && node['value'])];
  const children: unknown = node['children'];
  return Array.isArray(children) ? [...within, ...children.flatMap(said)] : within;
}

const isRead = ({ name }: Node): boolean => isNode(name) && READ.test(String(name['name']));

/** The words of a text, also behind a condition and between what is put into it. */
function said(node: unknown): readonly string[] {
  if (!isNode(node)) return [];
  switch (node.type) {
    case 'JSXText':
    case 'Literal':
      return words(node['value']);
    case 'TemplateElement':
      return isNode(node) ? words(Object(node['value']).cooked) : [];
    case 'TemplateLiteral':
      return [node['quasis']].flat().flatMap(said);
    case 'JSXExpressionContainer':
      return said(node['expression']);
    case 'ConditionalExpression':
      return [node['consequent'], node['alternate']].flatMap(said);
    case 'LogicalExpression':
      return said(node['right']);
    default:
      return [];
  }
}

const words = (value: unknown): readonly string[] =>
  typeof value === 'string' && LETTERS.test(value) && !THE_SAME.includes(value.trim())
    ? [value.trim()]
    : [];

const wordsOf = (path: string, code: string) => ownWords(parseSync(path, code).program);

test('no screen has words of its own', () => {
  const screens = readdirSync(join(ROOT, 'client'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.tsx'))
    .map((path) => `client/${path}`);
  expect(screens.length).toBeGreaterThan(300);
  const found = screens.flatMap((path) =>
    wordsOf(path, readFileSync(join(ROOT, path), 'utf8')).map((text) => `${path}: ${text}`),
  );
  expect(found).toEqual([]);
});

test('what is written where it is shown is found', () => {
  const code = 'const a = <p aria-label="Stäng" data-x="yes">Hej {name} {b ? "Ja" : `Nej`}</p>;';
  expect(wordsOf('a.tsx', code)).toEqual(['Stäng', 'Hej', 'Ja', 'Nej']);
});
