import { expect, test } from 'vitest';
import { cardLines } from '#shared/domain/cardLines.ts';

test('each line that says something is a card, without what a list begins it with', () => {
  const list = '• Ett\r\n\r\n  - Två\n3. Tre\n4) Fyra\r\tFem  \n* Sex\n– Sju';
  expect(cardLines(list)).toEqual(['Ett', 'Två', 'Tre', 'Fyra', 'Fem', 'Sex', 'Sju']);
});

test('figures and dashes that say something are kept', () => {
  const lines = ['2026 blev det fler', '-20 grader', '3 av 5 svarar', '1.5 tjänst'];
  expect(cardLines(lines.join('\n'))).toEqual(lines);
});
