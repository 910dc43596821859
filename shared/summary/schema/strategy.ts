import * as v from 'valibot';
import { FACTORS } from '#shared/domain/factors.ts';
import {
  PRECONDITION_ANSWERS,
  STRATEGY_CHOICES,
  type StrategyChoice,
} from '#shared/domain/strategy.ts';
import { cardId, count, day, listOf, step, words } from './base.ts';
import { cardLineSchema } from './card.ts';

const choice = <Key extends StrategyChoice>(key: Key) =>
  v.nullable(v.picklist(STRATEGY_CHOICES[key]));
const answer = v.nullable(v.picklist(PRECONDITION_ANSWERS));

/** What somebody has begun to make of a card. Function and organisation, never a name. */
export const strategyLineSchema = v.strictObject({
  number: count,
  step,
  card: cardLineSchema,
  status: v.picklist([...STRATEGY_CHOICES.status, 'ready']),
  /** A function; empty when nobody is. */
  owner: words,
  ownerOrg: v.nullable(words),
  coordinator: words,
  backup: words,
  due: day,
  followUp: day,
  followUpBy: words,
  sign: words,
  unclear: words,
  changedBehaviour: words,
  coCreators: listOf(words),
  /** Two organisations have said "Vi är med". */
  ready: v.boolean(),
  /** Actors of it that ought to have been in the room. */
  missing: listOf(words),
  lenses: v.strictObject({
    river: choice('river'),
    mode: choice('mode'),
    level: choice('level'),
    reach: choice('reach'),
    power: choice('power'),
    mandate: choice('mandate'),
    form: choice('form'),
    funding: choice('funding'),
    logic: choice('logic'),
    concept: choice('concept'),
    tier: choice('tier'),
  }),
  preconditions: v.strictObject({
    1: answer,
    2: answer,
    3: answer,
    4: answer,
    5: answer,
    6: answer,
    7: answer,
  }),
  /** *Lyft vidare*: to management and steering group. */
  escalated: v.boolean(),
  /** Which of the six factors it works on. Younger than the first summaries that were kept. */
  factors: v.optional(listOf(v.picklist(FACTORS))),
  /** The needs that it answers. */
  answers: listOf(cardId),
  /** What became of it, as follow-up says. */
  verdict: choice('verdict'),
  happened: listOf(v.strictObject({ day, words })),
});
