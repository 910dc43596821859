import * as v from 'valibot';
import type { BoardDoc } from '#shared/board/doc.ts';
import { readBoard } from '#shared/board/read/board.ts';
import type { Card } from '#shared/domain/card.ts';
import { type ActorId, type CardId, isRandomId, type ParticipantId } from '#shared/domain/ids.ts';
import { columnSchema, stepSchema } from '#shared/domain/stage/stage.ts';
import type { UnsentCard } from './outbox.ts';

/** Words of this device that the relay never had when the board began anew. Published again only by hand. */
const rescuedTextSchema = v.object({
  card: v.custom<CardId>(isRandomId),
  /**
   * `card`: a whole card that the board has not. `change`: something written into a card that others have too.
   * Not shown until the new board turns out not to say it, `own`: a card of this device that the relay once had;
   * `past`: such a card when the board is of another life, and may be older than the words.
   */
  kind: v.picklist(['card', 'change', 'own', 'past']),
  step: stepSchema,
  column: columnSchema,
  text: v.string(),
  soThat: v.string(),
  nextStep: v.string(),
  actors: v.fallback(v.pipe(v.array(v.custom<ActorId>(isRandomId)), v.readonly()), []),
  /** When the card was made, relay clock ms. */
  at: v.number(),
});
export type RescuedText = Readonly<v.InferOutput<typeof rescuedTextSchema>>;

/** The words of every unsent card that is still there, and of every card that this device ever made. */
export function rescueTexts(
  doc: BoardDoc,
  unsent: readonly UnsentCard[],
  { writer, isOtherLife }: { readonly writer: ParticipantId; readonly isOtherLife: boolean },
): readonly RescuedText[] {
  const own = isOtherLife ? ('past' as const) : ('own' as const);
  const waiting = new Map(unsent.map(({ id, born }) => [id, born ? 'card' : 'change'] as const));
  return [...readBoard(doc).cards.values()].flatMap((card) => {
    const kind = waiting.get(card.id) ?? (card.author === writer ? own : null);
    return kind && card.removed === null && words(card) !== '' ? [{ ...pick(card), kind }] : [];
  });
}

/** What the new board already says needs no rescue: the relay had it after all. */
export function stillLost(doc: BoardDoc, texts: readonly RescuedText[]): readonly RescuedText[] {
  const { cards } = readBoard(doc);
  return texts.flatMap((text): readonly RescuedText[] => {
    const card = cards.get(text.card);
    if (!card) return [{ ...text, kind: 'card' }];
    const isTaken = text.kind === 'own' || (text.kind === 'past' && card.removed !== null);
    return isTaken || words(card) === words(text) ? [] : [{ ...text, kind: 'change' }];
  });
}

export function parseText(value: unknown): RescuedText | null {
  const parsed = v.safeParse(rescuedTextSchema, value);
  return parsed.success ? parsed.output : null;
}

type Words = Pick<Card, 'text' | 'soThat' | 'nextStep'>;

const words = ({ text, soThat, nextStep }: Words): string =>
  [text, soThat, nextStep].join('\n').trim();

const pick = ({
  id,
  step,
  column,
  text,
  soThat,
  nextStep,
  actors,
  at,
}: Card): Omit<RescuedText, 'kind'> => ({
  card: id,
  step,
  column,
  text,
  soThat,
  nextStep,
  actors,
  at,
});
