/** Å, ä and ö come last, whatever the reader's language: the names are Swedish. "Bord 2" comes before "Bord 10". */
export const SWEDISH = new Intl.Collator('sv', { numeric: true });
