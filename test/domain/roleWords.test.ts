import { expect, test } from 'vitest';
import type { PersonalDataKind } from '#shared/domain/personalData.ts';
import { type RoleWord, roleWordFor } from '#shared/domain/roleWords.ts';

test.each<readonly [PersonalDataKind, string, RoleWord]>([
  ['nameAndAge', 'Exempla, 4 år', 'child'],
  ['nameAndAge', 'Exempla 15-årig', 'teenager'],
  ['nameAndAge', 'Exempla, 19 år', 'youngAdult'],
  ['nameAndAge', 'Exempla är 40 år', 'adult'],
  ['nameAndAge', 'Exempla, 81 år', 'olderPerson'],
  ['name', 'Lisa', 'person'],
  ['phone', '070-000 00 00', 'switchboard'],
  ['email', 'namn@exempel.se', 'sharedMailbox'],
])('%s "%s" can be said as %s', (kind, words, role) => {
  expect(roleWordFor(kind, words)).toBe(role);
});
