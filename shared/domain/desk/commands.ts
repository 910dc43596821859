import * as v from 'valibot';
import {
  DESK_TEXTS,
  type DeskText,
  FIGURE_SCHEMAS,
  type Figure,
  headingSchema,
  organisationNameSchema,
  partIdSchema,
  presentSchema,
} from './desk.ts';
import { SUMMARY_PARTS } from './summaryParts.ts';

const write = <Field extends DeskText>(field: Field) =>
  v.object({
    type: v.literal('write'),
    field: v.literal(field),
    text: v.pipe(v.string(), v.trim(), v.maxLength(DESK_TEXTS[field])),
  });

const figure = <Name extends Figure>(name: Name) =>
  v.object({ type: v.literal('figure'), figure: v.literal(name), value: FIGURE_SCHEMAS[name] });

/** What an organiser may ask of the desk. Fixing and keeping versions goes over HTTP: the relay makes what is kept. */
export const deskCommandSchema = v.variant('type', [
  v.variant('field', [
    write('introduction'),
    write('diarienummer'),
    write('decision'),
    write('retention'),
    write('contact'),
    write('questions'),
  ]),
  v.object({ type: v.literal('includePart'), part: partIdSchema, included: v.boolean() }),
  /** null brings back the built-in heading. */
  v.object({ type: v.literal('namePart'), part: partIdSchema, heading: headingSchema }),
  /** `to`: its place in the order, from 0. */
  v.object({
    type: v.literal('movePart'),
    part: partIdSchema,
    to: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(SUMMARY_PARTS.length - 1)),
  }),
  v.variant('figure', [
    figure('registered'),
    figure('present'),
    figure('tables'),
    figure('satisfactionMean'),
    figure('satisfactionAnswers'),
  ]),
  /** null takes the organisation off the list. */
  v.object({
    type: v.literal('organisation'),
    name: v.pipe(organisationNameSchema, v.trim()),
    present: presentSchema,
  }),
  /** What is fixed stays; its words are the first of the next version. */
  v.object({ type: v.literal('beginNext') }),
]);
export type DeskCommand = v.InferOutput<typeof deskCommandSchema>;
