import * as v from 'valibot';
import { type CardId, isRandomId } from '#shared/domain/ids.ts';

/**
 * What the relay tells a device beside the board. `notSaving`: its store refuses, nothing is lost but
 * nothing new is saved either, until `savingAgain`.
 */
const SAVING_NOTICES = ['notSaving', 'savingAgain'] as const;
export type SavingNotice = (typeof SAVING_NOTICES)[number];

const savingSchema = v.object({ notice: v.picklist(SAVING_NOTICES) });

/** [P75] Of these cards, and of the words at these paths, something has been erased for good, the last time with this number. */
const erasedSchema = v.object({
  notice: v.literal('erased'),
  erasure: v.pipe(v.number(), v.integer()),
  cards: v.pipe(v.array(v.custom<CardId>(isRandomId)), v.readonly()),
  texts: v.optional(v.pipe(v.array(v.string()), v.readonly()), []),
});

export type ErasedNotice = v.InferOutput<typeof erasedSchema>;

/** [105] from the relay: JSON text. */
const noticeSchema = v.variant('notice', [savingSchema, erasedSchema]);
export type Notice = v.InferOutput<typeof noticeSchema>;

/** As a device hears it. [P25] One that it does not know (null) comes from a newer relay and is passed over. */
export const heardNoticeSchema = v.union([
  noticeSchema,
  v.pipe(
    v.object({}),
    v.transform(() => ({ notice: null })),
  ),
]);
export type HeardNotice = v.InferOutput<typeof heardNoticeSchema>;
