import * as v from 'valibot';

/**
 * What the relay tells a device beside the board. `notSaving`: its store refuses, nothing is lost but
 * nothing new is saved either, until `savingAgain`.
 */
const NOTICES = ['notSaving', 'savingAgain'] as const;

/** [105] from the relay: JSON text. */
export const noticeSchema = v.object({ notice: v.picklist(NOTICES) });
export type Notice = v.InferOutput<typeof noticeSchema>;

/** As a device hears it. [P25] One that it does not know (null) comes from a newer relay and is passed over. */
export const heardNoticeSchema = v.object({
  notice: v.fallback(v.nullable(v.picklist(NOTICES)), null),
});
