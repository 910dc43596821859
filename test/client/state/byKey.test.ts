import { expect, test } from 'vitest';
import { byKey } from '../../../client/state/byKey.ts';
import { newCell } from '../../../client/sync/readable.ts';

/** What stands under each key, and who was asked about it. */
function listening() {
  const source = newCell<ReadonlyMap<string, number>>(new Map());
  const listen = byKey(source, (before, now) =>
    [...before.keys(), ...now.keys()].filter((key) => before.get(key) !== now.get(key)),
  );
  const asked: string[] = [];
  const follow = (...keys: readonly string[]) =>
    listen(keys, () => void asked.push(keys.join('+')));
  return { source, asked, follow };
}

test('only those who listen at a key are asked when something changes there, however many listen', () => {
  const { source, asked, follow } = listening();
  for (let n = 0; n < 1000; n += 1) follow(`card-${n}`);
  source.set(new Map([['card-7', 1]]));
  expect(asked).toEqual(['card-7']);
  source.set(new Map([['card-8', 1]]));
  expect(asked).toEqual(['card-7', 'card-7', 'card-8']);
});

test('a card is asked when something changes for its group, and two who listen at one key are both asked', () => {
  const { source, asked, follow } = listening();
  follow('card', 'group');
  follow('group');
  source.set(new Map([['group', 1]]));
  expect(asked).toEqual(['card+group', 'group']);
});

test('who has left is asked no more, and others at the same key are', () => {
  const { source, asked, follow } = listening();
  const leave = follow('card');
  follow('card', 'group');
  leave();
  source.set(new Map([['card', 1]]));
  expect(asked).toEqual(['card+group']);
});

test('what changed while nobody listened is no news to whoever comes then', () => {
  const { source, asked, follow } = listening();
  follow('card')();
  source.set(new Map([['card', 1]]));
  follow('card');
  source.set(new Map([...source.get(), ['other', 1]]));
  expect(asked).toEqual([]);
});
