import { useEffect, useState } from 'react';
import { GapsWall } from '../../features/map/wall/GapsWall.tsx';
import { RingWall } from '../../features/map/wall/RingWall.tsx';
import { ScreenControls } from '../../features/projector/controls/ScreenControls.tsx';
import { useAfter } from '../../features/projector/frame/useAfter.ts';
import { createCodeStore } from '../../features/projector/join/codeStore.ts';
import type { Door } from '../../features/projector/join/Door.ts';
import { Projector } from '../../features/projector/Projector.tsx';
import { useFormats, useWords } from '../../i18n/useWords.ts';
import { useApi } from '../../state/useApi.ts';
import { usePreferences } from '../../state/usePreferences.ts';
import { useProjection } from '../../state/useProjection.ts';
import { useReadable } from '../../state/useReadable.ts';
import { useSession } from '../../state/useSession.ts';
import { useStage } from '../../state/useStage.ts';

/** Contact may be gone so long before the screen says that what it shows is old, ms. */
const OLD_AFTER_MS = 10_000;

/** The big screen: read only, and nobody needs to press anything. */
export function ScreenPage() {
  const stage = useStage((current) => current);
  const lastUpdated = useLastUpdated();
  const door = useDoor();
  useOwnTheme();
  if (!stage) return null;
  return (
    <Projector
      stage={stage}
      door={stage.doorOpen ? door : { ...door, code: { kind: 'closed' } }}
      lastUpdated={lastUpdated}
      controls={<ScreenControls />}
      map={[<RingWall key="ring" />, <GapsWall key="gaps" />]}
    />
  );
}

function useDoor(): Door {
  const session = useSession();
  const api = useApi();
  const [codes] = useState(() => createCodeStore(api, session));
  return { code: useReadable(codes), origin: window.location.origin };
}

function useLastUpdated(): string | null {
  const { notices } = useWords();
  const format = useFormats();
  const away = useProjection(({ connection }) => connection.kind !== 'online');
  const heard = useProjection((projection) => projection.heard);
  const old = useAfter(away, OLD_AFTER_MS);
  return old && heard !== null ? notices.lastUpdated(format.clock(heard)) : null;
}

/** Light or dark as chosen for this screen, whatever the computer's own is; put back when the page is left. */
function useOwnTheme(): void {
  const { screenTheme, theme } = usePreferences();
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset['theme'] = screenTheme;
    return () => {
      if (theme === 'system') delete dataset['theme'];
      else dataset['theme'] = theme;
    };
  }, [screenTheme, theme]);
}
