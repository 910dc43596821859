import * as v from 'valibot';
import { isRandomId } from '#shared/domain/ids.ts';
import {
  PRECONDITION_ANSWERS,
  STRATEGY_CHOICES,
  STRATEGY_DATES,
  STRATEGY_WORD_BOUND,
  STRATEGY_WORDS,
} from '#shared/domain/strategy.ts';
import * as values from '../values.ts';
import { type Field, plainWords, value } from './field.ts';

const FIELDS: Readonly<Record<string, Field>> = {
  ...Object.fromEntries(
    Object.entries(STRATEGY_CHOICES).map(([key, choices]) => [
      key,
      value(v.nullable(v.picklist(choices))),
    ]),
  ),
  ...Object.fromEntries(STRATEGY_DATES.map((key) => [key, value(values.optionalDay)])),
  ...Object.fromEntries(
    STRATEGY_WORDS.map((key) => [
      key,
      plainWords(values.words(STRATEGY_WORD_BOUND), STRATEGY_WORD_BOUND),
    ]),
  ),
  ownerOrg: value(v.nullable(values.actorId)),
  escalated: value(values.flag),
};

const PRECONDITION = /^precondition:[1-7]$/;

/** `strategy:{key}`: a plain key, `coCreator:{actor}` or `precondition:{1–7}`. */
export function strategyField(key: string): Field | null {
  if (Object.hasOwn(FIELDS, key)) return FIELDS[key] ?? null;
  if (PRECONDITION.test(key)) return value(v.nullable(v.picklist(PRECONDITION_ANSWERS)));
  const [prefix, actor, ...rest] = key.split(':');
  return prefix === 'coCreator' && isRandomId(actor) && rest.length === 0
    ? value(values.flag)
    : null;
}
