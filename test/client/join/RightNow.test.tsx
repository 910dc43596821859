import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { TableId } from '#shared/domain/ids.ts';
import { newStage } from '#shared/domain/stage/newStage.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { startTimer } from '#shared/domain/stage/timer.ts';
import { RightNow } from '../../../client/features/join/RightNow.tsx';
import { inWords } from '../../support/inWords.tsx';

const NOW = 1_800_000_000_000;
const STAGE = newStage({ title: 'Mellan dörrarna', tables: 4 }, NOW);
const WRITING: Stage = {
  ...STAGE,
  position: { kind: 'step', step: 'relationTailoring', phase: 'write' },
};

const said = (
  stage: Stage,
  table: TableId | null = null,
  now: number | null = NOW,
): string | undefined => {
  inWords(
    <main>
      <RightNow stage={stage} table={table} now={now} />
    </main>,
  );
  return screen.getAllByRole('main').at(-1)?.textContent ?? undefined;
};

it('tells who comes late where the room is and how long it stays there', () => {
  expect(said(WRITING)).toBe('Just nu: Relationsskrädderi. Skriv tyst.');
  const timed = { ...WRITING, timer: startTimer(17.5 * 60_000, NOW) };
  expect(said(timed)).toBe('Just nu: Relationsskrädderi. Skriv tyst. 18 minuter kvar');
  expect(said(timed, null, null)).toBe('Just nu: Relationsskrädderi. Skriv tyst.');
});

it('tells where the table is when tables go by themselves', () => {
  const [first, ...rest] = WRITING.tables;
  const tables = first
    ? [
        { ...first, position: { kind: 'step', step: 'stakeholders', phase: 'group' } } as const,
        ...rest,
      ]
    : [];
  const stage: Stage = { ...WRITING, steering: 'perTable', tables };
  expect(said(stage, first?.id ?? null)).toBe('Just nu: Intressenter. Gruppera.');
  expect(said(stage, rest[0]?.id ?? null)).toBe('Just nu: Relationsskrädderi. Skriv tyst.');
});

it('says nothing before the day, and after it that there is only to read', () => {
  expect(said(STAGE)).toBe('');
  expect(said({ ...STAGE, position: { kind: 'closed' } })).toBe(
    'Dagen är slut. Du kan läsa det som skrevs.',
  );
});
