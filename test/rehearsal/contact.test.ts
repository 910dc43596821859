import { expect, test } from 'vitest';
import { addCard } from '#shared/board/edits/cards.ts';
import { type CardId, randomId } from '#shared/domain/ids.ts';
import type { Session } from '../../client/sync/Session.ts';
import { startRelay, type TestRelay } from '../support/relay.ts';
import { until } from '../support/until.ts';
import { cutWholeHall } from './contact.ts';
import { random } from './Device.ts';
import { createDay } from './day.ts';
import { Hall } from './Hall.ts';
import { readOptions } from './options.ts';

test('the hall is back when all that was written until then is saved, also while somebody never stops writing', async () => {
  const relay = await startRelay();
  const hall = await calmHall(relay);
  const [restless] = hall.phones;
  if (!restless?.session) throw new Error('nobody came');
  const last = neverStop(restless.session);
  await until('letters are on their way', () => last.count > 3);

  const before = last.count;
  await cutWholeHall(hall);
  expect(hall.faults).toEqual([]);
  expect(hall.returns.count).toBe(1);
  expect(last.count).toBeGreaterThan(before);
  expect(restless.session.saving.get().kind).toBe('saving');

  await hall.close();
  await relay.stop();
}, 60_000);

async function calmHall(relay: TestRelay): Promise<Hall> {
  const options = readOptions(['--people', '3', '--tables', '1', '--calm']);
  if (!options.ok) throw new Error(options.problem);
  const day = await createDay(relay.url, options.value);
  if (!day.ok) throw new Error(day.problem);
  const hall = new Hall(day.value, null, { ...options.value, practise: true });
  await hall.openStaff();
  await hall.arrive(hall.people, 0);
  return hall;
}

/** The next letter stands as soon as the one before is saved: nobody ever sees this phone with all of it saved. */
function neverStop(session: Session): { count: number } {
  const id: CardId = randomId<'card'>(random);
  const typed = { count: 0 };
  const type = () => {
    const text = session.openText({ of: 'card', card: id, field: 'text' });
    text?.change('abc'.slice(0, 1 + (typed.count % 3)));
    text?.close();
    typed.count += 1;
  };
  session.saving.subscribe(() => {
    if (session.saving.get().kind === 'saved') type();
  });
  const place = { step: 'valueVision', column: 'needs', rank: 'a0' } as const;
  session.edit(
    addCard,
    { id, place, text: '', actors: [] },
    {
      participant: session.participant,
      table: null,
      org: null,
      lang: 'sv',
      at: session.now(),
    },
  );
  return typed;
}
