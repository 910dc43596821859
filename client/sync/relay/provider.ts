import type { Decoder } from 'lib0/decoding';
import * as decoding from 'lib0/decoding';
import { type Encoder, writeVarUint } from 'lib0/encoding';
import { applyAwarenessUpdate } from 'y-protocols/awareness';
import { readSyncMessage } from 'y-protocols/sync';
import { WebsocketProvider } from 'y-websocket';
import type { BoardDoc } from '#shared/board/doc.ts';
import type { Desk } from '#shared/domain/desk/desk.ts';
import type { CommandAnswer } from '#shared/protocol/commandFrame.ts';
import type { DeskAnswer } from '#shared/protocol/deskFrame.ts';
import { MESSAGE, SYNC } from '#shared/protocol/messages.ts';
import type { HeardNotice } from '#shared/protocol/noticeFrame.ts';
import type { Counts, SlipAnswer } from '#shared/protocol/slipFrame.ts';
import type { Platform } from '../Platform.ts';
import {
  type ClockFrame,
  FOREIGN,
  presenceFrame,
  readAnswer,
  readClock,
  readCounts,
  readDesk,
  readDeskAnswer,
  readNotice,
  readSaved,
  readSlipAnswer,
  readStage,
  type StageFrame,
} from './frames.ts';
import type { OwnPresence } from './ownPresence.ts';

/** What the relay says. Every call comes from the socket, never from another tab. */
export interface Heard {
  stage(frame: StageFrame): void;
  /** Its step 2 or an update has been applied. */
  update(step: 'step2' | 'update'): void;
  /** It asked what it misses, and is being answered: what is sent next comes after that answer. */
  asked(): void;
  saved(version: number): void;
  answer(answer: CommandAnswer): void;
  clock(frame: ClockFrame): void;
  slip(answer: SlipAnswer): void;
  counts(counts: Counts): void;
  notice(notice: HeardNotice): void;
  desk(desk: Desk): void;
  deskAnswer(answer: DeskAnswer): void;
  /** What this device proves a file by. */
  pass(pass: string): void;
  /** Anything at all, before it is read. */
  frame(): void;
  /** Something that cannot be read, in a place where the relay speaks for everybody. */
  unreadable(): void;
  /** [P25] It can be read, and means something that only another version of the app knows. */
  foreign(): void;
}

export interface ProviderOptions {
  readonly doc: BoardDoc;
  /** `ws(s)://host/sync` */
  readonly url: string;
  readonly workshop: string;
  readonly protocols: readonly string[];
  readonly presence: OwnPresence;
  readonly platform: Pick<Platform, 'WebSocket'>;
}

/** The stock provider with our handlers, and nothing that reconnects by itself or speaks to other tabs. */
export function newProvider(options: ProviderOptions, heard: Heard): WebsocketProvider {
  const { doc, presence } = options;
  const provider = new WebsocketProvider(options.url, options.workshop, doc, {
    connect: false,
    disableBc: true,
    awareness: presence.awareness,
    protocols: [...options.protocols],
    WebSocketPolyfill: options.platform.WebSocket,
    shouldReconnect: () => false,
  });
  presence.awareness.off('update', provider._awarenessUpdateHandler);
  const on = <Frame>(
    message: number,
    read: (decoder: Decoder, encoder: Encoder) => Frame | null,
    handle: (frame: Frame) => void,
  ) => {
    provider.messageHandlers[message] = (encoder, decoder, _provider, fromSocket) => {
      if (!fromSocket) return;
      heard.frame();
      const frame = guarded(() => read(decoder, encoder));
      if (frame === null) heard.unreadable();
      else handle(frame);
    };
  };
  on(
    MESSAGE.sync,
    (decoder, encoder) => readSync(provider, decoder, encoder),
    (step) => synced(provider, heard, step),
  );
  on(MESSAGE.awareness, decoding.readVarUint8Array, (states) => {
    guarded(() => applyAwarenessUpdate(presence.awareness, states, provider));
  });
  on(
    MESSAGE.queryAwareness,
    () => presenceFrame(presence.encodeOwn()),
    (own) => provider.ws?.send(own),
  );
  on(MESSAGE.saved, readSaved, heard.saved);
  on(MESSAGE.clock, readClock, heard.clock);
  on(MESSAGE.stage, readStage, (frame) =>
    frame === FOREIGN ? heard.foreign() : heard.stage(frame),
  );
  on(MESSAGE.command, readAnswer, heard.answer);
  on(MESSAGE.notice, readNotice, heard.notice);
  on(MESSAGE.slip, readSlipAnswer, heard.slip);
  on(MESSAGE.counts, readCounts, heard.counts);
  on(MESSAGE.desk, readDesk, ({ desk }) => desk && heard.desk(desk));
  on(MESSAGE.deskCommand, readDeskAnswer, heard.deskAnswer);
  on(MESSAGE.pass, decoding.readVarString, heard.pass);
  return provider;
}

type Step = (typeof SYNC)[keyof typeof SYNC];

/** Applies what came, or writes the answer to a step 1. Null when it is no update. */
function readSync(provider: WebsocketProvider, decoder: Decoder, encoder: Encoder): Step | null {
  let readable = true;
  writeVarUint(encoder, MESSAGE.sync);
  const step = readSyncMessage(decoder, encoder, provider.doc, provider, () => {
    readable = false; // y-protocols would only log it, and we would be another board than everybody
  });
  return readable ? step : null;
}

function synced(provider: WebsocketProvider, heard: Heard, step: Step): void {
  // The stock provider sends the answer when its handler has returned; a microtask is after that.
  if (step === SYNC.step1) queueMicrotask(() => heard.asked());
  else {
    if (step === SYNC.step2) provider.synced = true;
    heard.update(step === SYNC.step2 ? 'step2' : 'update');
  }
}

/** A frame cut short or with broken JSON must not throw out of the socket's own callback. */
function guarded<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch {
    return null;
  }
}
