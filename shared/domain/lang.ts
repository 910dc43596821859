/** The three interface languages. Swedish is the language of the workshop itself. */
export const LANGS = ['sv', 'en', 'da'] as const;

export type Lang = (typeof LANGS)[number];

/** A text that exists in every language. */
export type Localized = Readonly<Record<Lang, string>>;

export const isLang = (value: unknown): value is Lang =>
  typeof value === 'string' && (LANGS as readonly string[]).includes(value);

/** The first of these tags (as `da-DK`) that the interface has; else Swedish. */
export function firstLang(tags: readonly string[]): Lang {
  const wanted = tags.map((tag) => tag.trim().slice(0, 2).toLowerCase());
  return wanted.find(isLang) ?? 'sv';
}
