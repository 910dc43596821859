import { expect, test } from 'vitest';
import { holdWriting } from '../../../client/writing/question/holdBack.ts';

const none: ReadonlySet<string> = new Set();
const writing = (shared: string, mine: string, caret: number | null = mine.length) =>
  holdWriting({ mine, shared, caret }, none)?.kind ?? null;

test('a word that may become a name waits for the next one, and is sent when nobody writes on', () => {
  expect(writing('Vi ringer ', 'Vi ringer Göteborg')).toBe('unfinished');
  expect(writing('Vi ringer ', 'Vi ringer Göteborg o')).toBeNull();
  expect(writing('Vi ringer ', 'Vi ringer Göteborg', null)).toBeNull();
});

test('plain words are sent letter by letter', () => {
  expect(writing('Vi ri', 'Vi rin')).toBeNull();
});

test('what others have already is not held when one writes or erases beside it', () => {
  expect(writing('Vi ringer Göteborgx', 'Vi ringer Göteborg')).toBeNull();
  expect(writing('Göteborg svarar', 'Göteborg svarar inte')).toBeNull();
  expect(writing('Vi har 3 korts', 'Vi har 3 kort', 8)).toBeNull();
});

test('what points somebody out is asked about wherever the caret stands', () => {
  expect(writing('Ring ', 'Ring 070-123 45 67', null)).toBe('asks');
  expect(writing('Ring ', 'Ring 070-123 45 67')).toBe('asks');
});
