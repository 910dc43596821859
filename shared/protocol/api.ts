import * as v from 'valibot';
import { CARD_TEXTS } from '#shared/domain/card.ts';
import {
  type ActorId,
  type CardId,
  type GroupId,
  isRandomId,
  type MarkId,
  type WorkshopId,
} from '#shared/domain/ids.ts';
import { MARK_REASONS } from '#shared/domain/mark.ts';
import { ROLES } from '#shared/domain/role.ts';
import { earlierPlanSchema } from '#shared/domain/stage/earlierPlan.ts';
import { MERGE_OUTCOMES } from '#shared/domain/stage/mergeRecords.ts';
import {
  columnSchema,
  daySchema,
  langSchema,
  positionSchema,
  stageSchema,
  stepSchema,
  tableIdSchema,
} from '#shared/domain/stage/stage.ts';
import { MOST_SEATS, MOST_TABLES } from '#shared/domain/table.ts';
import { KEY } from './key.ts';

/* Bodies of the HTTP interface, JSON. Routes, roles and errors stand in PROTOCOL.md. */

const line = v.pipe(v.string(), v.trim(), v.maxLength(120));
export const workshopIdSchema = v.custom<WorkshopId>(isRandomId);
export const roleSchema = v.picklist(ROLES);

const keySchema = v.pipe(v.string(), v.regex(KEY));

/** POST /api/workshops */
export const createRequestSchema = v.object({
  title: v.pipe(line, v.minLength(1)),
  organiser: v.optional(line),
  place: v.optional(line),
  date: v.optional(v.nullable(daySchema)),
  lang: v.optional(langSchema),
  tables: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_TABLES))),
  seats: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_SEATS))),
  /** [P95] The plan of an earlier workshop. */
  like: v.optional(earlierPlanSchema),
});
export type CreateRequest = v.InferOutput<typeof createRequestSchema>;

/** Keys and links are given for the asker's own role and the ones below it. */
const byRole = <Value extends v.GenericSchema>(value: Value) =>
  v.object({
    organiser: v.optional(value),
    facilitator: v.optional(value),
    participant: v.optional(value),
    screen: v.optional(value),
  });

export const createAnswerSchema = v.object({
  id: workshopIdSchema,
  code: v.string(),
  keys: byRole(keySchema),
  links: byRole(v.string()),
});
export type CreateAnswer = v.InferOutput<typeof createAnswerSchema>;

/** POST /api/demonstrations → `createAnswerSchema`, from the facilitator's role down. */
export const demonstrationRequestSchema = v.object({ lang: langSchema });

/** GET /api/operator: null is what whoever runs the server has not said. */
export const operatorAnswerSchema = v.object({
  name: v.nullable(v.string()),
  contact: v.nullable(v.string()),
  supervisor: v.nullable(v.string()),
});
export type OperatorAnswer = Readonly<v.InferOutput<typeof operatorAnswerSchema>>;

/** POST /api/join {code} → the participant's key. */
export const joinRequestSchema = v.object({ code: v.pipe(v.string(), v.maxLength(20)) });
export const joinAnswerSchema = v.object({ id: workshopIdSchema, key: keySchema });
export type JoinAnswer = v.InferOutput<typeof joinAnswerSchema>;

/** GET /api/workshops/:id */
export const workshopAnswerSchema = v.object({
  id: workshopIdSchema,
  role: roleSchema,
  epoch: v.pipe(v.number(), v.integer()),
  code: v.nullable(v.string()),
  stage: stageSchema,
  keys: byRole(keySchema),
  links: byRole(v.string()),
  /** For those who lead the day: what the exit question came to. `ratings`, from 1 to 5, once there are enough. */
  exit: v.optional(
    v.object({
      answers: v.number(),
      ratings: v.nullable(v.pipe(v.array(v.number()), v.length(5))),
    }),
  ),
});
export type WorkshopAnswer = v.InferOutput<typeof workshopAnswerSchema>;

/** POST /api/workshops/:id/import → what came in, and every row that did not, with its line and reason. */
export const importAnswerSchema = v.object({
  cards: v.number(),
  actors: v.number(),
  votes: v.number(),
  problems: v.array(v.object({ line: v.number(), reason: v.string() })),
});
export type ImportAnswer = v.InferOutput<typeof importAnswerSchema>;

/** POST /api/workshops/:id/import of a board file. `stage` apart: ask again with `?stage=file` or `?stage=here`. */
export const boardImportAnswerSchema = v.object({
  /** New here. */
  cards: v.number(),
  stage: v.picklist(MERGE_OUTCOMES),
  /** Of the organiser's own record. The same choice holds for both. */
  desk: v.picklist(MERGE_OUTCOMES),
});
export type BoardImportAnswer = v.InferOutput<typeof boardImportAnswerSchema>;

/** POST /api/workshops/:id/import of what waited on a device. */
export const unsentAnswerSchema = v.object({
  cards: v.number(),
  /** Whose step has not been shown: they stay on their device until it is. */
  held: v.number(),
  /** Whether the cards are their author's; else they are nobody's. */
  isProved: v.boolean(),
});
export type UnsentAnswer = v.InferOutput<typeof unsentAnswerSchema>;

