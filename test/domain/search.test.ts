import { describe, expect, test } from 'vitest';
import {
  finds,
  foldText,
  markHits,
  nearFirstHit,
  type Piece,
  soughtWords,
} from '#shared/domain/search.ts';

const isFound = (text: string, query: string) => finds([foldText(text)], soughtWords(query));
const marked = (text: string, query: string) => shown(markHits(text, soughtWords(query)));
const shown = (pieces: readonly Piece[]) =>
  pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

describe('searching among the cards', () => {
  test.each([
    ['Vårdcentralen behandlar värken', 'vardcentral'],
    ['Vårdcentralen behandlar värken', 'VÅRDCENTRAL'],
    ['Vårdcentralen behandlar värken', 'varken'],
    ['Vårdcentralen behandlar värken', 'värken vård'],
    ['A\u030angermanland', 'ång'],
    ['Ångermanland', 'A\u030ang'],
    ['Søren på værkstedet', 'soren varkst'],
    ['Det är för sent', 'før'],
    ['Det er før jul på værkstedet', 'för värk'],
    ['Idén om ett kafé', 'kafe ide'],
    ['En rad\noch en till', 'rad till'],
    ['E-hälsa och IPS-modellen', 'ehälsa ipsmodellen'],
    ['Ehälsa och IPS modellen', 'e-hälsa ips-modellen'],
    ['E\u2011hälsa, sam\u00ADord\u00ADning', 'e-hälsa samordning'],
    ['Vad som helst', '   '],
    ['Vad som helst', ' - '],
  ])('%j is found by %j', (text, query) => {
    expect(isFound(text, query)).toBe(true);
  });

  test.each([
    ['Far och barn', 'får'],
    ['Varken eller', 'värken'],
    ['Vårdcentralen', 'vårdcentraler'],
    ['Bara ett ord', 'bara två'],
    ['', 'a'],
    ['100 % (av allt)', '1.0'],
    ['Vi ses i skolan', 'ises'],
    ['Vi är \u{1F600}', '\u{1F601}'],
  ])('%j is not found by %j', (text, query) => {
    expect(isFound(text, query)).toBe(false);
  });

  test('words may stand in different texts, and one word may not be split between two', () => {
    const texts = ['Vi tappar tråden', 'Elevhälsan'].map(foldText);
    expect(finds(texts, soughtWords('elev tråd'))).toBe(true);
    expect(finds(texts, soughtWords('trådenelev'))).toBe(false);
  });
});

describe('marking what was found', () => {
  test.each([
    ['Vårdcentralen och vården', 'vard', '[Vård]centralen och [vård]en'],
    ['Kafe\u0301et är stängt', 'kafé', '[Kafe\u0301]et är stängt'],
    ['IPS-modellen', 'ips-mod', '[IPS-mod]ellen'],
    ['IPS modellen', 'ips-mod', '[IPS mod]ellen'],
    ['Samordning', 'ordning samord', '[Samordning]'],
    ['Ingenting här', 'tråd', 'Ingenting här'],
    ['aaaa', 'aa', '[aaaa]'],
    ['\u{1F600} tråden \u{1F600}', 'tråd', '\u{1F600} [tråd]en \u{1F600}'],
    ['', 'a', ''],
  ])('in %j by %j', (text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });

  test('the pieces joined are the text, whatever is asked', () => {
    const text = 'A\u030a-ä  ÖSTRA\n”é”\u{1F468}\u200D\u{1F469} x';
    for (const query of ['a', 'å', 'o', 'östra x', '-', '\u{1F468}', 'e a ö x']) {
      const pieces = markHits(text, soughtWords(query));
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    }
  });
});

describe('in a short place', () => {
  const text = 'Det tar lång tid innan någon ser att vi har tappat tråden mellan oss';
  test('what comes long before the first hit is cut off between two words', () => {
    const pieces = nearFirstHit(markHits(text, soughtWords('tråd')), 24);
    expect(shown(pieces)).toBe('… har tappat [tråd]en mellan oss');
  });
  test('far into a long word the word itself is cut', () => {
    const long = 'Hos oss finns en rehabkoordinering';
    expect(shown(nearFirstHit(markHits(long, soughtWords('ring')), 24))).toBe(
      '…ehabkoordine[ring]',
    );
  });
  test('a hit that is seen anyway cuts nothing off, and neither does none', () => {
    for (const query of ['lång', 'elevhälsa', 'det tråd']) {
      const pieces = markHits(text, soughtWords(query));
      expect(nearFirstHit(pieces, 24)).toEqual(pieces);
    }
  });
});
