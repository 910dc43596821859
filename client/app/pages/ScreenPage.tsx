import { useState } from 'react';
import { countCards } from '#shared/board/cells.ts';
import { COLUMNS, type ColumnId } from '#shared/domain/columns.ts';
import { createCodeStore } from '../../features/projector/codeStore.ts';
import { Projector } from '../../features/projector/Projector.tsx';
import { useAfter } from '../../features/projector/useAfter.ts';
import { useFormats, useWords } from '../../i18n/useWords.ts';
import { useApi } from '../../state/useApi.ts';
import { useCells } from '../../state/useCells.ts';
import { useProjection } from '../../state/useProjection.ts';
import { useReadable } from '../../state/useReadable.ts';
import { useRelayTime } from '../../state/useRelayTime.ts';
import { useSession } from '../../state/useSession.ts';
import { useStage } from '../../state/useStage.ts';

/** Contact may be gone so long before the screen says that what it shows is old, ms. */
const OLD_AFTER_MS = 10_000;

/** The big screen: read only, and nobody is there to press anything. */
export function ScreenPage() {
  const session = useSession();
  const api = useApi();
  const stage = useStage((current) => current);
  const now = useRelayTime(1_000);
  const [codes] = useState(() => createCodeStore(api, session));
  const door = useReadable(codes);
  const counts = useCounts();
  const lastUpdated = useLastUpdated();
  if (!stage) return null;
  return (
    <Projector
      stage={stage}
      now={now}
      counts={counts}
      door={door}
      origin={window.location.origin}
      lastUpdated={lastUpdated}
    />
  );
}

/** Cards of the step that the room is in, column by column. */
function useCounts(): Readonly<Record<ColumnId, number>> {
  const cells = useCells();
  const step = useStage(({ position }) => (position.kind === 'step' ? position.step : null));
  const count = (column: ColumnId) =>
    step === null ? 0 : countCards(cells.get(`${step}/${column}`) ?? []);
  const [strengths = 0, needs = 0, strategies = 0] = COLUMNS.map(count);
  return { strengths, needs, strategies };
}

function useLastUpdated(): string | null {
  const { notices } = useWords();
  const format = useFormats();
  const away = useProjection(({ connection }) => connection.kind !== 'online');
  const heard = useProjection((projection) => projection.heard);
  const old = useAfter(away, OLD_AFTER_MS);
  return old && heard !== null ? notices.lastUpdated(format.clock(heard)) : null;
}
