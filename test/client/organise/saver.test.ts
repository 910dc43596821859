import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { Command } from '#shared/domain/stage/commands.ts';
import { createSaver } from '../../../client/features/organise/saver.ts';
import { newCell } from '../../../client/sync/readable.ts';
import type { CommandRefusal, Connection } from '../../../client/sync/Session.ts';

const ONLINE: Connection = { kind: 'online' };
const place = (text: string): Command => ({ type: 'editDay', place: text });

/** A relay that answers as it is told and remembers what it heard. */
function relay(...answers: readonly Result<null, CommandRefusal>[]) {
  const heard: Command[] = [];
  const rest = [...answers];
  return {
    heard,
    connection: newCell<Connection>(ONLINE),
    now: () => 1_800_000_000_000,
    command: async (command: Command) => {
      heard.push(command);
      return rest.shift() ?? ok(null);
    },
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('saving what an organiser writes', () => {
  it('waits for a pause and then sends only the last of a field', async () => {
    const session = relay();
    const saver = createSaver(session);
    saver.save('place', () => place('F'));
    saver.save('place', () => place('Folkets hus'));
    expect(saver.get()).toEqual({ kind: 'saving' });
    expect(session.heard).toEqual([]);
    await vi.runAllTimersAsync();
    expect(session.heard).toEqual([place('Folkets hus')]);
    expect(saver.get()).toEqual({ kind: 'saved', at: 1_800_000_000_000 });
  });

  it('sends two fields one after the other', async () => {
    const session = relay();
    const saver = createSaver(session);
    saver.save('place', () => place('Folkets hus'));
    saver.save('title', () => ({ type: 'editDay', title: 'Dagen' }));
    saver.flush();
    await vi.runAllTimersAsync();
    expect(session.heard).toHaveLength(2);
    expect(saver.get().kind).toBe('saved');
  });

  it('sends what was written while the first was on its way', async () => {
    const session = relay();
    const saver = createSaver(session);
    saver.save('place', () => place('A'));
    saver.flush();
    saver.save('place', () => place('B'));
    await vi.runAllTimersAsync();
    expect(session.heard).toEqual([place('A'), place('B')]);
    expect(saver.get().kind).toBe('saved');
  });

  it('keeps what could not be saved, says why, and sends it when asked again', async () => {
    const session = relay(fail('unavailable'));
    const saver = createSaver(session);
    saver.save('place', () => place('A'));
    await vi.runAllTimersAsync();
    expect(saver.get()).toEqual({ kind: 'failed', why: 'unavailable' });
    saver.retry();
    await vi.runAllTimersAsync();
    expect(session.heard).toEqual([place('A'), place('A')]);
    expect(saver.get().kind).toBe('saved');
  });

  it('sends by itself what waited for contact', async () => {
    const session = relay(fail('offline'));
    const saver = createSaver(session);
    saver.subscribe(() => undefined);
    session.connection.set({ kind: 'offline', since: 0 });
    saver.save('place', () => place('A'));
    await vi.runAllTimersAsync();
    expect(saver.get()).toEqual({ kind: 'failed', why: 'offline' });
    session.connection.set(ONLINE);
    await vi.runAllTimersAsync();
    expect(saver.get().kind).toBe('saved');
  });

  it('makes a command anew when the stage had moved on, once', async () => {
    const session = relay(fail('stale'), ok(null), fail('stale'), fail('stale'));
    const saver = createSaver(session);
    let made = 0;
    const make = () => {
      made += 1;
      return place(String(made));
    };
    saver.save('plan', make);
    await vi.runAllTimersAsync();
    expect(session.heard).toEqual([place('1'), place('2')]);
    expect(saver.get().kind).toBe('saved');
    saver.save('plan', make);
    await vi.runAllTimersAsync();
    expect(saver.get()).toEqual({ kind: 'failed', why: 'stale' });
  });

  it('sends what still waits when the page is left', async () => {
    const session = relay();
    const saver = createSaver(session);
    const leave = saver.subscribe(() => undefined);
    saver.save('place', () => place('A'));
    leave();
    await vi.advanceTimersByTimeAsync(0);
    expect(session.heard).toEqual([place('A')]);
  });
});
