import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import * as v from 'valibot';
import { writeSyncStep1 } from 'y-protocols/sync';
import type { BoardDoc } from '#shared/board/doc.ts';
import { type Desk, deskSchema } from '#shared/domain/desk/desk.ts';
import { parseStage, type Stage } from '#shared/domain/stage/stage.ts';
import {
  type CommandAnswer,
  type CommandRequest,
  heardAnswerSchema,
} from '#shared/protocol/commandFrame.ts';
import {
  type DeskAnswer,
  type DeskRequest,
  heardDeskAnswerSchema,
} from '#shared/protocol/deskFrame.ts';
import { MESSAGE } from '#shared/protocol/messages.ts';
import { type HeardNotice, heardNoticeSchema } from '#shared/protocol/noticeFrame.ts';
import {
  type Counts,
  heardCountsSchema,
  heardSlipAnswerSchema,
  type SlipAnswer,
  type SlipRequest,
} from '#shared/protocol/slipFrame.ts';

/* Our own messages beside the sync protocol; their shapes stand in shared/protocol/PROTOCOL.md. */

/** What a socket sends; never over shared memory. */
export type Frame = Uint8Array<ArrayBuffer>;

export const savedFrame = (version: number): Frame =>
  frame(MESSAGE.saved, (encoder) => encoding.writeVarUint(encoder, version));

export const commandFrame = (request: CommandRequest): Frame =>
  frame(MESSAGE.command, (encoder) => encoding.writeVarString(encoder, JSON.stringify(request)));

export const slipFrame = (request: SlipRequest): Frame =>
  frame(MESSAGE.slip, (encoder) => encoding.writeVarString(encoder, JSON.stringify(request)));

export const deskCommandFrame = (request: DeskRequest): Frame =>
  frame(MESSAGE.deskCommand, (encoder) =>
    encoding.writeVarString(encoder, JSON.stringify(request)),
  );

export const clockFrame = (ping: number): Frame =>
  frame(MESSAGE.clock, (encoder) => encoding.writeVarUint(encoder, ping));

export const stepOneFrame = (doc: BoardDoc): Frame =>
  frame(MESSAGE.sync, (encoder) => writeSyncStep1(encoder, doc));

export const presenceFrame = (states: Uint8Array): Frame =>
  frame(MESSAGE.awareness, (encoder) => encoding.writeVarUint8Array(encoder, states));

export const readSaved = (decoder: decoding.Decoder): number => decoding.readVarUint(decoder);

export interface StageFrame {
  readonly epoch: number;
  readonly stage: Stage;
}

/** A stage that is one, but not of a shape that this version knows. */
export const FOREIGN = Symbol('of another version');

export function readStage(decoder: decoding.Decoder): StageFrame | typeof FOREIGN {
  const epoch = decoding.readVarUint(decoder);
  const stage = parseStage(readJson(decoder));
  return stage ? { epoch, stage } : FOREIGN;
}

/** A JSON message of its schema; null when it is none. */
const reading =
  <Value>(schema: v.GenericSchema<unknown, Value>) =>
  (decoder: decoding.Decoder): Value | null => {
    const parsed = v.safeParse(schema, readJson(decoder));
    return parsed.success ? parsed.output : null;
  };

export const readAnswer = reading<CommandAnswer>(heardAnswerSchema);
export const readNotice = reading<HeardNotice>(heardNoticeSchema);
export const readDeskAnswer = reading<DeskAnswer>(heardDeskAnswerSchema);
export const readSlipAnswer = reading<SlipAnswer>(heardSlipAnswerSchema);
export const readCounts = reading<Counts>(heardCountsSchema);

export interface HeardDesk {
  /** [P68] null: one of a shape that this version does not know, which is as none. */
  readonly desk: Desk | null;
}

export const readDesk = reading<HeardDesk>(
  v.pipe(
    v.fallback(v.nullable(deskSchema), null),
    v.transform((desk) => ({ desk })),
  ),
);

export interface ClockFrame {
  readonly relayNow: number;
  /** Our own number back, or 0 in a heartbeat. */
  readonly ping: number;
}

export const readClock = (decoder: decoding.Decoder): ClockFrame => ({
  relayNow: decoding.readVarUint(decoder),
  ping: decoding.readVarUint(decoder),
});

function frame(message: number, body: (encoder: encoding.Encoder) => void): Frame {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, message);
  body(encoder);
  return new Uint8Array(encoding.toUint8Array(encoder));
}

const readJson = (decoder: decoding.Decoder): unknown =>
  JSON.parse(decoding.readVarString(decoder));
