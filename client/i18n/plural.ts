import type { Lang } from '#shared/domain/lang.ts';

/** What differs between one and many. Swedish, English and Danish know no other forms. */
export interface Forms {
  readonly one: string;
  readonly other: string;
}

const RULES: Readonly<Record<Lang, Intl.PluralRules>> = {
  sv: new Intl.PluralRules('sv'),
  en: new Intl.PluralRules('en'),
  da: new Intl.PluralRules('da'),
};

export const plural = (lang: Lang, count: number, forms: Forms): string =>
  RULES[lang].select(count) === 'one' ? forms.one : forms.other;
