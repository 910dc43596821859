import * as v from 'valibot';
import { deskSchema } from '#shared/domain/desk/desk.ts';
import { isRandomId, type ParticipantId } from '#shared/domain/ids.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import { stageSchema } from '#shared/domain/stage/stage.ts';
import { workshopIdSchema } from '../api.ts';
import { type FileFault, seal, unseal } from './envelope.ts';

const clientSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffff_ffff));
const participantSchema = v.custom<ParticipantId>(isRandomId);
const instant = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A card's id, or where words stood. */
const erasableSchema = v.pipe(v.string(), v.maxLength(200));
/** No page is loaded more often on one device, and no workshop has more devices. */
const MOST_CLIENTS = 1_000;
const MOST_DEVICES = 5_000;

const carriedDeskSchema = v.object({
  desk: deskSchema,
  kept: v.pipe(
    v.array(
      v.object({
        number: v.pipe(v.string(), v.regex(/^(1\.|k)\d{1,3}$/)),
        at: instant,
        /** Read, and judged, by whoever shows it. */
        json: v.string(),
      }),
    ),
    v.maxLength(100),
  ),
});
export type CarriedDesk = v.InferOutput<typeof carriedDeskSchema>;

/**
 * What of a workshop a board file says beside its board. No key, no ballot and no draft: keys are made anew where it
 * comes to, and what is secret stays where it was handed in.
 */
const boardHeadSchema = v.object({
  id: workshopIdSchema,
  epoch: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** When it was made, relay clock ms. */
  at: instant,
  stage: stageSchema,
  /** The organiser's own, with the summaries that were kept as they were; null: nobody has touched it. */
  desk: v.nullable(carriedDeskSchema),
  /** Whose each Yjs client id is. What nobody has was written by a relay. */
  bindings: v.pipe(
    v.array(
      v.object({
        participant: participantSchema,
        clients: v.pipe(v.array(clientSchema), v.maxLength(MOST_CLIENTS)),
      }),
    ),
    v.maxLength(MOST_DEVICES),
    v.check((bindings) => areDifferent(bindings.flatMap(({ clients }) => clients))),
    v.check((bindings) => areDifferent(bindings.map(({ participant }) => participant))),
  ),
  /** What was erased for good, by a card's id or a path, and must stay so where the file comes to. */
  erased: v.pipe(
    v.array(v.object({ thing: erasableSchema, what: v.picklist(['card', 'words']) })),
    v.maxLength(10_000),
  ),
});
type BoardHead = Readonly<v.InferOutput<typeof boardHeadSchema>>;

const areDifferent = (all: readonly unknown[]): boolean => new Set(all).size === all.length;

export interface BoardFile extends BoardHead {
  /** The whole board, as a Yjs update. */
  readonly board: Uint8Array;
}

export const writeBoardFile = ({ board, ...head }: BoardFile): Uint8Array<ArrayBuffer> =>
  seal('board', { head: JSON.stringify(head satisfies BoardHead), body: board });

/** `foreign`: well kept, but not what a server of ours writes. */
export type BoardFileFault = FileFault | 'foreign';

/** Never throws, whatever the bytes are. What the board says is still to be judged. */
export function readBoardFile(bytes: Uint8Array): Result<BoardFile, BoardFileFault> {
  const opened = unseal(bytes);
  if (!opened.ok) return opened;
  if (opened.value.kind !== 'board') return fail('foreign');
  const head = v.safeParse(headSchema, opened.value.head);
  return head.success ? ok({ ...head.output, board: opened.value.body }) : fail('foreign');
}

const headSchema = v.pipe(v.string(), v.parseJson(), boardHeadSchema);
