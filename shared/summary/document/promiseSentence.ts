import type { Lang } from '#shared/domain/lang.ts';
import { PROMISE_WORDS } from './words/promises.ts';

interface Said {
  readonly who: string;
  readonly toWhom: string;
  readonly what: string;
  readonly sign: string;
}

/** *Vi, …, lovar … att … och det märks genom att …*: as far as it has been said; '' when nothing has. */
export function promiseSentence({ who, toWhom, what, sign }: Said, lang: Lang): string {
  const words = PROMISE_WORDS[lang];
  const bare = (text: string) => text.trim().replace(/[.\s]+$/u, '');
  if (![who, toWhom, what, sign].some((part) => bare(part) !== '')) return '';
  const parts = [
    bare(who) === '' ? words.we : words.who(bare(who)),
    bare(toWhom) === '' ? words.promise : words.toWhom(bare(toWhom)),
    bare(what) === '' ? '' : words.what(bare(what)),
    bare(sign) === '' ? '' : words.sign(bare(sign)),
  ];
  return `${parts.filter(Boolean).join(' ')}.`;
}
