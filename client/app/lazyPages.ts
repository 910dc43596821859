import { lazy } from 'react';

/* Each page in a file of its own, so that a phone that writes never loads the organiser's desk. */

export const StartPage = lazy(async () => ({
  default: (await import('./pages/StartPage.tsx')).StartPage,
}));
export const NewPage = lazy(async () => ({
  default: (await import('./pages/NewPage.tsx')).NewPage,
}));
export const JoinPage = lazy(async () => ({
  default: (await import('./pages/JoinPage.tsx')).JoinPage,
}));
export const BoardPage = lazy(async () => ({
  default: (await import('./pages/BoardPage.tsx')).BoardPage,
}));
export const MatrixPage = lazy(async () => ({
  default: (await import('./pages/MatrixPage.tsx')).MatrixPage,
}));
export const DeskPage = lazy(async () => ({
  default: (await import('./pages/DeskPage.tsx')).DeskPage,
}));
export const SummaryPage = lazy(async () => ({
  default: (await import('./pages/SummaryPage.tsx')).SummaryPage,
}));
export const ScreenPage = lazy(async () => ({
  default: (await import('./pages/ScreenPage.tsx')).ScreenPage,
}));
export const RescuedPage = lazy(async () => ({
  default: (await import('./states/RescuedPage.tsx')).RescuedPage,
}));
