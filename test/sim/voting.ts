import { readBoard } from '#shared/board/read/board.ts';
import { type RoundId, tableId, type WorkshopId } from '#shared/domain/ids.ts';
import { openRound } from '#shared/domain/stage/ballot.ts';
import { STEPS } from '#shared/domain/steps.ts';
import type { Slip as AnySlip } from '#shared/protocol/slipFrame.ts';
import { idFrom } from '../board/people.ts';
import type { Device } from './cast.ts';
import type { HandedIn } from './handedIn.ts';
import type { Tab } from './tab.ts';

const TABLES = 3;

/** Votes for up to three cards of those on the page; also over the budget, or for what the relay does not have. */
export function vote(
  handedIn: HandedIn,
  workshop: WorkshopId,
  device: Device,
  tab: Tab,
  b: number,
): void {
  const round = tab.stage && openRound(tab.stage);
  if (!round || !tab.line) return;
  const cards = [...readBoard(tab.doc).cards.keys()].sort();
  const chosen = [b, b * 7 + 1, b * 13 + 5].slice(b % 4 === 0 ? 2 : 0);
  const choices = Object.fromEntries(
    chosen.flatMap((n) => {
      const card = cards[n % Math.max(1, cards.length)];
      return card ? [[card, 1 + (n % 2)]] : [];
    }),
  );
  const turn = b % 5 === 0 ? 1 : 0;
  const table = tableId(1 + (device.who % TABLES));
  send(handedIn, workshop, device, tab, { kind: 'ballot', round: round.id, turn, table, choices });
}

export function tellDrafts(
  handedIn: HandedIn,
  workshop: WorkshopId,
  device: Device,
  tab: Tab,
  b: number,
): void {
  const step = STEPS[b % STEPS.length] ?? STEPS[0];
  const table = tableId(1 + (device.who % TABLES));
  send(handedIn, workshop, device, tab, { kind: 'drafts', step, table, count: b % 6 });
}

export function steerRound(chair: Tab | undefined, count: number, b: number): void {
  const round = chair?.stage && openRound(chair.stage);
  if (round && b % 2 === 1) return;
  if (round) return chair?.steer({ type: 'closeRound', id: round.id });
  const id = idFrom(`round-${count}-`) as RoundId;
  const budget = { strengths: 4, needs: 4, strategies: 4 };
  chair?.steer({ type: 'openRound', id, step: null, budget, perCard: 2 });
}

function send(
  handedIn: HandedIn,
  workshop: WorkshopId,
  { participant }: Device,
  tab: Tab,
  slip: Extract<AnySlip, { kind: 'ballot' | 'drafts' }>,
): void {
  if (!tab.line) return;
  const isGuest = slip.kind === 'ballot' && slip.turn > 0;
  const voter = isGuest ? `${participant}:${slip.turn}` : participant;
  const attempt = { workshop, voter, slip };
  handedIn.sent(attempt);
  tab.hand(slip, attempt);
}
