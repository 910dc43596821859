import { describe, expect, test } from 'vitest';
import { finds } from '../../../client/features/matrix/search.ts';

describe('searching among the cards', () => {
  test.each([
    ['Vårdcentralen behandlar värken', 'vardcentral'],
    ['Vårdcentralen behandlar värken', 'VÅRDCENTRAL'],
    ['Vårdcentralen behandlar värken', 'varken'],
    ['Vårdcentralen behandlar värken', 'värken vård'],
    ['A\u030angermanland', 'ång'],
    ['Ångermanland', 'A\u030ang'],
    ['Søren på værkstedet', 'soren varkst'],
    ['En rad\noch en till', 'rad till'],
    ['Vad som helst', '   '],
  ])('%j is found by %j', (text, query) => {
    expect(finds(text, query)).toBe(true);
  });

  test.each([
    ['Far och barn', 'får'],
    ['Varken eller', 'värken'],
    ['Vårdcentralen', 'vårdcentraler'],
    ['Bara ett ord', 'bara två'],
    ['', 'a'],
    ['100 % (av allt)', '1.0'],
  ])('%j is not found by %j', (text, query) => {
    expect(finds(text, query)).toBe(false);
  });
});
