import { timeLeft } from '#shared/domain/stage/timer.ts';
import type { Hall } from './Hall.ts';
import { timeUntil } from './patience.ts';

/** Every socket of the hall is cut at once; notes how long it takes until all see the same and all is saved. */
export async function cutWholeHall(hall: Hall): Promise<void> {
  const { phones, screen } = hall;
  const took = timeUntil(backInSync(hall));
  for (const { network } of [...phones.map(({ device }) => device), screen]) network.cut();
  const ms = await took;
  if (ms !== null) hall.returns.add(ms);
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
 * Whether everybody who has a network has since been seen in contact, over a new socket, with all delivered that it
 * had written until then and with all that the facilitator had when this began. People go on meanwhile, some of them
 * letter after letter: there is no moment in which nothing is on its way, but the first word of the relay's on a new
 * socket is about all that was written before.
 */
function backInSync({ phones, chair }: Hall): () => boolean {
  const { revision } = chair.stage;
  const cards = chair.session.board.get().cards.size;
  const missing = new Map(
    phones
      .filter(({ device }) => device.isOnline)
      .map((phone) => [phone, phone.device.network.sockets.opened]),
  );
  return () => {
    for (const [phone, opened] of missing) {
      const { session, device } = phone;
      if (!session) missing.delete(phone);
      else if (
        device.isOnline &&
        device.network.sockets.acknowledged > opened &&
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
