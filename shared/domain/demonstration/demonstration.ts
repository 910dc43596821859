import type { KnownActorId } from '../knownActors.ts';
import type { Rung } from '../ladder.ts';
import type { Localized } from '../lang.ts';
import type { Boundary } from '../relation.ts';
import type { DemoStep } from './demoCard.ts';
import { DEMO_RELATION_TAILORING } from './relationTailoring.ts';
import { DEMO_SYSTEM_KNOWLEDGE } from './systemKnowledge.ts';
import { DEMO_VALUE_VISION } from './valueVision.ts';

/* An invented day, half way through, for whoever wants to try. All of it is our own. */

export const DEMO_TITLE: Localized = {
  sv: 'Övning: ett arbetsliv mellan stolarna',
  en: 'Practice: a working life between the chairs',
  da: 'Øvelse: et arbejdsliv mellem stolene',
};

export const DEMO_TABLES = 4;
export const DEMO_SEATS = 6;

export const DEMO_STEPS: readonly DemoStep[] = [
  DEMO_VALUE_VISION,
  DEMO_SYSTEM_KNOWLEDGE,
  DEMO_RELATION_TAILORING,
];

export interface DemoActor {
  readonly id: KnownActorId;
  readonly inRoom: boolean;
  readonly missing: boolean;
}

const inRoom = (id: KnownActorId): DemoActor => ({ id, inRoom: true, missing: false });
const missing = (id: KnownActorId): DemoActor => ({ id, inRoom: false, missing: true });
const spokenOf = (id: KnownActorId): DemoActor => ({ id, inRoom: false, missing: false });

export const DEMO_ACTORS: readonly DemoActor[] = [
  inRoom('socialServices'),
  inRoom('labourMarketUnit'),
  inRoom('primaryCare'),
  inRoom('adultPsychiatry'),
  inRoom('socialInsurance'),
  inRoom('employmentService'),
  inRoom('userOrganisation'),
  missing('employer'),
  missing('personalAgent'),
  spokenOf('debtAdvice'),
  spokenOf('person'),
];

/** What two are to each other, as each table sees both ends. */
export interface DemoTie {
  readonly ends: readonly [KnownActorId, KnownActorId];
  readonly rungs: readonly {
    readonly table: number;
    readonly at: readonly [Rung, Rung];
  }[];
  readonly wanted?: Rung;
  readonly boundaries?: readonly Boundary[];
}

export const DEMO_TIES: readonly DemoTie[] = [
  {
    ends: ['primaryCare', 'adultPsychiatry'],
    rungs: [
      { table: 1, at: [1, 1] },
      { table: 3, at: [0, 1] },
    ],
    wanted: 3,
    boundaries: ['organisational', 'professional'],
  },
  {
    ends: ['adultPsychiatry', 'socialInsurance'],
    rungs: [{ table: 3, at: [0, 0] }],
    wanted: 2,
    boundaries: ['legal', 'digital'],
  },
  {
    ends: ['socialServices', 'employmentService'],
    rungs: [{ table: 2, at: [1, 0] }],
    wanted: 3,
    boundaries: ['legal'],
  },
  {
    ends: ['primaryCare', 'socialInsurance'],
    rungs: [
      { table: 1, at: [2, 2] },
      { table: 4, at: [2, 3] },
    ],
    wanted: 3,
  },
  { ends: ['socialServices', 'labourMarketUnit'], rungs: [{ table: 2, at: [3, 3] }] },
  {
    ends: ['labourMarketUnit', 'employmentService'],
    rungs: [{ table: 4, at: [2, 1] }],
    wanted: 3,
    boundaries: ['digital'],
  },
  {
    ends: ['userOrganisation', 'adultPsychiatry'],
    rungs: [{ table: 1, at: [1, 2] }],
    wanted: 3,
    boundaries: ['cultural'],
  },
];
