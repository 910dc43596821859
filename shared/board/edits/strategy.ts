import type { LinkKind } from '#shared/domain/card.ts';
import type { ActorId, CardId } from '#shared/domain/ids.ts';
import type { BoardDoc, Undo } from '../doc.ts';
import { ROOT } from '../keys.ts';
import { setField } from './setField.ts';

/** One `strategy:{key}` of a card; what fits which key stands in `shapes/strategy.ts`. */
export const setStrategy = (doc: BoardDoc, id: CardId, key: string, value: unknown): Undo | null =>
  setField(doc, ROOT.cards, id, `strategy:${key}`, value);

/** "Vi är med." */
export const coCreate = (doc: BoardDoc, id: CardId, actor: ActorId, joins: boolean): Undo | null =>
  setStrategy(doc, id, `coCreator:${actor}`, joins);

export const linkCards = (
  doc: BoardDoc,
  from: CardId,
  to: CardId,
  kind: LinkKind | null,
): Undo | null => (from === to ? null : setField(doc, ROOT.cards, from, `link:${to}`, kind));
