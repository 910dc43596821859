import * as v from 'valibot';

/**
 * What the relay tells a device beside the board. `notSaving`: its store refuses, nothing is lost but
 * nothing new is saved either, until `savingAgain`.
 */
const NOTICES = ['notSaving', 'savingAgain'] as const;

/** [105] from the relay: JSON text. A notice that the device does not know is ignored. */
export const noticeSchema = v.object({ notice: v.picklist(NOTICES) });
export type Notice = v.InferOutput<typeof noticeSchema>;
