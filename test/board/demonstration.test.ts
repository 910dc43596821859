import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { newBoardDoc } from '#shared/board/doc.ts';
import { layDemonstration } from '#shared/board/edits/layDemonstration.ts';
import { readBoard } from '#shared/board/read/board.ts';
import { writeSkeleton } from '#shared/board/skeleton.ts';
import { demoStage } from '#shared/domain/demonstration/demoStage.ts';
import { randomId } from '#shared/domain/ids.ts';
import { LANGS, type Lang } from '#shared/domain/lang.ts';
import { findPersonalData } from '#shared/domain/personalData.ts';
import { goneFrom } from '#shared/domain/stage/deletion.ts';
import { nextPosition } from '#shared/domain/stage/plan.ts';
import { parseStage } from '#shared/domain/stage/stage.ts';
import { problemsIn } from './wellFormed.ts';

const NOON = Date.UTC(2027, 1, 11, 12);
const HOUR = 3_600_000;

function laid(lang: Lang) {
  const doc = newBoardDoc();
  writeSkeleton(doc, 1);
  const newId = () => randomId<'card'>(randomBytes);
  const votes = layDemonstration(doc, { newId, at: NOON, lang });
  return { board: readBoard(doc), votes };
}

test.each(LANGS)(
  'the demonstration in %s is a sound board with groups, actors and ties',
  (lang) => {
    const { board, votes } = laid(lang);
    expect(problemsIn(board)).toEqual([]);
    expect(board.cards.size).toBe(26);
    expect(board.groups.size).toBe(2);
    expect(board.actors.size).toBe(11);
    expect(board.relations.size).toBe(7);
    const voted = [...votes.values()].flatMap((tally) => Object.keys(tally));
    for (const id of voted) {
      expect([...board.cards.keys(), ...board.groups.keys()]).toContain(id);
    }
    for (const card of board.cards.values()) {
      expect(card.actors.every((actor) => board.actors.has(actor))).toBe(true);
      expect(card.org !== null && board.actors.has(card.org)).toBe(true);
    }
  },
);

test.each(LANGS)('no card of the demonstration in %s would be asked about', (lang) => {
  const asked = [...laid(lang).board.cards.values()].filter(
    ({ text }) => findPersonalData(text).length > 0,
  );
  expect(asked.map(({ text }) => text)).toEqual([]);
});

test('there is something to do: cards that say nearly the same, and then a step to begin', () => {
  const { board } = laid('sv');
  const here = [...board.cards.values()].filter(({ step }) => step === 'relationTailoring');
  const studyVisits = here.filter(({ text }) => text.includes('studiebesök'));
  expect(studyVisits).toHaveLength(2);
  expect(here.every(({ group }) => group === null)).toBe(true);
  const stage = demoStage('sv', [], NOON);
  expect(nextPosition(stage)).toEqual({ kind: 'step', step: 'stakeholders', phase: 'write' });
});

test.each(LANGS)('its stage in %s is one that every device can read', (lang) => {
  const stage = demoStage(lang, [], NOON);
  expect(parseStage(JSON.parse(JSON.stringify(stage)))).toEqual(stage);
});

test('[P116] it is gone between four and twenty-eight hours after it was made', () => {
  for (let hour = 0; hour < 24; hour += 1) {
    const now = Date.UTC(2027, 1, 11, hour, 59);
    const left = goneFrom(demoStage('sv', [], now).deleteOn) - now;
    expect(left).toBeGreaterThanOrEqual(4 * HOUR);
    expect(left).toBeLessThanOrEqual(28 * HOUR);
  }
});
