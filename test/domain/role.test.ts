import { describe, expect, test } from 'vitest';
import { type Action, atLeast, can, isRole, ROLES, type Role } from '#shared/domain/role.ts';

/** Who may do what, told once more and independently: a changed line must be changed in both places. */
const MAY: Readonly<Record<Action, readonly Role[]>> = {
  readBoard: ['organiser', 'facilitator', 'participant', 'screen'],
  writeBoard: ['organiser', 'facilitator', 'participant'],
  moderate: ['organiser', 'facilitator'],
  steer: ['organiser', 'facilitator'],
  seeLinks: ['organiser', 'facilitator'],
  renewCode: ['organiser', 'facilitator'],
  readMarks: ['organiser', 'facilitator'],
  readDesk: ['organiser', 'facilitator'],
  importCards: ['organiser'],
  carryBoard: ['organiser'],
  takeUnsent: ['organiser', 'facilitator'],
  editDesk: ['organiser'],
  erase: ['organiser', 'facilitator'],
  rotateKeys: ['organiser'],
  deleteWorkshop: ['organiser'],
};

describe.each(Object.entries(MAY))('%s', (action, allowed) => {
  test.each(ROLES)('by a %s', (role) => {
    expect(can(role, action as Action)).toBe(allowed.includes(role));
  });
});

test('each role stands on or above those after it', () => {
  for (const [i, role] of ROLES.entries()) {
    for (const [j, other] of ROLES.entries()) expect(atLeast(role, other)).toBe(i <= j);
  }
});

test.each(['', 'Organiser', 'admin', 'toString', '0', 0, null, undefined])(
  '%j is no role',
  (value) => {
    expect(isRole(value)).toBe(false);
  },
);
