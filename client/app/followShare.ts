import { SHARED_QUERY } from '#shared/domain/sharedWords.ts';
import type { KeyRingStore } from '../state/keyRingStore.ts';
import { pathTo } from '../state/paths.ts';
import type { Router } from '../state/router.ts';
import { roleToUse } from '../sync/device/keyRing.ts';

/** Whoever comes with a shared text comes to the workshop that was open last; without one, to the start page. */
export async function followShare(
  page: Window,
  router: Router,
  keyRing: Pick<KeyRingStore, 'refresh' | 'workshops'>,
): Promise<void> {
  if (page.location.search !== SHARED_QUERY) return;
  await keyRing.refresh();
  const last = keyRing.workshops.get().find((entry) => writes(roleToUse(entry)));
  router.navigate(last ? pathTo.board(last.id) : pathTo.start(), { replace: true });
}

const writes = (role: ReturnType<typeof roleToUse>): boolean => role !== null && role !== 'screen';
