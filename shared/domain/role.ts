/** From most to least: each role may do everything the next one may. */
export const ROLES = ['organiser', 'facilitator', 'participant', 'screen'] as const;

export type Role = (typeof ROLES)[number];

/** What somebody may ask for. One table, asked at the moment of use, never captured. */
const LOWEST_ROLE = {
  readBoard: 'screen',
  writeBoard: 'participant',
  /** Others' cards: hide, restore, remove. */
  moderate: 'facilitator',
  steer: 'facilitator',
  seeLinks: 'facilitator',
  renewCode: 'facilitator',
  readMarks: 'facilitator',
  /** The summary as it is being edited. What has been fixed is for all who read the board. */
  readDesk: 'facilitator',
  /** What waits on somebody's device, as a file. */
  takeUnsent: 'facilitator',
  erase: 'facilitator',
  importCards: 'organiser',
  /** A whole workshop, as a file. */
  carryBoard: 'organiser',
  editDesk: 'organiser',
  rotateKeys: 'organiser',
  deleteWorkshop: 'organiser',
} as const satisfies Readonly<Record<string, Role>>;

export type Action = keyof typeof LOWEST_ROLE;

export const can = (role: Role, action: Action): boolean => atLeast(role, LOWEST_ROLE[action]);

/** Whether `role` stands on the same step as `other` or above it. */
export const atLeast = (role: Role, other: Role): boolean =>
  ROLES.indexOf(role) <= ROLES.indexOf(other);

export const isRole = (value: unknown): value is Role =>
  typeof value === 'string' && (ROLES as readonly string[]).includes(value);
