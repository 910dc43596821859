import type { ActorId, TableId } from '#shared/domain/ids.ts';
import type { LifeArea } from '#shared/domain/lifeArea.ts';
import type { Stake } from '#shared/domain/stake.ts';
import type { BoardDoc, Undo } from '../doc.ts';
import { ROOT } from '../keys.ts';
import { setFlat } from './setField.ts';

/** What one table says of an actor in the situation it chose. */
export const setStake = (
  doc: BoardDoc,
  actor: ActorId,
  table: TableId,
  stake: Stake,
  holds: boolean,
): Undo | null => setFlat(doc, ROOT.stakes, `${actor}:${table}:${stake}`, holds);

/** Who asks somebody that is missing in the room to come. */
export const setInviter = (
  doc: BoardDoc,
  actor: ActorId,
  table: TableId,
  inviter: ActorId | null,
): Undo | null => setFlat(doc, ROOT.stakes, `${actor}:${table}:inviter`, inviter);

/** An actor touches a part of the life, or does not. */
export const touchArea = (
  doc: BoardDoc,
  area: LifeArea,
  actor: ActorId,
  touches: boolean,
): Undo | null => setFlat(doc, ROOT.lifeAreas, `${area}:actor:${actor}`, touches);
