import type { Route } from '../state/route.ts';
import { type LazyPage, lazyPage } from './lazyPage.tsx';

/* Each page in a file of its own, so that a phone that writes never loads the organiser's desk. */

const PAGES = {
  start: lazyPage(async () => ({ default: (await import('./pages/StartPage.tsx')).StartPage })),
  new: lazyPage(async () => ({ default: (await import('./pages/NewPage.tsx')).NewPage })),
  network: lazyPage(async () => ({
    default: (await import('./pages/NetworkPage.tsx')).NetworkPage,
  })),
  help: lazyPage(async () => ({ default: (await import('./pages/HelpPage.tsx')).HelpPage })),
  join: lazyPage(async () => ({ default: (await import('./pages/JoinPage.tsx')).JoinPage })),
  table: lazyPage(async () => ({ default: (await import('./pages/TablePage.tsx')).TablePage })),
  board: lazyPage(async () => ({ default: (await import('./pages/HerePage.tsx')).HerePage })),
  matrix: lazyPage(async () => ({ default: (await import('./pages/MatrixPage.tsx')).MatrixPage })),
  desk: lazyPage(async () => ({ default: (await import('./pages/DeskPage.tsx')).DeskPage })),
  marks: lazyPage(async () => ({ default: (await import('./pages/MarksPage.tsx')).MarksPage })),
  summary: lazyPage(async () => ({
    default: (await import('./pages/SummaryPage.tsx')).SummaryPage,
  })),
  redaction: lazyPage(async () => ({
    default: (await import('./pages/RedactionPage.tsx')).RedactionPage,
  })),
  version: lazyPage(async () => ({
    default: (await import('./pages/VersionPage.tsx')).VersionPage,
  })),
  screen: lazyPage(async () => ({ default: (await import('./pages/ScreenPage.tsx')).ScreenPage })),
  rescued: lazyPage(async () => ({
    default: (await import('./states/RescuedPage.tsx')).RescuedPage,
  })),
  case: lazyPage(async () => ({
    default: (await import('./pages/exercise/CasePage.tsx')).CasePage,
  })),
  promise: lazyPage(async () => ({
    default: (await import('./pages/exercise/PromisePage.tsx')).PromisePage,
  })),
  actors: lazyPage(async () => ({
    default: (await import('./pages/exercise/ActorsPage.tsx')).ActorsPage,
  })),
  systems: lazyPage(async () => ({
    default: (await import('./pages/exercise/SystemsPage.tsx')).SystemsPage,
  })),
  visits: lazyPage(async () => ({
    default: (await import('./pages/exercise/VisitsPage.tsx')).VisitsPage,
  })),
  map: lazyPage(async () => ({ default: (await import('./pages/exercise/MapPage.tsx')).MapPage })),
  stakeholders: lazyPage(async () => ({
    default: (await import('./pages/exercise/StakeholdersPage.tsx')).StakeholdersPage,
  })),
  perspectives: lazyPage(async () => ({
    default: (await import('./pages/exercise/PerspectivesPage.tsx')).PerspectivesPage,
  })),
  strategies: lazyPage(async () => ({
    default: (await import('./pages/exercise/StrategiesPage.tsx')).StrategiesPage,
  })),
  factors: lazyPage(async () => ({
    default: (await import('./pages/exercise/FactorsPage.tsx')).FactorsPage,
  })),
  followUp: lazyPage(async () => ({
    default: (await import('./pages/exercise/FollowUpPage.tsx')).FollowUpPage,
  })),
} as const satisfies Readonly<Record<Exclude<Route['page'], 'notFound'>, LazyPage>>;

export const StartPage = PAGES.start.Page;
export const NewPage = PAGES.new.Page;
export const NetworkPage = PAGES.network.Page;
export const HelpPage = PAGES.help.Page;
export const JoinPage = PAGES.join.Page;
export const TablePage = PAGES.table.Page;
export const HerePage = PAGES.board.Page;
export const MatrixPage = PAGES.matrix.Page;
export const DeskPage = PAGES.desk.Page;
export const MarksPage = PAGES.marks.Page;
export const SummaryPage = PAGES.summary.Page;
export const RedactionPage = PAGES.redaction.Page;
export const VersionPage = PAGES.version.Page;
export const ScreenPage = PAGES.screen.Page;
export const RescuedPage = PAGES.rescued.Page;
export const CasePage = PAGES.case.Page;
export const PromisePage = PAGES.promise.Page;
export const ActorsPage = PAGES.actors.Page;
export const SystemsPage = PAGES.systems.Page;
export const VisitsPage = PAGES.visits.Page;
export const MapPage = PAGES.map.Page;
export const StakeholdersPage = PAGES.stakeholders.Page;
export const PerspectivesPage = PAGES.perspectives.Page;
export const StrategiesPage = PAGES.strategies.Page;
export const FactorsPage = PAGES.factors.Page;
export const FollowUpPage = PAGES.followUp.Page;
/** At the board's address, for who leads. */
export const RoomPage = lazyPage(async () => ({
  default: (await import('./pages/RoomPage.tsx')).RoomPage,
})).Page;

/** Sends for a page before anything can be drawn. If it does not come, whoever draws it hears of that. */
export function fetchPage(page: Route['page']): void {
  if (page !== 'notFound') PAGES[page].fetch().catch(() => undefined);
}
