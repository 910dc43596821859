/** The three interface languages. Swedish is the language of the workshop itself. */
export const LANGS = ['sv', 'en', 'da'] as const;

export type Lang = (typeof LANGS)[number];

/** A text that exists in every language. */
export type Localized = Readonly<Record<Lang, string>>;

export const isLang = (value: unknown): value is Lang =>
  typeof value === 'string' && (LANGS as readonly string[]).includes(value);
