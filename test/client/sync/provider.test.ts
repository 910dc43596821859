import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { newBoardDoc } from '#shared/board/doc.ts';
import { newDesk } from '#shared/domain/desk/newDesk.ts';
import type { TableId } from '#shared/domain/ids.ts';
import { newStage } from '#shared/domain/stage/newStage.ts';
import { MESSAGE } from '#shared/protocol/messages.ts';
import { newOwnPresence } from '../../../client/sync/relay/ownPresence.ts';
import { type Heard, newProvider } from '../../../client/sync/relay/provider.ts';
import { testPlatform } from './device.ts';

const doc = newBoardDoc();
const send = vi.fn();
const heard = {
  stage: vi.fn(),
  update: vi.fn(),
  asked: vi.fn(),
  saved: vi.fn(),
  answer: vi.fn(),
  clock: vi.fn(),
  notice: vi.fn(),
  slip: vi.fn(),
  counts: vi.fn(),
  desk: vi.fn(),
  deskAnswer: vi.fn(),
  pass: vi.fn(),
  frame: vi.fn(),
  unreadable: vi.fn(),
  foreign: vi.fn(),
} satisfies Heard;

let presence: ReturnType<typeof newOwnPresence>;
let provider: ReturnType<typeof newProvider>;
beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  presence = newOwnPresence(doc, 'mark-of-own', send);
  const where = { url: 'ws://nowhere/sync', workshop: 'w', protocols: [] };
  provider = newProvider({ ...where, doc, presence, platform: testPlatform() }, heard);
});
afterEach(() => {
  provider.destroy();
  presence.close();
  vi.useRealTimers();
});

/** A frame comes in; `fromSocket` is false for what another tab says. */
function comes(message: number, body: (encoder: encoding.Encoder) => void, fromSocket = true) {
  const encoder = encoding.createEncoder();
  body(encoder);
  const answer = encoding.createEncoder();
  const decoder = decoding.createDecoder(encoding.toUint8Array(encoder));
  provider.messageHandlers[message]?.(answer, decoder, provider, fromSocket, message);
  return encoding.toUint8Array(answer);
}

const json = (value: unknown) => (encoder: encoding.Encoder) =>
  encoding.writeVarString(encoder, JSON.stringify(value));

test('[P9] an echo that comes from another tab acknowledges nothing', () => {
  const version = (encoder: encoding.Encoder) => encoding.writeVarUint(encoder, 7);
  comes(MESSAGE.saved, version, false);
  expect(heard.saved).not.toHaveBeenCalled();
  comes(MESSAGE.saved, version);
  expect(heard.saved).toHaveBeenCalledExactlyOnceWith(7);
});

test('[P5] the stage comes with its epoch', () => {
  const stage = newStage({ title: 'Dag' }, 1_800_000_000_000);
  comes(MESSAGE.stage, (encoder) => {
    encoding.writeVarUint(encoder, 3);
    json(stage)(encoder);
  });
  expect(heard.stage).toHaveBeenCalledExactlyOnceWith({ epoch: 3, stage });
});

test.each([
  ['broken JSON', MESSAGE.command, (e: encoding.Encoder) => encoding.writeVarString(e, '{')],
  ['a frame cut short', MESSAGE.saved, () => undefined],
  [
    'an update that is none',
    MESSAGE.sync,
    (e: encoding.Encoder) => {
      encoding.writeVarUint(e, 2);
      encoding.writeVarUint8Array(e, new Uint8Array([1, 2, 3]));
    },
  ],
])('%s is told of and throws nothing', (_, message, body) => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined); // y-protocols says so itself
  comes(message, body);
  expect(heard.unreadable).toHaveBeenCalledOnce();
});

test('a step 1 is answered, and what is sent then comes after that answer', async () => {
  const answer = comes(MESSAGE.sync, (encoder) => {
    encoding.writeVarUint(encoder, 0);
    encoding.writeVarUint8Array(encoder, Y.encodeStateVector(new Y.Doc()));
  });
  expect(answer.length).toBeGreaterThan(1);
  expect(heard.asked).not.toHaveBeenCalled();
  await Promise.resolve();
  expect(heard.asked).toHaveBeenCalledOnce();
});

test('[P17] others’ presence is shown and never sent back; one’s own goes out once for many changes', () => {
  const other = new Awareness(new Y.Doc());
  const seat = { org: null, table: 't2', editing: null };
  other.setLocalState(seat);
  const states = encodeAwarenessUpdate(other, [other.clientID]);
  comes(MESSAGE.awareness, (encoder) => encoding.writeVarUint8Array(encoder, states));
  expect(presence.present.get()).toEqual([{ ...seat, own: false }]);
  vi.advanceTimersByTime(1_000);
  expect(send).not.toHaveBeenCalled();
  for (const table of ['t1', 't3', 't4']) presence.show({ ...seat, table } as never);
  vi.advanceTimersByTime(1_000);
  expect(send).toHaveBeenCalledOnce();
  other.destroy();
});

