import { randomBytes } from 'node:crypto';
import type { BoardDoc } from '#shared/board/doc.ts';
import { addActor } from '#shared/board/edits/actors.ts';
import { readBoard } from '#shared/board/read/board.ts';
import { participantId } from '#shared/domain/identity.ts';
import { type ActorId, randomId } from '#shared/domain/ids.ts';
import { knownActor } from '#shared/domain/knownActors.ts';
import type { Removal } from '#shared/domain/removal.ts';
import type { Hall } from '../e2e/hall.ts';
import type { TestWorkshop } from '../support/relay.ts';
import { openStock } from '../support/stockProvider.ts';

/** Somebody without a browser who fills a board before one looks at it. */
export interface GuestHand {
  readonly doc: BoardDoc;
  readonly removal: Removal;
  readonly newId: typeof newId;
  /** Finds an organisation by its name, or names it. */
  readonly actor: (name: string, inRoom?: boolean) => ActorId;
}

const newId = <Kind extends string>() => randomId<Kind>(randomBytes);

/** Lets a hand write, and waits for nothing but that it is sent: what is read on a page has come. */
export async function writeAsGuest(
  hall: Hall,
  workshop: TestWorkshop,
  write: (hand: GuestHand) => void,
): Promise<{ leave(): void }> {
  const stock = openStock(hall.relay, workshop, 'participant');
  await stock.synced();
  const { doc } = stock;
  const removal = { by: participantId(workshop.id, stock.device), at: Date.now() };
  const actor = (name: string, inRoom = true): ActorId => {
    const known = [...readBoard(doc).actors.values()].find((one) => one.name === name);
    if (known) return known.id;
    const id: ActorId = newId<'actor'>();
    addActor(doc, { ...knownActor(name), id, name, inRoom }, removal);
    return id;
  };
  write({ doc, removal, newId, actor });
  return { leave: () => stock.close() };
}
