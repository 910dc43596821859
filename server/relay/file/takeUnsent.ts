import * as Y from 'yjs';
import { arrange, cellKey } from '#shared/board/cells.ts';
import { type BoardDoc, newBoardDoc } from '#shared/board/doc.ts';
import { writeCard } from '#shared/board/edits/cards.ts';
import { ROOT } from '#shared/board/keys.ts';
import { readBoard } from '#shared/board/read/board.ts';
import { storable } from '#shared/board/texts.ts';
import type { LinkKind, Place } from '#shared/domain/card.ts';
import type { CardId, ParticipantId } from '#shared/domain/ids.ts';
import { insertAt } from '#shared/domain/order.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import { isShown } from '#shared/domain/stage/shown.ts';
import type { CarriedCard, UnsentFile } from '#shared/protocol/file/unsentFile.ts';
import type { Room } from '../room.ts';
import { broughtBy } from './broughtBy.ts';
import type { MergeProblem } from './mergeBoard.ts';
import { provedRole } from './pass.ts';

export interface Taken {
  /** New on the board. */
  readonly cards: number;
  /** Whose step has not been shown: they stay on their device until it is. */
  readonly held: number;
  /** Whether they are their author's still; else they are nobody's. */
  readonly isProved: boolean;
}

/**
 * [P84] What waits on a device that cannot reach the relay. Proved, all it wrote is taken in as if it had sent it; else
 * only its new cards, as nobody's. Either way through the guard, and a second time nothing changes.
 */
export async function takeUnsent(
  room: Room,
  file: UnsentFile,
): Promise<Result<Taken, MergeProblem>> {
  if (file.id !== room.id) return fail('otherWorkshop');
  if (file.epoch !== room.workshop.epoch) return fail('otherLife');
  const role = provedRole(room.workshop, file);
  const { participant } = file;
  return room.edit((doc) => {
    const before = countCards(doc);
    if (role) {
      const { kind } = room.board.bring(file.writing, { role, participant });
      if (kind === 'refused') return fail('refused');
    }
    // Also what leaned on something that is not here.
    const missing = file.cards.filter(({ id }) => !doc.getMap(ROOT.cards).has(id));
    const due = missing.filter((card) => isDue(room, card));
    const author = role ? participant : null;
    if (due.length > 0 && !bringCards(room, due, author)) return fail('refused');
    const cards = countCards(doc) - before;
    return ok({ cards, held: missing.length - due.length, isProved: role !== null });
  });
}

const isDue = ({ steering }: Room, { isUnshown, step, table }: CarriedCard): boolean =>
  !isUnshown || isShown(steering.stage, step, table);

/** Written on a sheet of their own, which then goes through the guard as any file. */
function bringCards(
  room: Room,
  cards: readonly CarriedCard[],
  participant: ParticipantId | null,
): boolean {
  const sheet = newBoardDoc();
  const cells = arrange(readBoard(room.board.doc));
  sheet.transact(() => {
    for (const card of cards) {
      const { step, column } = card;
      const cell = cells.get(cellKey(step, column)) ?? [];
      // Last: of several the rank is the same, which is allowed [B11].
      const { rank } = insertAt(cell, cell.length);
      write(sheet, { ...card, place: { step, column, rank } }, participant);
    }
  });
  const bindings = participant ? [{ participant, clients: [sheet.clientID] }] : [];
  const brought = broughtBy({ bindings, erased: [] }, false);
  return room.board.bring(Y.encodeStateAsUpdate(sheet), brought).kind === 'apply';
}

type Placed = CarriedCard & { readonly place: Place };

function write(sheet: BoardDoc, card: Placed, participant: ParticipantId | null): void {
  const { id, place, text, soThat, nextStep, actors, ...rest } = card;
  const { table, org, lang, at, tags, links, kind, note, edge } = rest;
  const given = {
    id,
    place,
    text: storable(text),
    soThat: storable(soThat ?? ''),
    nextStep: storable(nextStep ?? ''),
    actors,
    kind,
    note,
    edge,
    tags: tags ?? [],
    links: new Map(Object.entries(links ?? {}) as [CardId, LinkKind][]),
  };
  writeCard(sheet, given, { participant, table, org, lang, at });
}

const countCards = (doc: BoardDoc): number => doc.getMap(ROOT.cards).size;
