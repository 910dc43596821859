import { expect, test } from 'vitest';
import { findNames } from '#shared/domain/names.ts';
import { cardMaterial } from '../support/cardMaterial.ts';

const found = (text: string) => findNames(text).map(({ from, to }) => text.slice(from, to));

test.each([
  ['Lisa på mottagningen är den enda som svarar', 'Lisa'],
  ['Ring Anna Exempelby i morgon', 'Anna Exempelby'],
  ['Anna-Karin tar emot', 'Anna-Karin'],
  ['Åsa vet mer', 'Åsa'],
  ['hos Exempelsson', 'Exempelsson'],
  ['Testa Exempelsson svarar', 'Testa Exempelsson'],
  ['doktor Testlind tar emot', 'doktor Testlind'],
  ['Spørg Mette', 'Mette'],
])('"%s" holds a likely name', (text, name) => {
  expect(found(text)).toEqual([name]);
});

test('the s of a genitive is left, so that a word put in its place keeps it', () => {
  expect(found('Lisas mamma ringer')).toEqual(['Lisa']);
  expect(found('Jonas ringer')).toEqual(['Jonas']);
});

test.each([
  'Enligt lex Maria och Lex Sarah',
  'Huset heter S:t Anna och Sankta Eva',
  'Per kommun, hans ansvar. Hans ansvar. Max en sida. I maj, i augusti.',
  'Processen, insatsen och konferensen. Strömmen är bruten.',
  'Mariagården och Annexet ligger i Eksjö.',
])('"%s" holds none', (text) => {
  expect(found(text)).toEqual([]);
});

test('no card of a whole day is taken for a name', () => {
  const { texts } = cardMaterial();
  expect(texts.length).toBeGreaterThan(80);
  expect(texts.flatMap(found)).toEqual([]);
});
