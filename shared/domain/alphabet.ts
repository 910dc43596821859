/** Å, ä and ö come last, whatever the reader's language: the names are Swedish. */
export const SWEDISH = new Intl.Collator('sv');
