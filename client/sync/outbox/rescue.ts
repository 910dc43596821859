import * as v from 'valibot';
import type { BoardDoc } from '#shared/board/doc.ts';
import { readBoard } from '#shared/board/read/board.ts';
import type { Card } from '#shared/domain/card.ts';
import { type CardId, isRandomId, type WorkshopId } from '#shared/domain/ids.ts';
import { columnSchema, stepSchema } from '#shared/domain/stage/stage.ts';
import type { DeviceStore } from '../device/DeviceStore.ts';
import type { UnsentCard } from './outbox.ts';

/** Words of this device that the relay never had when the board began anew. Published again only by hand. */
const rescuedTextSchema = v.object({
  card: v.custom<CardId>(isRandomId),
  /** `card`: a whole card that nobody else has seen. `change`: something written into a card that others have too. */
  kind: v.picklist(['card', 'change']),
  step: stepSchema,
  column: columnSchema,
  text: v.string(),
  soThat: v.string(),
  nextStep: v.string(),
  /** When the card was made, relay clock ms. */
  at: v.number(),
});
export type RescuedText = Readonly<v.InferOutput<typeof rescuedTextSchema>>;

/** The words of every unsent card that is still there. */
export function rescueTexts(doc: BoardDoc, unsent: readonly UnsentCard[]): readonly RescuedText[] {
  const { cards } = readBoard(doc);
  return unsent.flatMap(({ id, born }) => {
    const card = cards.get(id as CardId);
    return card && card.removed === null && words(card) !== ''
      ? [{ ...pick(card), kind: born ? ('card' as const) : ('change' as const) }]
      : [];
  });
}

/** What the new board already says needs no rescue: the relay had it after all. */
export function stillLost(doc: BoardDoc, texts: readonly RescuedText[]): readonly RescuedText[] {
  const { cards } = readBoard(doc);
  return texts.filter((text) => {
    const card = cards.get(text.card);
    return !card || words(card) !== words(text);
  });
}

export async function listRescued(
  store: DeviceStore,
  workshop: WorkshopId,
): Promise<readonly RescuedText[]> {
  const rows = await store.list('rescued', `${workshop}/`);
  return rows.flatMap(({ value }) => {
    const parsed = v.safeParse(rescuedTextSchema, value);
    return parsed.success ? [parsed.output] : [];
  });
}

export async function keepRescued(
  store: DeviceStore,
  workshop: WorkshopId,
  texts: readonly RescuedText[],
): Promise<void> {
  for (const text of texts) {
    await store.change('rescued', `${workshop}/${text.card}`, () => text);
  }
}

export async function dropRescued(
  store: DeviceStore,
  workshop: WorkshopId,
  card: CardId,
): Promise<void> {
  await store.change('rescued', `${workshop}/${card}`, () => undefined);
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
  at,
}: Card): Omit<RescuedText, 'kind'> => ({
  card: id,
  step,
  column,
  text,
  soThat,
  nextStep,
  at,
});
