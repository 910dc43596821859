/**
 * Whether ten or twelve digits are a Swedish personal number or coordination number: a real day
 * (coordination numbers add 60 to it) and a check digit by the Luhn rule (SKV 704, SKV 707).
 */
export function isPersonalNumber(found: string): boolean {
  const digits = found.replaceAll(/\D/g, '').slice(-10);
  if (digits.length !== 10) return false;
  const month = Number(digits.slice(2, 4));
  const day = Number(digits.slice(4, 6)) % 60;
  if (month < 1 || month > 12 || day < 1 || day > daysIn(month)) return false;
  return luhnSum(digits) % 10 === 0;
}

/** 29 February counts in every year: the century is not always written. */
const daysIn = (month: number): number =>
  month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31;

function luhnSum(digits: string): number {
  let sum = 0;
  for (const [index, digit] of [...digits].entries()) {
    const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum;
}
