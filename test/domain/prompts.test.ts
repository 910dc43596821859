import { describe, expect, it } from 'vitest';
import { COLUMNS } from '#shared/domain/columns.ts';
import { isLang, LANGS, type Lang, type Localized } from '#shared/domain/lang.ts';
import { CASE_NOTICE, CASE_TEMPLATES } from '#shared/domain/prompts/caseTemplates.ts';
import { EMPTY_TEXTS } from '#shared/domain/prompts/emptyTexts.ts';
import { FACTOR_TEXTS } from '#shared/domain/prompts/factorTexts.ts';
import { GLOSSARY } from '#shared/domain/prompts/glossary.ts';
import { GROUND_RULES } from '#shared/domain/prompts/groundRules.ts';
import { STARTERS } from '#shared/domain/prompts/starters.ts';
import { STEP_TEXTS } from '#shared/domain/prompts/stepTexts.ts';
import { STEPS } from '#shared/domain/steps.ts';

interface Said {
  readonly at: string;
  readonly lang: Lang;
  readonly text: string;
}

const everything = saidIn(
  {
    steps: STEP_TEXTS,
    starters: STARTERS,
    empty: EMPTY_TEXTS,
    glossary: GLOSSARY,
    cases: CASE_TEMPLATES,
    notice: CASE_NOTICE,
    rules: GROUND_RULES,
    factors: FACTOR_TEXTS,
  },
  'prompts',
);
const steps = STEPS.map((step) => STEP_TEXTS[step]);
const starters = STEPS.flatMap((step) => COLUMNS.map((column) => STARTERS[step][column]));
const cases = Object.values(CASE_TEMPLATES);
const terms = Object.values(GLOSSARY);

describe('the words of the workshop', () => {
  it('stand in all three languages, none of them empty or with stray spaces', () => {
    const places = Map.groupBy(everything, ({ at }) => at);
    expect([...places].filter(([, said]) => said.length !== LANGS.length)).toEqual([]);
    expect(everything.filter(({ text }) => !/^\S+( \S+)*$/u.test(text))).toEqual([]);
  });

  it('are translated: no two languages share a text of more than three words', () => {
    const long = everything.filter(({ text }) => wordsIn(text) > 3);
    const shared = [...Map.groupBy(long, ({ at }) => at)].filter(
      ([, said]) => new Set(said.map(({ text }) => text)).size !== said.length,
    );
    expect(shared).toEqual([]);
  });

  it('use no em-dash, no straight quotation marks and no three dots for an ellipsis', () => {
    expect(everything.filter(({ text }) => /—|--|["']|\.\.\./u.test(text))).toEqual([]);
  });

  it('keep each language to its own letters', () => {
    const strangers = { sv: /[æø]/iu, en: /[åäöæø]/iu, da: /[äö]/iu };
    expect(everything.filter(({ lang, text }) => strangers[lang].test(text))).toEqual([]);
  });

  it('keep each language to its own small words', () => {
    const strangers: Readonly<Record<Lang, ReadonlySet<string>>> = {
      sv: new Set(['ikke', 'og', 'at', 'af', 'hvad', 'hvem', 'jer', 'fra', 'kun', 'nogen']),
      en: new Set(['och', 'og', 'att', 'inte', 'ikke', 'som', 'hvad', 'vad']),
      // Swedish, and the Norwegian that is nearest to Danish.
      da: new Set([
        'och',
        'inte',
        'att',
        'från',
        'vad',
        'hva',
        'noe',
        'noen',
        'dere',
        'etter',
        'uten',
      ]),
    };
    const lent = everything.filter(({ lang, text }) =>
      (text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => strangers[lang].has(word)),
    );
    expect(lent).toEqual([]);
  });
});

describe('the texts of the steps', () => {
  it('have a question that fits on the big screen and a short one that fits in the matrix', () => {
    expect(inEach(steps.map(({ question }) => question)).filter(longerThan(75))).toEqual([]);
    expect(inEach(steps.map(({ short }) => short)).filter(longerThan(40))).toEqual([]);
  });

  it('ask, in every question', () => {
    const asked = steps.flatMap(({ question, short, questions }) => [
      question,
      short,
      ...questions,
    ]);
    expect(inEach(asked).filter((text) => !text.includes('?'))).toEqual([]);
  });

  it('ask six questions and give two to four hints', () => {
    expect(steps.map(({ questions }) => questions.length)).toEqual(steps.map(() => 6));
    expect(steps.filter(({ support }) => support.length < 2 || support.length > 4)).toEqual([]);
  });

  it('say the purpose and the good output in one sentence', () => {
    const said = steps.flatMap(({ purpose, goodOutput }) => [purpose, goodOutput]);
    expect(inEach(said).filter((text) => !isOneSentence(text))).toEqual([]);
  });
});

describe('the sentence starters', () => {
  it('are open and short, one of its own for each of the fifteen cells', () => {
    const texts = inEach(starters);
    expect(texts.filter((text) => !text.endsWith(' …'))).toEqual([]);
    expect(texts.filter(longerThan(60))).toEqual([]);
    expect(new Set(texts).size).toBe(15 * LANGS.length);
  });
});

describe('the glossary', () => {
  it('explains each term in one sentence of its own', () => {
    const meanings = inEach(terms.map(({ meaning }) => meaning));
    expect(meanings.filter((text) => !isOneSentence(text))).toEqual([]);
    expect(new Set(meanings).size).toBe(meanings.length);
  });

  it('has no term twice', () => {
    const names = LANGS.map((lang) => terms.map(({ term }) => term[lang]));
    for (const inOne of names) expect(new Set(inOne).size).toBe(inOne.length);
  });
});

describe('the case templates', () => {
  it('hold no digits and no age', () => {
    const clues = /\d|-åring|-årig|år gam|years? old|years? of age/iu;
    expect(inEach(cases.map(({ text }) => text)).filter((text) => clues.test(text))).toEqual([]);
  });

  it('have no capital inside a sentence, as a name or a place would, but for the weekday', () => {
    const capitals = inEach(cases.map(({ text }) => text)).flatMap(
      (text) => text.match(/(?<=[^.?!] )\p{Lu}\p{L}*/gu) ?? [],
    );
    expect(capitals.filter((word) => word !== 'Thursday')).toEqual([]);
  });

  it('can be read aloud in a minute: 80 to 130 words', () => {
    const counts = inEach(cases.map(({ text }) => text)).map(wordsIn);
    expect(counts.filter((count) => count < 80 || count > 130)).toEqual([]);
  });
});

describe('the ground rules', () => {
  it('are four', () => {
    expect(GROUND_RULES).toHaveLength(4);
  });
});

/** Every text below `value`, with where it stands. Anything that is not a text in a language is a fault. */
function saidIn(value: unknown, at: string): readonly Said[] {
  if (typeof value !== 'object' || value === null) throw new Error(`${at} holds no text`);
  return Object.entries(value).flatMap(([key, child]) =>
    typeof child === 'string' && isLang(key)
      ? [{ at, lang: key, text: child }]
      : saidIn(child, `${at}.${key}`),
  );
}

function inEach(texts: readonly Localized[]): readonly string[] {
  return texts.flatMap((text) => LANGS.map((lang) => text[lang]));
}

function longerThan(bound: number): (text: string) => boolean {
  return (text) => [...text].length > bound;
}

function wordsIn(text: string): number {
  return text.split(' ').length;
}

function isOneSentence(text: string): boolean {
  return /^[^.?!]+\.$/u.test(text);
}
