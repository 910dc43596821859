import { expect, test } from 'vitest';
import { newRelayClock } from '../../../client/sync/relay/relayClock.ts';

/** A device whose clock is `behind` the relay's, on a line that is as slow as asked. */
function line(behind: number) {
  let device = 1_000_000;
  const clock = newRelayClock(() => device);
  return {
    clock,
    /** A ping that takes `there` ms one way and `back` ms the other. */
    trip(there: number, back: number) {
      const ping = clock.ping();
      device += there;
      const relayNow = device + behind;
      device += back;
      clock.heard(relayNow, ping);
    },
    heartbeat(back: number) {
      const relayNow = device + behind;
      device += back;
      clock.heard(relayNow, 0);
    },
    error: () => Math.abs(clock.now() - (device + behind)),
  };
}

test('until the relay is heard it is the device’s own clock', () => {
  expect(newRelayClock(() => 42).now()).toBe(42);
});

test('[P20] an even round trip gives the relay’s clock exactly, however wrong the device’s is', () => {
  const phone = line(-7_200_000);
  phone.trip(40, 40);
  expect(phone.error()).toBe(0);
});

test('a heartbeat alone is off by its way here, and a round trip takes over', () => {
  const phone = line(5_000);
  phone.heartbeat(300);
  expect(phone.error()).toBe(300);
  phone.trip(20, 20);
  phone.heartbeat(900);
  expect(phone.error()).toBe(0);
});

test('a few slow and lopsided trips do not move it', () => {
  const phone = line(90_000);
  for (const _ of [1, 2, 3]) phone.trip(15, 17);
  for (const _ of [1, 2, 3, 4]) phone.trip(4, 3_000);
  expect(phone.error()).toBeLessThanOrEqual(2);
});

test('an answer to nothing that was asked counts as a heartbeat', () => {
  const phone = line(1_000);
  phone.trip(10, 10);
  phone.clock.heard(0, 99);
  expect(phone.error()).toBe(0);
});
