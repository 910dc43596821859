import { describe, expect, test } from 'vitest';
import { coveredText, excerpt } from '../../../client/features/room/review/coveredText.ts';

const said = (text: string, short = false) =>
  (short ? excerpt(coveredText(text)) : coveredText(text))
    .map((piece) => (piece.covered ? '▇' : piece.text))
    .join('');

describe('a reported text is shown with what may point somebody out covered', () => {
  test.each([
    ['Det blev som Anna sa på mötet.', 'Det blev som ▇ sa på mötet.'],
    ['Ring 070-123 45 67 i morgon.', 'Ring ▇ i morgon.'],
    // No pattern knows the name, but somebody did.
    ['Vi frågade alltid Qvintessa först.', 'Vi frågade alltid ▇ först.'],
    ['hon i det gula huset vid ån', '▇'],
  ])('%j', (text, covered) => {
    expect(said(text)).toBe(covered);
  });
});

test('a long one is cut to what stands around it, between words', () => {
  const long =
    'Vi har länge undrat över hur det blev som Anna sa på mötet, för ingen visste vem som ringer.';
  expect(said(long, true)).toBe('… hur det blev som ▇ sa på mötet, för …');
  expect(said('Som Anna sa.', true)).toBe('Som ▇ sa.');
});
