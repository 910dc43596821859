import { type Actor, standsFor } from './actor.ts';
import type { ActorId } from './ids.ts';

/** Ledningens villkor: what a management says yes, partly or no to when it undertakes something. */
export const CONDITIONS = [
  'ownsIssue',
  'givesTime',
  'sharesCost',
  'holdsRelations',
  'givesUp',
] as const;
export type Condition = (typeof CONDITIONS)[number];
export const CONDITION_ANSWERS = ['yes', 'partly', 'no'] as const;
export type ConditionAnswer = (typeof CONDITION_ANSWERS)[number];

/** Every choice of a strategy that is one tap. The Swedish words stand in the interface's dictionary. */
export const STRATEGY_CHOICES = {
  status: ['idea', 'decided', 'ongoing', 'done', 'parked', 'closed'],
  river: ['rescue', 'teachToSwim', 'upstream'],
  mode: ['charter', 'expedition'],
  reach: ['internal', 'external'],
  power: ['over', 'for', 'with', 'by'],
  mandate: ['has', 'mustSeek', 'missing'],
  form: ['line', 'jointActivity', 'jointBody', 'project', 'policy'],
  funding: ['withinFrame', 'coFunding', 'seekFunds', 'noCost'],
  level: ['piece', 'system'],
  logic: ['divide', 'join'],
  concept: ['deliberation', 'coordination', 'cooperation', 'collaboration'],
  tier: ['operation', 'localManagement', 'regional', 'national'],
  ownsIssue: CONDITION_ANSWERS,
  givesTime: CONDITION_ANSWERS,
  sharesCost: CONDITION_ANSWERS,
  holdsRelations: CONDITION_ANSWERS,
  givesUp: CONDITION_ANSWERS,
  /** What is done with it at follow-up: sprid, ändra, vänta, lägg ner. */
  verdict: ['spread', 'change', 'wait', 'close'],
} as const;

export type StrategyChoice = keyof typeof STRATEGY_CHOICES;

/** Dates as `YYYY-MM-DD`. */
export const STRATEGY_DATES = ['due', 'followUp'] as const;
export type StrategyDate = (typeof STRATEGY_DATES)[number];

/** Short words. Function and organisation, never a name: no field takes one. */
export const STRATEGY_WORDS = [
  'owner',
  'coordinator',
  'backup',
  'followUpBy',
  'sign',
  'unclear',
  'changedBehaviour',
] as const;
export type StrategyWord = (typeof STRATEGY_WORDS)[number];
export const STRATEGY_WORD_BOUND = 200;

/** The seven preconditions of joint work, numbered as in the sources. */
export const PRECONDITIONS = [1, 2, 3, 4, 5, 6, 7] as const;
export type Precondition = (typeof PRECONDITIONS)[number];
export const PRECONDITION_ANSWERS = ['has', 'partly', 'missing'] as const;
export type PreconditionAnswer = (typeof PRECONDITION_ANSWERS)[number];

export type Strategy = Readonly<
  { [Key in StrategyChoice]?: (typeof STRATEGY_CHOICES)[Key][number] } & {
    [Key in StrategyDate | StrategyWord]?: string;
  } & {
    readonly ownerOrg?: ActorId;
    readonly escalated?: boolean;
    readonly coCreators: readonly ActorId[];
    readonly preconditions: ReadonlyMap<Precondition, PreconditionAnswer>;
  }
>;

export const NO_STRATEGY: Strategy = { coCreators: [], preconditions: new Map() };

/** "Sälj inte på andra en lösning, samskapa den": a strategy is nobody's own. */
const ENOUGH_CO_CREATORS = 2;

type Actors = ReadonlyMap<ActorId, Actor>;

/** The organisations that have said "Vi är med". Those that have been merged are one. */
export const coCreating = (
  { coCreators }: Pick<Strategy, 'coCreators'>,
  actors: Actors,
): readonly ActorId[] => [...new Set(coCreators.map((id) => standsFor(id, actors)))];

/** Ready is derived, never chosen: at least two organisations have said "Vi är med". */
export const isReady = (strategy: Strategy, actors: Actors): boolean =>
  coCreating(strategy, actors).length >= ENOUGH_CO_CREATORS;

/** How many more have to say "Vi är med" before it is ready. */
export const coCreatorsLacking = (strategy: Strategy, actors: Actors): number =>
  Math.max(0, ENOUGH_CO_CREATORS - coCreating(strategy, actors).length);

export type StrategyStatus = (typeof STRATEGY_CHOICES.status)[number] | 'ready';

/** What is decided or has happened comes first; until then it is an idea, or ready. */
export function statusOf(strategy: Strategy, actors: Actors): StrategyStatus {
  const { status = 'idea' } = strategy;
  return status === 'idea' && isReady(strategy, actors) ? 'ready' : status;
}

/** Whether somebody has begun to make a card into a strategy. */
export function isBegun(card: {
  readonly strategy: Strategy;
  readonly soThat: string;
  readonly nextStep: string;
}): boolean {
  const { coCreators, preconditions, ...filled } = card.strategy;
  const keys = Object.values(filled).filter(Boolean).length;
  return Boolean(card.soThat || card.nextStep || keys || coCreators.length || preconditions.size);
}
