import { type ComponentType, lazy } from 'react';
import type { Route } from '../state/route.ts';

/* Each page in a file of its own, so that a phone that writes never loads the organiser's desk. */

type FetchedPage = Promise<{ readonly default: ComponentType }>;

const FETCH = {
  start: async () => ({ default: (await import('./pages/StartPage.tsx')).StartPage }),
  new: async () => ({ default: (await import('./pages/NewPage.tsx')).NewPage }),
  network: async () => ({ default: (await import('./pages/NetworkPage.tsx')).NetworkPage }),
  help: async () => ({ default: (await import('./pages/HelpPage.tsx')).HelpPage }),
  join: async () => ({ default: (await import('./pages/JoinPage.tsx')).JoinPage }),
  table: async () => ({ default: (await import('./pages/TablePage.tsx')).TablePage }),
  board: async () => ({ default: (await import('./pages/HerePage.tsx')).HerePage }),
  matrix: async () => ({ default: (await import('./pages/MatrixPage.tsx')).MatrixPage }),
  desk: async () => ({ default: (await import('./pages/DeskPage.tsx')).DeskPage }),
  marks: async () => ({ default: (await import('./pages/MarksPage.tsx')).MarksPage }),
  summary: async () => ({ default: (await import('./pages/SummaryPage.tsx')).SummaryPage }),
  redaction: async () => ({ default: (await import('./pages/RedactionPage.tsx')).RedactionPage }),
  version: async () => ({ default: (await import('./pages/VersionPage.tsx')).VersionPage }),
  screen: async () => ({ default: (await import('./pages/ScreenPage.tsx')).ScreenPage }),
  rescued: async () => ({ default: (await import('./states/RescuedPage.tsx')).RescuedPage }),
  case: async () => ({ default: (await import('./pages/exercise/CasePage.tsx')).CasePage }),
  promise: async () => ({
    default: (await import('./pages/exercise/PromisePage.tsx')).PromisePage,
  }),
  actors: async () => ({ default: (await import('./pages/exercise/ActorsPage.tsx')).ActorsPage }),
  systems: async () => ({
    default: (await import('./pages/exercise/SystemsPage.tsx')).SystemsPage,
  }),
  visits: async () => ({ default: (await import('./pages/exercise/VisitsPage.tsx')).VisitsPage }),
  map: async () => ({ default: (await import('./pages/exercise/MapPage.tsx')).MapPage }),
  stakeholders: async () => ({
    default: (await import('./pages/exercise/StakeholdersPage.tsx')).StakeholdersPage,
  }),
  perspectives: async () => ({
    default: (await import('./pages/exercise/PerspectivesPage.tsx')).PerspectivesPage,
  }),
  strategies: async () => ({
    default: (await import('./pages/exercise/StrategiesPage.tsx')).StrategiesPage,
  }),
  factors: async () => ({
    default: (await import('./pages/exercise/FactorsPage.tsx')).FactorsPage,
  }),
  followUp: async () => ({
    default: (await import('./pages/exercise/FollowUpPage.tsx')).FollowUpPage,
  }),
} as const satisfies Readonly<Record<Exclude<Route['page'], 'notFound'>, () => FetchedPage>>;

export const StartPage = lazy(FETCH.start);
export const NewPage = lazy(FETCH.new);
export const NetworkPage = lazy(FETCH.network);
export const HelpPage = lazy(FETCH.help);
export const JoinPage = lazy(FETCH.join);
export const TablePage = lazy(FETCH.table);
export const HerePage = lazy(FETCH.board);
export const MatrixPage = lazy(FETCH.matrix);
export const DeskPage = lazy(FETCH.desk);
export const MarksPage = lazy(FETCH.marks);
export const SummaryPage = lazy(FETCH.summary);
export const RedactionPage = lazy(FETCH.redaction);
export const VersionPage = lazy(FETCH.version);
export const ScreenPage = lazy(FETCH.screen);
export const RescuedPage = lazy(FETCH.rescued);
export const CasePage = lazy(FETCH.case);
export const PromisePage = lazy(FETCH.promise);
export const ActorsPage = lazy(FETCH.actors);
export const SystemsPage = lazy(FETCH.systems);
export const VisitsPage = lazy(FETCH.visits);
export const MapPage = lazy(FETCH.map);
export const StakeholdersPage = lazy(FETCH.stakeholders);
export const PerspectivesPage = lazy(FETCH.perspectives);
export const StrategiesPage = lazy(FETCH.strategies);
export const FactorsPage = lazy(FETCH.factors);
export const FollowUpPage = lazy(FETCH.followUp);
/** At the board's address, for who leads. */
export const RoomPage = lazy(async () => ({
  default: (await import('./pages/RoomPage.tsx')).RoomPage,
}));

/** Sends for a page before anything can be drawn. If it does not come, whoever draws it hears of that. */
export function fetchPage(page: Route['page']): void {
  if (page !== 'notFound') FETCH[page]().catch(() => undefined);
}
