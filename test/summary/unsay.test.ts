import { expect, test } from 'vitest';
import { saidIn, unsay } from '#shared/summary/unsay.ts';

const NAME = 'Gunvor';
const words = new Set([NAME]);
const KEPT = {
  choices: {
    introduction: NAME,
    parts: [{ id: 'case', heading: NAME, included: true }],
    figures: { organisations: [{ name: NAME, present: 4 }] },
    version: { number: '1.0', at: 1, date: '2027-02-11', diarienummer: NAME },
  },
  summary: {
    title: NAME,
    lang: 'sv',
    tables: [{ number: 4, name: NAME }],
    actors: [{ id: 'a', name: NAME, short: '' }],
    steps: [{ step: 'valueVision', question: NAME, lost: [NAME, 'Brevet'] }],
  },
};
const gone = (of: Parameters<typeof unsay>[1]['of'], instead = '') =>
  JSON.parse(JSON.stringify(unsay(KEPT, { of, words, instead })));

test('a name of an organisation goes where organisations are named, and nowhere else', () => {
  const { choices, summary } = gone('names', 'Skolan');
  expect(summary.actors).toEqual([{ id: 'a', name: 'Skolan', short: '' }]);
  expect([summary.title, summary.tables, choices.figures]).toEqual([
    NAME,
    KEPT.summary.tables,
    KEPT.choices.figures,
  ]);
});

test('a table without its name is called by its number, a part and a step by their built-in words', () => {
  expect(gone('tables').summary.tables).toEqual([{ number: 4, name: null }]);
  expect(gone('headings').choices.parts).toEqual([{ id: 'case', heading: null, included: true }]);
  expect(gone('texts').summary.steps).toEqual([
    { step: 'valueVision', question: null, lost: ['Brevet'] },
  ]);
});

test('who was counted is named otherwise, and a diarienummer is taken out of the version too', () => {
  const counted = gone('organisations', 'Skolan').choices.figures.organisations;
  expect(counted).toEqual([{ name: 'Skolan', present: 4 }]);
  expect(gone('texts').choices).toMatchObject({
    introduction: '',
    version: { number: '1.0', diarienummer: '' },
  });
});

test('what is said can be listed, without what is picked or counted', () => {
  expect(saidIn(KEPT)).toEqual(new Set([NAME, '', 'Brevet']));
});
