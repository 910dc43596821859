import { useMemo } from 'react';
import { parseVersion, type Version } from '#shared/summary/versions.ts';
import { versionName } from '../../../features/summary/panel/versionName.ts';
import { pathTo } from '../../../state/paths.ts';
import { useAddress, useNavigate } from '../../../state/useRoute.ts';
import { useSession } from '../../../state/useSession.ts';

/** For whom the summary is shown, as the address says it: only ids, so that it can be sent to who is in. */
export function useVersion(): readonly [Version, (version: Version) => void] {
  const { workshop } = useSession();
  const navigate = useNavigate();
  const given = useAddress().get('for');
  const version = useMemo(() => (given && parseVersion(given)) || 'whole', [given]);
  const choose = (next: Version) =>
    navigate(pathTo.summary(workshop, next === 'whole' ? null : versionName(next)), {
      replace: true,
      stay: true,
    });
  return [version, choose];
}
