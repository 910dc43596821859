import type { Lang } from '#shared/domain/lang.ts';
import { PROMISE_PARTS } from '#shared/domain/promise.ts';
import { tablePhrase } from '../../phrases.ts';
import type { Promises, Summary } from '../../Summary.ts';
import { heading, paragraph, small, table } from '../blocks.ts';
import { listed, tablesPhrase } from '../lookup.ts';
import { promiseSentence } from '../promiseSentence.ts';
import type { Block } from '../SummaryDocument.ts';
import { PROMISE_WORDS } from '../words/promises.ts';

/** The joint promise with where its words come from, then the tables' own side by side. */
export function promises({ promises: { joint, tables } }: Summary, lang: Lang): Block[] {
  const words = PROMISE_WORDS[lang];
  const written = tables.filter(({ parties, toWhom, what, sign }) =>
    [parties.join(''), toWhom, what, sign].some((part) => part !== ''),
  );
  const head = [
    words.table,
    words.heads.who,
    words.heads.toWhom,
    words.heads.what,
    words.heads.sign,
    words.heads.behind,
  ];
  const rows = written.map(({ table: of, parties, behind, toWhom, what, sign }) => [
    tablePhrase(of, lang),
    ...[parties.join(', '), toWhom, what, sign, behind.join(', ')].map((cell) => cell || '–'),
  ]);
  const all = [
    ...jointPromise(joint, lang),
    ...(rows.length > 0 ? [heading(4, words.tables), ...table(words.tables, head, rows)] : []),
  ];
  return all.length > 0 ? [...all, ...small(words.draft)] : [];
}

function jointPromise(joint: Promises['joint'], lang: Lang): Block[] {
  const words = PROMISE_WORDS[lang];
  const sentence = promiseSentence(
    {
      who: joint.who.words,
      toWhom: joint.toWhom.words,
      what: joint.what.words,
      sign: joint.sign.words,
    },
    lang,
  );
  if (sentence === '') return [];
  return [heading(4, words.joint), ...paragraph(sentence, 'quote'), ...small(origin(joint, lang))];
}

/** Said of the whole sentence, so carefully that it holds for each part. */
function origin(joint: Promises['joint'], lang: Lang): string {
  const words = PROMISE_WORDS[lang];
  const from = PROMISE_PARTS.map((part) => joint[part].from).filter((one) => one !== null);
  const tables = new Map(from.flatMap((one) => one.tables).map((one) => [one.number, one]));
  if (tables.size === 0) return '';
  const sorted = [...tables.values()].sort((one, other) => one.number - other.number);
  const names = listed(
    sorted.map((one) => tablesPhrase([one], lang)),
    lang,
  );
  if (from.some(({ kind }) => kind === 'other')) return words.fromOther(names);
  const adds =
    from.some(({ kind }) => kind === 'more') ||
    PROMISE_PARTS.some((part) => joint[part].words !== '' && joint[part].from === null);
  return adds ? words.fromMore(names) : words.from(names);
}
