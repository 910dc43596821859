import * as v from 'valibot';
import { LADDERS } from '../ladder.ts';
import type { Role } from '../role.ts';
import { MOST_SEATS, MOST_TABLES } from '../table.ts';
import { checkIdSchema, momentSchema } from './check.ts';
import {
  breaksSchema,
  cardIdSchema,
  daySchema,
  langSchema,
  onScreenSchema,
  planSchema,
  positionSchema,
  roundIdSchema,
  roundSchema,
  rulesSchema,
  type Stage,
  steeringSchema,
  stepSchema,
  tableIdSchema,
} from './stage.ts';

const line = (most: number) => v.optional(v.pipe(v.string(), v.trim(), v.maxLength(most)));
const minutes = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least * 60_000), v.maxValue(most * 60_000));
const type = <Name extends string>(name: Name) => v.literal(name);

/** What may be asked of the stage. Lengths of time in milliseconds. */
export const commandSchema = v.variant('type', [
  /** Without a table the whole room goes. */
  v.object({
    type: type('goTo'),
    position: positionSchema,
    table: v.optional(tableIdSchema),
  }),
  v.object({ type: type('gather'), position: positionSchema }),
  v.object({ type: type('steerBy'), steering: steeringSchema }),
  v.object({ type: type('undo') }),
  v.object({ type: type('startTimer'), length: minutes(0, 720) }),
  v.object({ type: type('pauseTimer') }),
  v.object({ type: type('resumeTimer') }),
  v.object({ type: type('addTime'), by: minutes(-60, 60) }),
  v.object({ type: type('stopTimer') }),
  v.object({ type: type('lock'), locked: v.boolean() }),
  v.object({ type: type('spotlight'), card: v.nullable(cardIdSchema) }),
  /** One thing at a time: a card in the light goes, and comes back with neither. */
  v.object({
    type: type('onScreen'),
    show: v.nullable(onScreenSchema),
    /** The timer is set to it in the same move, as for a break. */
    length: v.optional(minutes(1, 720)),
  }),
  v.object({ type: type('door'), open: v.boolean() }),
  v.object({
    type: type('editDay'),
    title: v.optional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120))),
    organiser: line(120),
    place: line(120),
    date: v.optional(v.nullable(daySchema)),
    followUp: v.optional(v.nullable(daySchema)),
    deleteOn: v.optional(daySchema),
    lang: v.optional(langSchema),
    caseText: line(4000),
    /** null brings back the built-in ones. */
    rules: v.optional(v.nullable(rulesSchema)),
    ladder: v.optional(v.picklist(LADDERS)),
  }),
  /** Breaks that are left out stay as they are. */
  v.object({ type: type('editPlan'), plan: planSchema, breaks: v.optional(breaksSchema) }),
  v.object({
    type: type('setTables'),
    count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_TABLES)),
    seats: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_SEATS)),
  }),
  v.object({
    type: type('renameTable'),
    table: tableIdSchema,
    name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(40)),
  }),
  v.object({ type: type('mergeTables'), from: tableIdSchema, into: tableIdSchema }),
  v.object({ type: type('splitTable'), table: tableIdSchema }),
  v.object({ type: type('tableDone'), table: tableIdSchema, done: v.boolean() }),
  v.object({ type: type('tableHelp'), table: tableIdSchema, help: v.boolean() }),
  v.object({
    type: type('openRound'),
    id: roundIdSchema,
    step: v.nullable(stepSchema),
    budget: roundSchema.entries.budget,
    total: roundSchema.entries.total,
    perCard: roundSchema.entries.perCard,
    /** The room goes there in the same move, so that it never stands in a voting that nobody opened. */
    position: v.optional(positionSchema),
  }),
  /** Ends the round; the relay counts its ballots and forgets whose they were. With `position` the room goes there. */
  v.object({
    type: type('closeRound'),
    id: roundIdSchema,
    position: v.optional(positionSchema),
  }),
  v.object({ type: type('addClosedRound'), round: roundSchema }),
  v.object({ type: type('openCheck'), id: checkIdSchema, moment: momentSchema }),
  /** Ends the check; the relay counts its answers and forgets whose they were. */
  v.object({ type: type('closeCheck'), id: checkIdSchema }),
]);
export type Command = v.InferOutput<typeof commandSchema>;
export type CommandType = Command['type'];

interface Terms {
  readonly role: Role;
  /** Refused when the stage has moved on since the sender saw it, so that two presses never skip a step. */
  readonly needsRevision: boolean;
}

/** Who may send what, on a day that is steered for everybody. The same table answers in the interface and at the relay. */
export const COMMAND_TERMS: Readonly<Record<CommandType, Terms>> = {
  goTo: { role: 'facilitator', needsRevision: true },
  gather: { role: 'facilitator', needsRevision: true },
  steerBy: { role: 'facilitator', needsRevision: true },
  undo: { role: 'facilitator', needsRevision: true },
  startTimer: { role: 'facilitator', needsRevision: true },
  pauseTimer: { role: 'facilitator', needsRevision: false },
  resumeTimer: { role: 'facilitator', needsRevision: false },
  addTime: { role: 'facilitator', needsRevision: false },
  stopTimer: { role: 'facilitator', needsRevision: false },
  spotlight: { role: 'facilitator', needsRevision: false },
  onScreen: { role: 'facilitator', needsRevision: false },
  door: { role: 'facilitator', needsRevision: false },
  lock: { role: 'facilitator', needsRevision: false },
  editDay: { role: 'organiser', needsRevision: false },
  editPlan: { role: 'facilitator', needsRevision: true },
  setTables: { role: 'organiser', needsRevision: false },
  renameTable: { role: 'facilitator', needsRevision: false },
  mergeTables: { role: 'facilitator', needsRevision: false },
  splitTable: { role: 'facilitator', needsRevision: false },
  tableDone: { role: 'participant', needsRevision: false },
  tableHelp: { role: 'participant', needsRevision: false },
  openRound: { role: 'facilitator', needsRevision: true },
  closeRound: { role: 'facilitator', needsRevision: false },
  addClosedRound: { role: 'organiser', needsRevision: false },
  openCheck: { role: 'facilitator', needsRevision: false },
  closeCheck: { role: 'facilitator', needsRevision: false },
};

/** Whether it must be sent by somebody who has seen where the room is. */
export const needsRevision = (command: Command): boolean =>
  COMMAND_TERMS[command.type].needsRevision ||
  (command.type === 'closeRound' && command.position !== undefined);

/** Who may send this command now: where tables go by themselves, whoever sits at one moves it. */
export function roleFor(stage: Pick<Stage, 'steering'>, command: Command): Role {
  if (isCaseAlone(command)) return 'facilitator';
  const isOwnMove = command.type === 'goTo' && command.table !== undefined;
  return isOwnMove && stage.steering !== 'common'
    ? 'participant'
    : COMMAND_TERMS[command.type].role;
}

/** Whoever leads the day may choose another case, and nothing else of what the organiser has prepared. */
const isCaseAlone = (command: Command): boolean =>
  command.type === 'editDay' &&
  command.caseText !== undefined &&
  Object.keys(command).every((key) => key === 'type' || key === 'caseText');
