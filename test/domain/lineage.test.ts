import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RoundId } from '#shared/domain/ids.ts';
import { joined, kinship, type Lineage, writtenAt } from '#shared/domain/stage/lineage.ts';
import { mergeStages } from '#shared/domain/stage/mergeStages.ts';
import { newStage } from '#shared/domain/stage/newStage.ts';
import type { Round, Stage } from '#shared/domain/stage/stage.ts';

const HOME = 'home-server';
const LAPTOP = 'hall-laptop';

const lineages = fc.dictionary(
  fc.constantFrom(HOME, LAPTOP, 'third-place'),
  fc.integer({ min: 1, max: 3 }),
);

test('[P82] what is written on is newer than what it was written from, and never the other way', () => {
  fc.assert(
    fc.property(lineages, (lineage) => {
      const next = writtenAt(LAPTOP, lineage);
      expect([kinship(lineage, next), kinship(next, lineage)]).toEqual(['newer', 'older']);
      expect(kinship(lineage, lineage)).toBe('same');
    }),
  );
});

test('[P82] two that were written on in two places are apart, whoever asks', () => {
  fc.assert(
    fc.property(lineages, (lineage) => {
      const one: Lineage = writtenAt(HOME, lineage);
      const other: Lineage = writtenAt(LAPTOP, lineage);
      expect([kinship(one, other), kinship(other, one)]).toEqual(['apart', 'apart']);
    }),
  );
});

test('[P82] what stands for both has seen both', () => {
  fc.assert(
    fc.property(lineages, lineages, (one, other) => {
      const both = joined(one, other);
      for (const each of [one, other]) expect(kinship(both, each)).toMatch(/same|older/);
      expect(both).toEqual(joined(other, one));
    }),
  );
});

const round = (id: string, state: Round['state'] = 'closed'): Round => ({
  id: id as RoundId,
  step: null,
  budget: {},
  perCard: 1,
  state,
  openedAt: 1,
  closedAt: state === 'closed' ? 2 : null,
  tally: {},
});

const day = (change: Partial<Stage>): Stage => ({
  ...newStage({ title: 'Dag' }, 0),
  ...change,
});
const here = day({
  revision: 9,
  title: 'Hemma',
  lineage: { [HOME]: 2 },
  rounds: [round('r-home')],
});
const file = day({
  revision: 4,
  title: 'Salen',
  lineage: { [HOME]: 1, [LAPTOP]: 3 },
  rounds: [round('r-hall'), round('r-open', 'open')],
});

test('[P82] of two that are apart neither is taken until somebody has chosen', () => {
  expect(mergeStages(here, file, null)).toEqual({ outcome: 'apart', stage: here });
});

test.each(['file', 'here'] as const)(
  '[P82] whichever is chosen (%s), the results of both are kept, an open round stays where its ballots are, and it is settled',
  (choice) => {
    const { outcome, stage } = mergeStages(here, file, choice);
    expect(outcome).toBe(choice === 'file' ? 'taken' : 'kept');
    expect(stage.title).toBe(choice === 'file' ? 'Salen' : 'Hemma');
    expect(stage.rounds.map(({ id }) => id).sort()).toEqual(['r-hall', 'r-home']);
    expect([stage.revision, stage.steered]).toEqual([10, 10]);
    expect(mergeStages(stage, file, null).outcome).toBe('unchanged');
  },
);

test('[P82] one that has grown out of the one here is taken without asking; the older one never', () => {
  const grown = day({ ...file, lineage: { [HOME]: 2, [LAPTOP]: 1 } });
  expect(mergeStages(here, grown, null).outcome).toBe('taken');
  expect(mergeStages(grown, here, 'file')).toEqual({ outcome: 'unchanged', stage: grown });
});
