import { useState } from 'react';
import { useApp } from '../state/appContext.ts';
import type { WorkshopPage } from '../state/route.ts';
import { useConnection } from '../state/useConnection.ts';
import { useHasMet } from '../state/useHasMet.ts';
import { useIsSeated } from '../state/useSeat.ts';
import { useSession } from '../state/useSession.ts';
import { useStage } from '../state/useStage.ts';
import {
  ActorsPage,
  CasePage,
  DeskPage,
  FactorsPage,
  FollowUpPage,
  HerePage,
  JoinPage,
  MapPage,
  MarksPage,
  MatrixPage,
  PerspectivesPage,
  PromisePage,
  RedactionPage,
  RescuedPage,
  RoomPage,
  ScreenPage,
  StakeholdersPage,
  StrategiesPage,
  SummaryPage,
  SystemsPage,
  TablePage,
  VersionPage,
  VisitsPage,
} from './lazyPages.ts';
import type { OfflineApp } from './offlineStart.ts';
import { pageOf, type ShownPage } from './pageOf.ts';
import { StageCalls } from './StageCalls.tsx';
import { hidesBoard, StoppedPage } from './StoppedPage.tsx';
import { BlockedNetworkPage } from './states/BlockedNetworkPage.tsx';
import { LoadingPage } from './states/LoadingPage.tsx';
import { RelayDownPage } from './states/RelayDownPage.tsx';
import { TimeCalls } from './TimeCalls.tsx';
import { TurnFocus } from './TurnFocus.tsx';
import { usePageTitle } from './usePageTitle.ts';
import { WorkshopRows } from './WorkshopRows.tsx';

const SHOWN = {
  board: HerePage,
  room: RoomPage,
  join: JoinPage,
  table: TablePage,
  marks: MarksPage,
  matrix: MatrixPage,
  desk: DeskPage,
  summary: SummaryPage,
  redaction: RedactionPage,
  version: VersionPage,
  screen: ScreenPage,
  rescued: RescuedPage,
  case: CasePage,
  promise: PromisePage,
  actors: ActorsPage,
  systems: SystemsPage,
  visits: VisitsPage,
  map: MapPage,
  stakeholders: StakeholdersPage,
  perspectives: PerspectivesPage,
  strategies: StrategiesPage,
  factors: FactorsPage,
  followUp: FollowUpPage,
} as const satisfies Readonly<Record<ShownPage, unknown>>;

interface Props {
  readonly page: WorkshopPage;
  readonly offline: OfflineApp;
}

/** Within a workshop: its pages from the device's copy, or what stands in the way. */
export function WorkshopPages({ page, offline }: Props) {
  const session = useSession();
  const { enter } = useApp();
  const connection = useConnection();
  const isSeated = useIsSeated();
  const title = useStage((stage) => stage.title);
  const hasMet = useHasMet();
  const [isReading, setReading] = useState(false);
  const shown = pageOf(page, session.role, isSeated);
  usePageTitle(shown, title);
  if (connection.kind === 'stopped' && hidesBoard(connection.reason) && !isReading) {
    return (
      <StoppedPage reason={connection.reason} onRead={() => setReading(true)} onRetry={enter} />
    );
  }
  // Where one sits can be chosen as soon as the day is known; all else is empty until the board is here.
  const waits = !hasMet && (shown !== 'join' || connection.kind === 'offline');
  if (title === null || waits) {
    if (connection.kind !== 'offline') return <LoadingPage />;
    const retry = () => session.reconnect();
    return connection.blocked ? (
      <BlockedNetworkPage blocked={connection.blocked} onRetry={retry} />
    ) : (
      <RelayDownPage onRetry={retry} />
    );
  }
  const Page = SHOWN[shown];
  return (
    <>
      <StageCalls />
      <TimeCalls />
      <WorkshopRows offline={offline} />
      <Page />
      <TurnFocus page={shown} />
    </>
  );
}
