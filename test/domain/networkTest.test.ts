import { describe, expect, it } from 'vitest';
import { type NetworkFindings, rate, verdictOf } from '#shared/domain/networkTest.ts';

const GOOD: NetworkFindings = {
  server: 'answers',
  socket: 'opens',
  quiet: { lasted: 32_000, held: true },
  delay: { median: 40, worst: 120, sent: 20, lost: 0 },
  sockets: { asked: 30, opened: 30, busy: 0 },
  clock: 300,
  storage: 'kept',
  app: 'kept',
};
const delay = (change: Partial<NonNullable<NetworkFindings['delay']>>): NetworkFindings => ({
  ...GOOD,
  delay: { median: 40, worst: 120, sent: 20, lost: 0, ...change },
});

describe('what is said of a network', () => {
  it.each<[string, NetworkFindings]>([
    ['holds', GOOD],
    ['noContact', { server: 'silent', socket: 'blocked' }],
    ['noContact', {}],
    ['portal', { server: 'other', socket: 'blocked' }],
    ['blocked', { server: 'answers', socket: 'blocked' }],
    ['busy', { server: 'answers', socket: 'busy' }],
    ['cuts', { ...GOOD, quiet: { lasted: 9_000, held: false } }],
    ['cuts', delay({ median: null, worst: null, lost: 20 })],
    ['tooSlow', delay({ lost: 3 })],
    ['tooSlow', delay({ median: 1_600, worst: 2_000 })],
    ['tooSlow', delay({ worst: 6_500 })],
    ['slow', delay({ median: 450 })],
    ['few', { ...GOOD, sockets: { asked: 30, opened: 6, busy: 0 } }],
  ])('%s', (verdict, findings) => {
    expect(verdictOf(findings)).toBe(verdict);
  });

  it('does not count against it what the relay had no room for', () => {
    expect(verdictOf({ ...GOOD, sockets: { asked: 30, opened: 10, busy: 20 } })).toBe('holds');
  });

  it('is never that it holds when half of it could not be tried', () => {
    for (const left of ['quiet', 'delay', 'sockets'] as const) {
      const { [left]: _, ...rest } = GOOD;
      expect(verdictOf(rest)).not.toBe('holds');
    }
  });

  it('is of the network alone: a clock that is wrong or a browser that keeps nothing stands beside it', () => {
    expect(verdictOf({ ...GOOD, clock: 600_000, storage: 'refused', app: 'http' })).toBe('holds');
  });
});

describe('each thing that is tried', () => {
  it('is good, worth knowing or bad by itself', () => {
    const off = { ...GOOD, clock: -61_000, storage: 'refused', app: 'notYet' } as const;
    expect(rate('clock', GOOD)).toBe('good');
    expect(rate('clock', off)).toBe('note');
    expect(rate('storage', off)).toBe('bad');
    expect(rate('app', off)).toBe('note');
    expect(rate('delay', delay({ median: 450 }))).toBe('note');
    expect(rate('sockets', { sockets: { asked: 30, opened: 29, busy: 0 } })).toBe('note');
  });

  it('has no rating before it is known, nor when it could not be told', () => {
    expect(rate('server', {})).toBeNull();
    expect(rate('clock', {})).toBeNull();
    expect(rate('socket', { socket: 'busy' })).toBeNull();
  });
});
