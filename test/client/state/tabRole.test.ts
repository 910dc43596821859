import { beforeEach, expect, test } from 'vitest';
import type { WorkshopId } from '#shared/domain/ids.ts';
import { asParticipant, captureTabRole } from '../../../client/state/tabRole.ts';

const HERE = 'w'.repeat(22) as WorkshopId;
const THERE = 'x'.repeat(22) as WorkshopId;

beforeEach(() => window.sessionStorage.clear());

test('a tab that is opened as a participant stays one, in that workshop alone, and the address forgets it', () => {
  history.replaceState(null, '', `${asParticipant(`/w/${HERE}`)}&card=abc#key=k`);
  const first = captureTabRole(window);
  expect([first(HERE), first(THERE)]).toEqual([true, false]);
  expect(location.pathname + location.search + location.hash).toBe(`/w/${HERE}?card=abc#key=k`);
  const loadedAnew = captureTabRole(window);
  expect(loadedAnew(HERE)).toBe(true);
});

test('an address that asks for nothing leaves the tab as it was', () => {
  history.replaceState(null, '', `/w/${HERE}?as=organiser`);
  expect(captureTabRole(window)(HERE)).toBe(false);
});
