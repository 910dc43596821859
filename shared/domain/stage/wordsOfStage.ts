import { tableNumber } from '../ids.ts';
import type { Written } from '../written.ts';
import {
  MOST_BREAK_NAME,
  MOST_CASE,
  MOST_DAY_TEXT,
  MOST_QUESTION,
  MOST_RULE,
  MOST_TABLE_NAME,
  type Stage,
} from './stage.ts';

/** Everything on the stage that a person has written in their own words. */
export const wordsOfStage = (stage: Stage): readonly Written<Stage>[] => [
  own(stage, 'title', MOST_DAY_TEXT, true),
  own(stage, 'organiser', MOST_DAY_TEXT),
  own(stage, 'place', MOST_DAY_TEXT),
  own(stage, 'caseText', MOST_CASE),
  ...rules(stage),
  ...questions(stage),
  ...breaks(stage),
  ...onScreen(stage),
  ...tables(stage),
];

function own(
  stage: Stage,
  field: 'title' | 'organiser' | 'place' | 'caseText',
  most: number,
  isNeeded = false,
): Written<Stage> {
  const saying = (words: string): Stage => ({ ...stage, [field]: words });
  return { path: `stage//${field}`, words: stage[field], most, isNeeded, saying };
}

/** A rule that says nothing is none; without any the built-in ones hold. */
const rules = (stage: Stage): readonly Written<Stage>[] =>
  (stage.rules ?? []).map((rule, at, all) => ({
    path: `stage/rules/${at}`,
    words: rule,
    most: MOST_RULE,
    isNeeded: false,
    saying: (words) => {
      const left = all.with(at, words).filter((one) => one !== '');
      return { ...stage, rules: left.length > 0 ? left : null };
    },
  }));

const questions = (stage: Stage): readonly Written<Stage>[] =>
  stage.plan.map((item) => ({
    path: `stage/plan/${item.step}`,
    words: item.question ?? '',
    most: MOST_QUESTION,
    isNeeded: false,
    saying: (words) => {
      const asking = { ...item, question: words === '' ? null : words };
      return { ...stage, plan: stage.plan.map((one) => (one === item ? asking : one)) };
    },
  }));

const breaks = (stage: Stage): readonly Written<Stage>[] =>
  stage.breaks.map((item, at) => ({
    path: `stage/breaks/${at}`,
    words: item.name,
    most: MOST_BREAK_NAME,
    isNeeded: true,
    saying: (name) => ({ ...stage, breaks: stage.breaks.with(at, { ...item, name }) }),
  }));

/** The break that the big screen shows, under the name that it had when it began. */
function onScreen(stage: Stage): readonly Written<Stage>[] {
  const shown = stage.onScreen;
  if (shown?.kind !== 'break') return [];
  const saying = (name: string): Stage => ({ ...stage, onScreen: { ...shown, name } });
  const [path, words] = ['stage//onScreen', shown.name];
  return [{ path, words, most: MOST_BREAK_NAME, isNeeded: true, saying }];
}

/** A table that nobody has named is called by its number. */
const tables = (stage: Stage): readonly Written<Stage>[] =>
  stage.tables.map((table) => {
    const number = String(tableNumber(table.id));
    return {
      path: `stage/tables/${table.id}`,
      words: table.name === number ? '' : table.name,
      most: MOST_TABLE_NAME,
      isNeeded: false,
      saying: (words) => {
        const named = { ...table, name: words === '' ? number : words };
        return { ...stage, tables: stage.tables.map((one) => (one === table ? named : one)) };
      },
    };
  });
