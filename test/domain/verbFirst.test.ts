import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { beginsWithoutVerb } from '#shared/domain/verbFirst.ts';

test.each([
  'Vi borde träffas oftare',
  'Bättre samverkan',
  'en lots',
  'More meetings',
  'Øget samarbejde',
])('it is told that %j does not begin with its verb', (text) =>
  expect(beginsWithoutVerb(text)).toBe(true),
);

test.each([
  '',
  '  ',
  'Bjud in fem unga',
  'svara inom fem dagar',
  '”Pröva” i sex veckor',
  'Invite all',
])('nothing is said of %j', (text) => expect(beginsWithoutVerb(text)).toBe(false));

test('of the strategies of a real day few are told so, and those rightly', () => {
  const file = readFileSync(join(import.meta.dirname, '../support/data/cards.json'), 'utf8');
  const rows: readonly { column: string; text: string }[] = JSON.parse(file);
  const told = rows
    .filter(({ column, text }) => column.startsWith('forb') && beginsWithoutVerb(text))
    .map(({ text }) => text.split(' ').slice(0, 2).join(' '));
  expect(told).toEqual(['En ordlista', 'En samtyckesblankett', 'Ett stygn', 'En lots']);
});
