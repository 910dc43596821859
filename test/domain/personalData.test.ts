import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPersonalData, type PersonalDataKind } from '#shared/domain/personalData.ts';
import { inventedNumber } from './inventedNumbers.ts';

/** The stretches found, as words. */
const found = (text: string): readonly (readonly [PersonalDataKind, string])[] =>
  findPersonalData(text).map(({ kind, from, to }) => [kind, text.slice(from, to)]);

test('an invented personal number is found in running text, in every way of writing it', () => {
  const sign = fc.constantFrom('', '-', '–', '+', ' ');
  fc.assert(
    fc.property(inventedNumber, sign, fc.boolean(), ({ date, century, last }, between, full) => {
      const number = `${full ? century : ''}${date}${between}${last}`;
      const text = `Ring om ${number}, hon väntar.`;
      expect(found(text).map(([, words]) => words)).toContain(number);
    }),
  );
});

test('a Danish personal number is found by its shape', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 1, max: 12 }),
      fc.nat(99),
      fc.nat(9999),
      (day, month, year, serial) => {
        const two = (value: number) => String(value).padStart(2, '0');
        const number = `${two(day)}${two(month)}${two(year)}-${String(serial).padStart(4, '0')}`;
        expect(found(`CPR ${number}.`)).toEqual([['personalNumber', number]]);
      },
    ),
  );
});

test.each<readonly [string, PersonalDataKind, string]>([
  ['Ring 070-000 00 00 i morgon', 'phone', '070-000 00 00'],
  ['Ring 0700000000.', 'phone', '0700000000'],
  ['Växel 08-000 000 00', 'phone', '08-000 000 00'],
  ['nås på +46 70 000 00 00', 'phone', '+46 70 000 00 00'],
  ['nås på +46 (0)70-000 00 00', 'phone', '+46 (0)70-000 00 00'],
  ['ring 20 00 00 00', 'phone', '20 00 00 00'],
  ['Skriv till namn.namnsson@exempel.se!', 'email', 'namn.namnsson@exempel.se'],
  ['bor på Exempelgatan 12 B', 'address', 'Exempelgatan 12 B'],
  ['Eksempelvej 3, st.', 'address', 'Eksempelvej 3'],
  ['Exempla, 34 år, väntar', 'nameAndAge', 'Exempla, 34 år'],
  ['Exempla Exempelsson är 34 år', 'nameAndAge', 'Exempla Exempelsson är 34 år'],
  ['Exempla 12-årig', 'nameAndAge', 'Exempla 12-årig'],
  ['För Exempla 34 år', 'nameAndAge', 'För Exempla 34 år'],
  ['Exempla is 34 years old', 'nameAndAge', 'Exempla is 34 years'],
])('"%s" is asked about', (text, kind, words) => {
  expect(found(text)).toEqual([[kind, words]]);
});

describe('figures and words of the workshop are left alone', () => {
  test.each([
    ['sums of money', 'Budget 2026: 1 250 000 kr, varav 850 000 kr till Finsam'],
    ['a span of money', '12 500 000–14 000 000 kr per år'],
    ['a budget that looks like a telephone number', 'Posten är 0,5 mkr, konto 4010 850 000'],
    ['more such figures', 'Kostnad 070 000 kr och 08 500 kr'],
    ['hours and a sum', 'Öppet kl. 08-12 500 kr per tillfälle'],
    ['a date', 'Uppföljning 2026-11-12 kl. 09.00'],
    ['a Danish date', 'Opfølgning 05-12-2026 og 05 12 2026'],
    ['a span of dates', '2026-01-01–2026-12-31'],
    ['years', 'Perioden 2024-2026, se 2025/26'],
    [
      'a time that begins a sentence',
      'Efter 3 år vet vi. Inom 2 år är det klart. Under 5 års tid.',
    ],
    ['a project of some years', 'En 3-årig satsning. Projektet är 2 år. Avtalet, 4 år.'],
    ['ages of a group', 'Unga 16 till 24 år. Barn 0–6 år. Personer 65 år och äldre.'],
    ['law', '2 kap. 3 § SoL (2025:400), 5 kap. 1 § HSL 2017:30, prop. 2024/25:89'],
    ['pages of the Tax Agency', 'SKV 704, SKV 707 och SKV A 2026:12'],
    ['a registration number', 'Dnr KS 2026-00123, dnr 2026/0456-3'],
    ['an organisation’s number', 'Org.nr 212000-0000'],
    ['a long number without a sign', 'Konto 12345678901234'],
    ['shares', '25 %, 50 % och 75 %'],
    ['a way that is no address', 'Hitta vägen 3 gånger. Utvägen finns.'],
    ['an at-sign', 'Vi ses @ biblioteket'],
    ['a plain sentence', 'Enhetschefen på Arbetsförmedlingen ringer vårdcentralen varje måndag.'],
  ])('%s', (_what, text) => {
    expect(found(text)).toEqual([]);
  });

  test('a number with a wrong check digit', () => {
    fc.assert(
      fc.property(
        inventedNumber,
        fc.integer({ min: 1, max: 9 }),
        ({ date, century, last }, more) => {
          const wrong = `${last.slice(0, 3)}${(Number(last[3]) + more) % 10}`;
          expect(found(`Ärende ${century}${date}${wrong}`)).toEqual([]);
        },
      ),
    );
  });
});

test('findings lie in order, apart from each other and inside the text, whatever is written', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '070-000 00 00 ',
      'a@b.se ',
      'Exempla 34 år ',
      'Exempelgatan 1 ',
      '@',
      '0',
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      let end = 0;
      for (const { from, to } of findPersonalData(text)) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(to).toBeGreaterThan(from);
        end = to;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 300 },
  );
});