test('[P17] the comings and goings of 300 are told of at most four times a second', () => {
  const told = vi.fn();
  presence.present.subscribe(told);
  for (let burst = 0; burst < 4; burst += 1) {
    for (let person = 0; person < 75; person += 1) {
      const other = new Awareness(new Y.Doc());
      other.setLocalState({ org: null, table: 't2', editing: null });
      const states = encodeAwarenessUpdate(other, [other.clientID]);
      comes(MESSAGE.awareness, (encoder) => encoding.writeVarUint8Array(encoder, states));
      other.destroy();
    }
    vi.advanceTimersByTime(50);
  }
  vi.advanceTimersByTime(1_000);
  expect(presence.present.get()).toHaveLength(300);
  expect(told).toHaveBeenCalledTimes(2);
});

describe('[P91] tabs of one browser', () => {
  const seat = { org: null, table: 't2' as TableId, editing: null };
  function tab(device: string | undefined, said: object = {}) {
    const other = new Awareness(new Y.Doc());
    other.setLocalState({ ...seat, ...said, ...(device ? { device } : {}) });
    const states = encodeAwarenessUpdate(other, [other.clientID]);
    comes(MESSAGE.awareness, (encoder) => encoding.writeVarUint8Array(encoder, states));
    other.destroy();
  }

  test('are one device, which is where any of them writes', () => {
    const editing = 'AAAAAAAAAAAAAAAAAAAAAA';
    tab('same-browse', { editing });
    tab('same-browse');
    tab('another-one');
    tab(undefined);
    tab(undefined);
    vi.advanceTimersByTime(1_000);
    expect(presence.present.get()).toHaveLength(4);
    expect(presence.present.get()[0]).toEqual({ ...seat, editing, own: false });
  });

  test('are one’s own also when another of them came first', () => {
    tab('mark-of-own', { table: 't3' });
    presence.show(seat);
    vi.advanceTimersByTime(1_000);
    expect(presence.present.get()).toEqual([{ ...seat, own: true }]);
  });

  test('sit where one of them sits, when one leads in the other', () => {
    tab('mark-of-own');
    presence.show({ ...seat, table: null });
    vi.advanceTimersByTime(1_000);
    expect(presence.present.get()).toEqual([{ ...seat, own: true }]);
  });

  test('a mark that is none says nothing at all', () => {
    tab('<b>');
    vi.advanceTimersByTime(1_000);
    expect(presence.present.get()).toEqual([]);
  });
});

test('presence that says anything but ids is dropped', () => {
  const other = new Awareness(new Y.Doc());
  other.setLocalState({ org: null, table: 'the big one', editing: null, name: 'Anna' });
  const states = encodeAwarenessUpdate(other, [other.clientID]);
  comes(MESSAGE.awareness, (encoder) => encoding.writeVarUint8Array(encoder, states));
  expect(presence.present.get()).toEqual([]);
  other.destroy();
});

describe('[P25] from a relay of another version', () => {
  test('a stage of another shape asks for another version of the app', () => {
    comes(MESSAGE.stage, (encoder) => {
      encoding.writeVarUint(encoder, 1);
      json({ title: 'Dag', position: { kind: 'aStageOfTomorrow' } })(encoder);
    });
    expect(heard.foreign).toHaveBeenCalledOnce();
    expect(heard.unreadable).not.toHaveBeenCalled();
  });

  test('a stage with fields that are not known is a stage', () => {
    const stage = newStage({ title: 'Dag' }, 1_800_000_000_000);
    comes(MESSAGE.stage, (encoder) => {
      encoding.writeVarUint(encoder, 3);
      json({ ...stage, weather: 'sun' })(encoder);
    });
    expect(heard.stage).toHaveBeenCalledExactlyOnceWith({ epoch: 3, stage });
  });

  test('a notice that is not known is passed over, and contact is kept', () => {
    comes(MESSAGE.notice, json({ notice: 'lunchIsServed' }));
    expect(heard.notice).toHaveBeenCalledExactlyOnceWith({ notice: null });
    expect(heard.unreadable).not.toHaveBeenCalled();
  });

  test('a refusal for a reason that is not known is still a refusal', () => {
    comes(MESSAGE.command, json({ request: 4, refusal: 'onlyOnTuesdays' }));
    expect(heard.answer).toHaveBeenCalledExactlyOnceWith({ request: 4, refusal: 'notAllowed' });
  });
});

test('[P68] a desk that cannot be read is as one that never came', () => {
  comes(MESSAGE.desk, json({ revision: 'many' }));
  expect(heard.desk).not.toHaveBeenCalled();
  expect(heard.unreadable).not.toHaveBeenCalled();
  comes(MESSAGE.desk, json(newDesk()));
  expect(heard.desk).toHaveBeenCalledExactlyOnceWith(newDesk());
});
