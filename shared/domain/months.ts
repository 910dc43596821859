/** The month in which an instant (ms) falls, as `YYYY-MM` in UTC: a month is agreed on, never an hour. */
export const monthOf = (at: number): string => new Date(at).toISOString().slice(0, 7);

/** `count` months in a row, the first of them `after` months after `month`. */
export function monthsFrom(month: string, after: number, count: number): readonly string[] {
  const first = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + after;
  return Array.from({ length: count }, (_, at) => {
    const nr = first + at;
    return `${String(Math.floor(nr / 12)).padStart(4, '0')}-${String((nr % 12) + 1).padStart(2, '0')}`;
  });
}

/** The first Monday of a month, as `YYYY-MM-DD`. */
export function firstMonday(month: string): string {
  const first = new Date(`${month}-01T00:00:00Z`);
  first.setUTCDate(1 + ((8 - first.getUTCDay()) % 7));
  return first.toISOString().slice(0, 10);
}
