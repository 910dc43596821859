import type { ParticipantId } from '#shared/domain/ids.ts';
import { Device } from './Device.ts';
import { entranceTo } from './day.ts';
import { rootText } from './fingerprint.ts';
import type { Hall } from './Hall.ts';
import {
  type CardVerdict,
  type ExitVerdict,
  judgeCards,
  judgeExit,
  judgeTexts,
  type TextVerdict,
} from './judge.ts';
import { waitUntil } from './patience.ts';
import { compareScreens, type Screens } from './screens.ts';

export interface Ending {
  readonly cards: CardVerdict;
  readonly texts: TextVerdict;
  readonly screens: Screens;
  readonly exit: ExitVerdict;
  /** Devices that were thrown out, or have words left that nobody took. */
  readonly stopped: number;
  readonly rescued: number;
  /** Devices that have not delivered everything. */
  readonly waiting: number;
}

const PATIENCE_MS = 60_000;

/**
 * Everybody comes back and delivers, and the relay is killed once more: then all screens are laid beside one that
 * knows only what the relay has on its disk, and the board beside what people remember.
 */
export async function endDay(hall: Hall): Promise<Ending> {
  await bringBack(hall);
  await hall.relay?.restart();
  const alive = hall.phones.filter(({ isGone }) => !isGone);
  await waitUntil(() => alive.every(({ isSettled, isIdle }) => isSettled && isIdle), PATIENCE_MS);
  const newcomer = new Device(entranceTo(hall.day, 'participant'), {});
  const fresh = await newcomer.open();
  await waitUntil(() => newcomer.isOnline, PATIENCE_MS);
  const texts = [...hall.notebook.typed.keys()].filter((name) => name.startsWith('text:'));
  const screens = await compareScreens(hall, fresh, texts);
  const board = fresh.board.get();
  const count = (what: (phone: Hall['phones'][number]) => boolean) => alive.filter(what).length;
  const ending: Ending = {
    cards: judgeCards(hall.notebook, board, oursIn(hall)),
    texts: judgeTexts(hall.notebook, board, (name) => rootText(fresh, name)),
    screens,
    exit: judgeExit(hall.notebook, await toldOfExit(hall)),
    stopped: count(({ session }) => session?.connection.get().kind === 'stopped'),
    rescued: count(({ session }) => hasRescued(session)),
    waiting: count(({ isSettled }) => !isSettled),
  };
  await newcomer.shut();
  return ending;
}

async function toldOfExit({ day: { api, id, keys } }: Hall) {
  const asked = await api.workshop({ id, key: keys.facilitator });
  return asked.ok ? asked.value.exit : undefined;
}

/** On a relay of our own all are; else whoever one of our devices speaks for. */
function oursIn({ relay, phones }: Hall): (author: ParticipantId | null) => boolean {
  const ours = new Set(phones.flatMap(({ session }) => session?.participant ?? []));
  return (author) => relay !== null || (author !== null && ours.has(author));
}

/** Who slept, had no wifi or no battery when the day was closed still delivers. */
async function bringBack(hall: Hall): Promise<void> {
  for (const phone of hall.phones) {
    if (phone.isGone) continue;
    if (phone.session) phone.wake();
    else await phone.open();
  }
  const { main, co } = hall.chair;
  for (const device of [main, co]) if (!device.session) await device.open();
}

function hasRescued(session: Hall['phones'][number]['session']): boolean {
  return session !== null && session.rescued.get().length + session.changes.get().length > 0;
}
