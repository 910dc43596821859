import { Suspense, useEffect } from 'react';
import { exhaustive } from '#shared/domain/assert.ts';
import { CutLink } from '../features/start/CutLink.tsx';
import { useApp } from '../state/appContext.ts';
import type { Entrance } from '../state/entrance.ts';
import { pathTo } from '../state/paths.ts';
import type { Route, WorkshopPage } from '../state/route.ts';
import { SessionProvider } from '../state/SessionProvider.tsx';
import { useReadable } from '../state/useReadable.ts';
import { useRoute } from '../state/useRoute.ts';
import { HelpPage, NetworkPage, NewPage, StartPage } from './lazyPages.ts';
import type { OfflineApp } from './offlineStart.ts';
import { EmptiedPage } from './states/EmptiedPage.tsx';
import { LoadingPage } from './states/LoadingPage.tsx';
import { NotFoundPage } from './states/NotFoundPage.tsx';
import { RefusedPage } from './states/RefusedPage.tsx';
import { TurnFocus } from './TurnFocus.tsx';
import { usePageTitle } from './usePageTitle.ts';
import { WorkshopPages } from './WorkshopPages.tsx';

interface Props {
  readonly offline: OfflineApp;
}

/** From the address to a page. */
export function Pages({ offline }: Props) {
  const route = useRoute();
  const { page } = route;
  usePageTitle('id' in route ? null : isStatement(route) ? 'statement' : route.page);
  useEffect(() => {
    document.documentElement.dataset['page'] = page;
  }, [page]);
  return (
    <Suspense fallback={<LoadingPage />}>
      <PageHere offline={offline} />
      <TurnFocus page={route.page === 'help' ? `help/${route.topic}` : page} />
    </Suspense>
  );
}

const isStatement = (route: Route): boolean =>
  route.page === 'help' && route.topic === 'accessibility';

function PageHere({ offline }: Props) {
  const route = useRoute();
  const { device, entrance: door } = useApp();
  const entrance = useReadable(door);
  const isEmpty = useReadable(device.isEmpty);
  if (isEmpty) return <EmptiedPage />;
  switch (route.page) {
    case 'start':
      return <StartPage />;
    case 'new':
      return <NewPage />;
    case 'network':
      return <NetworkPage />;
    case 'help':
      return <HelpPage />;
    case 'notFound':
      return <NotFoundPage />;
    default:
      return <Within page={route.page} entrance={entrance} offline={offline} />;
  }
}

interface WithinProps extends Props {
  readonly page: WorkshopPage;
  readonly entrance: Entrance;
}

/** A page of a workshop, once the way in is found. */
function Within({ page, entrance, offline }: WithinProps) {
  const { enter } = useApp();
  switch (entrance.kind) {
    case 'outside':
    case 'looking':
      return <LoadingPage />;
    case 'noKey':
      return <CutLink startHref={pathTo.start()} boardHref={null} />;
    case 'refused':
      return <RefusedPage problem={entrance.problem} onRetry={enter} />;
    case 'open':
      return (
        <SessionProvider key={`${entrance.id}/${entrance.role}`} workshop={entrance.workshop}>
          <WorkshopPages page={page} offline={offline} />
        </SessionProvider>
      );
    default:
      return exhaustive(entrance);
  }
}