/** GET /api/workshops/:id/devices → what each device last said. In no order, and without who it is. */
export const devicesAnswerSchema = v.object({
  devices: v.array(
    v.object({
      table: v.nullable(tableIdSchema),
      org: v.nullable(v.custom<ActorId>(isRandomId)),
      /** Of what it wrote, how much the relay has not; null: it has never said. */
      waiting: v.nullable(v.number()),
      /** Cards that stay on it until their step is shown. */
      unshown: v.number(),
      /** When it was last here or said something, relay clock ms. */
      seen: v.number(),
      isHere: v.boolean(),
    }),
  ),
});
export type DevicesAnswer = v.InferOutput<typeof devicesAnswerSchema>;

const cardId = v.custom<CardId>(isRandomId);
const groupId = v.custom<GroupId>(isRandomId);

const markSchema = v.object({
  id: v.custom<MarkId>(isRandomId),
  at: v.number(),
  why: v.picklist(MARK_REASONS),
  position: positionSchema,
  cards: v.number(),
});

/** GET /api/workshops/:id/marks → oldest first. */
export const marksAnswerSchema = v.object({ marks: v.array(markSchema) });
export type MarksAnswer = v.InferOutput<typeof marksAnswerSchema>;

const place = { step: stepSchema, column: columnSchema, rank: v.string() };

/** GET /api/workshops/:id/marks/:mark → the board as it was. No author: people are known by organisation and table. */
export const markAnswerSchema = v.object({
  mark: markSchema,
  cards: v.array(
    v.object({
      id: cardId,
      ...place,
      text: v.string(),
      soThat: v.string(),
      nextStep: v.string(),
      /** What its words are read aloud in. */
      lang: langSchema,
      org: v.nullable(v.custom<ActorId>(isRandomId)),
      table: v.nullable(tableIdSchema),
      group: v.nullable(groupId),
      /** When it was taken away; null: it lay on the board. */
      removed: v.nullable(v.number()),
      hidden: v.boolean(),
      /** Then or now: its words are shown masked. */
      reported: v.boolean(),
    }),
  ),
  groups: v.array(v.object({ id: groupId, ...place, title: v.string() })),
});
export type MarkAnswer = v.InferOutput<typeof markAnswerSchema>;

const MOST_RESTORED = 1_000;

/** POST /api/workshops/:id/marks/:mark/restore. `card`: back on the board; else one of its texts, as it was then. */
export const restoreRequestSchema = v.object({
  cards: v.pipe(v.array(cardId), v.minLength(1), v.maxLength(MOST_RESTORED)),
  what: v.picklist(['card', ...CARD_TEXTS]),
});
export type RestoreRequest = v.InferOutput<typeof restoreRequestSchema>;

/** Those of the cards that were changed by it. */
export const restoreAnswerSchema = v.object({ changed: v.array(cardId) });
export type RestoreAnswer = v.InferOutput<typeof restoreAnswerSchema>;

/** Words that are no card's, and what is to stand there instead: by their path on the board, `stage//{field}` or `desk//{field}`. */
const renewalSchema = v.object({
  path: v.pipe(v.string(), v.maxLength(200)),
  words: v.pipe(v.string(), v.maxLength(4_000)),
});
export type Renewal = Readonly<v.InferOutput<typeof renewalSchema>>;

/** The longest that may stand instead of words that only kept versions say: it fits wherever they stood. */
export const MOST_INSTEAD = 60;

/** Words that only kept versions say any more, just as they stand there. */
const tellingSchema = v.object({
  words: v.pipe(v.string(), v.minLength(1), v.maxLength(20_000)),
  instead: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(MOST_INSTEAD)),
});
export type Telling = Readonly<v.InferOutput<typeof tellingSchema>>;

/** POST /api/workshops/:id/erase → those that are gone for good. */
export const eraseRequestSchema = v.pipe(
  v.object({
    cards: v.optional(v.pipe(v.array(cardId), v.maxLength(1_000)), []),
    texts: v.optional(v.pipe(v.array(renewalSchema), v.maxLength(100)), []),
    told: v.optional(v.pipe(v.array(tellingSchema), v.maxLength(100)), []),
  }),
  v.check(({ cards, texts, told }) => cards.length + texts.length + told.length > 0),
);
export type EraseRequest = Readonly<v.InferInput<typeof eraseRequestSchema>>;
export const eraseAnswerSchema = v.object({ erased: v.array(cardId), texts: v.array(v.string()) });
export type EraseAnswer = v.InferOutput<typeof eraseAnswerSchema>;

/** RFC 9457. `type` ends in the problem's id, which the interface has words for. */
export const problemSchema = v.object({
  type: v.string(),
  title: v.string(),
  status: v.number(),
  detail: v.optional(v.string()),
});
export type Problem = v.InferOutput<typeof problemSchema>;

export const PROBLEMS = [
  'malformed',
  'tooLarge',
  'notJson',
  'badKey',
  'notAllowed',
  'unknownWorkshop',
  'gone',
  'unknownCode',
  'unknownMark',
  'erasedCard',
  'reportedCard',
  'openReports',
  'deskChanged',
  'alreadyFixed',
  'tooManyVersions',
  'unknownVersion',
  'expiredCode',
  'damagedFile',
  'newerFile',
  'refusedFile',
  'otherWorkshop',
  'otherLife',
  'doorClosed',
  'tooManyTries',
  'createKeyNeeded',
  'tooManyDemonstrations',
  'notFound',
  'methodNotAllowed',
  'unavailable',
] as const;
export type ProblemId = (typeof PROBLEMS)[number];
