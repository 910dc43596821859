import type { ActorId } from './ids.ts';

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

/** Ready is derived, never chosen: at least two organisations have said "Vi är med". */
export const isReady = (strategy: Strategy): boolean => strategy.coCreators.length >= 2;
