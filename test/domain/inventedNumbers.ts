import fc from 'fast-check';

/** Personal numbers that are made up while the test runs, so that none stands in a file. */
export interface InventedNumber {
  /** `YYMMDD`; the day of a coordination number is 60 more. */
  readonly date: string;
  readonly century: '19' | '20';
  /** Three digits and the check digit. */
  readonly last: string;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** The check digit as the Tax Agency describes it (SKV 704): weights 2 and 1, digits of the products summed. */
export function checkDigit(nine: string): string {
  const digits = [...nine].flatMap((digit, i) => [
    ...String(Number(digit) * (i % 2 === 0 ? 2 : 1)),
  ]);
  const sum = digits.reduce((total, digit) => total + Number(digit), 0);
  return String((10 - (sum % 10)) % 10);
}

export const inventedNumber: fc.Arbitrary<InventedNumber> = fc
  .record({
    year: fc.nat(99),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    coordination: fc.boolean(),
    serial: fc.integer({ min: 1, max: 999 }),
    century: fc.constantFrom('19' as const, '20' as const),
  })
  .map(({ year, month, day, coordination, serial, century }) => {
    const date = `${two(year)}${two(month)}${two(coordination ? day + 60 : day)}`;
    const three = String(serial).padStart(3, '0');
    return { date, century, last: `${three}${checkDigit(date + three)}` };
  });
