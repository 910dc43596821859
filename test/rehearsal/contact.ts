import { timeLeft } from '#shared/domain/stage/timer.ts';
import type { Hall } from './Hall.ts';
import { timeUntil, waitUntil } from './patience.ts';

/** Every socket of the hall is cut at once; notes how long it takes until all see the same and all is saved. */
export async function cutWholeHall(hall: Hall): Promise<void> {
  const devices = [...hall.phones.map(({ device }) => device), hall.screen].filter(
    ({ isOnline }) => isOnline,
  );
  const isBack = backInSync(hall);
  for (const { network } of devices) network.cut();
  const began = performance.now();
  await waitUntil(() => devices.every(({ isOnline }) => !isOnline));
  if (await waitUntil(isBack)) hall.returns.add(performance.now() - began);
  else hall.faults.push('the hall did not come back after all sockets were cut');
}

/** The relay is killed in the midst of it and started again; notes how long until all are back from then on. */
export async function killRelay(hall: Hall): Promise<void> {
  if (!hall.relay) return;
  const isBack = backInSync(hall);
  await hall.relay.restart();
  const took = await timeUntil(isBack);
  if (took !== null) hall.restarts.add(took);
  else hall.faults.push('the hall did not come back after the relay was started again');
}

/**
 * Whether everybody who has a network has since been seen in contact, with all of its own delivered and all that
 * the facilitator had when this began. People go on meanwhile: there is no moment in which nothing is on its way.
 */
function backInSync({ phones, chair }: Hall): () => boolean {
  const { revision } = chair.stage;
  const cards = chair.session.board.get().cards.size;
  const missing = new Set(phones.filter(({ device }) => device.isOnline));
  return () => {
    for (const phone of missing) {
      const { session } = phone;
      if (!session) missing.delete(phone);
      else if (
        phone.device.isOnline &&
        session.saving.get().kind === 'saved' &&
        (session.stage.get()?.revision ?? 0) >= revision &&
        session.board.get().cards.size >= cards
      )
        missing.delete(phone);
    }
    return missing.size === 0 && chair.session.connection.get().kind === 'online';
  };
}

/** How far apart the timers on all screens are in this moment, whatever the devices' own clocks say. */
export function compareClocks({ awake, chair, clocks }: Hall): void {
  const { timer } = chair.stage;
  const sessions = [chair.session, ...awake.flatMap(({ session }) => session ?? [])];
  const left = sessions
    .filter(({ connection }) => connection.get().kind === 'online')
    .map((session) => timeLeft(timer, session.now()))
    .filter((ms) => ms !== null);
  // At zero they all say the same, right or wrong.
  if (timer.state === 'running' && left.every((ms) => ms > 0 && ms < timer.length)) {
    clocks.add(Math.max(...left) - Math.min(...left));
  }
}
