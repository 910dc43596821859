import * as encoding from 'lib0/encoding';
import type { Desk } from '#shared/domain/desk/desk.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import type { CommandAnswer } from '#shared/protocol/commandFrame.ts';
import type { DeskAnswer } from '#shared/protocol/deskFrame.ts';
import { MESSAGE, SYNC } from '#shared/protocol/messages.ts';
import type { Notice } from '#shared/protocol/noticeFrame.ts';
import type { Counts, SlipAnswer } from '#shared/protocol/slipFrame.ts';

/* Frames from the relay, byte by byte as PROTOCOL.md tells them. */

export const stepOneFrame = (vector: Uint8Array): Uint8Array => syncFrame(SYNC.step1, vector);
export const stepTwoFrame = (update: Uint8Array): Uint8Array => syncFrame(SYNC.step2, update);
export const updateFrame = (update: Uint8Array): Uint8Array => syncFrame(SYNC.update, update);

const syncFrame = (step: number, body: Uint8Array): Uint8Array =>
  encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.sync);
    encoding.writeVarUint(encoder, step);
    encoding.writeVarUint8Array(encoder, body);
  });

export const presenceFrame = (body: Uint8Array): Uint8Array =>
  encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.awareness);
    encoding.writeVarUint8Array(encoder, body);
  });

export const savedFrame = (version: number): Uint8Array =>
  encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.saved);
    encoding.writeVarUint(encoder, version);
  });

export const stageFrame = (epoch: number, stage: Stage): Uint8Array =>
  encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.stage);
    encoding.writeVarUint(encoder, epoch);
    encoding.writeVarString(encoder, JSON.stringify(stage));
  });

export const commandAnswerFrame = (answer: CommandAnswer): Uint8Array =>
  jsonFrame(MESSAGE.command, answer);

export const slipAnswerFrame = (answer: SlipAnswer): Uint8Array => jsonFrame(MESSAGE.slip, answer);

export const deskFrame = (desk: Desk): Uint8Array => jsonFrame(MESSAGE.desk, desk);

export const deskAnswerFrame = (answer: DeskAnswer): Uint8Array =>
  jsonFrame(MESSAGE.deskCommand, answer);

export const countsFrame = (counts: Counts): Uint8Array => jsonFrame(MESSAGE.counts, counts);

export const noticeFrame = (notice: Notice): Uint8Array => jsonFrame(MESSAGE.notice, notice);

const jsonFrame = (type: number, value: unknown): Uint8Array =>
  encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, type);
    encoding.writeVarString(encoder, JSON.stringify(value));
  });

export const passFrame = (pass: string): Uint8Array =>
  encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.pass);
    encoding.writeVarString(encoder, pass);
  });

/** `ping` is the client's own number; 0 in a heartbeat that nobody asked for. */
export const clockFrame = (now: number, ping: number): Uint8Array =>
  encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.clock);
    encoding.writeVarUint(encoder, now);
    encoding.writeVarUint(encoder, ping);
  });
