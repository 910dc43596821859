import type { ReactNode } from 'react';
import { useWords } from '../i18n/useWords.ts';
import { WordsProvider } from '../i18n/WordsProvider.tsx';
import { AppProvider } from '../state/AppProvider.tsx';
import type { AppState } from '../state/appContext.ts';
import { usePreferences } from '../state/usePreferences.ts';
import { AnnouncerProvider } from '../ui/AnnouncerProvider.tsx';
import type { Announcer } from '../ui/announcer.ts';
import { ToastProvider } from '../ui/ToastProvider.tsx';
import type { ToastQueue } from '../ui/toastQueue.ts';
import { CrashBoundary } from './CrashBoundary.tsx';
import type { OfflineApp } from './offlineStart.ts';
import { Pages } from './Pages.tsx';

interface Props {
  readonly state: AppState;
  readonly announcer: Announcer;
  readonly toasts: ToastQueue;
  readonly offline: OfflineApp;
}

export function App({ state, announcer, toasts, offline }: Props) {
  return (
    <AppProvider app={state}>
      <Spoken>
        <AnnouncerProvider announcer={announcer}>
          <Toasted queue={toasts}>
            <CrashBoundary>
              <Pages offline={offline} />
            </CrashBoundary>
          </Toasted>
        </AnnouncerProvider>
      </Spoken>
    </AppProvider>
  );
}

interface SpokenProps {
  readonly children: ReactNode;
}

/** In the language chosen on this device. */
function Spoken({ children }: SpokenProps) {
  const { lang } = usePreferences();
  return <WordsProvider lang={lang}>{children}</WordsProvider>;
}

interface ToastedProps extends SpokenProps {
  readonly queue: ToastQueue;
}

function Toasted({ queue, children }: ToastedProps) {
  const { common } = useWords();
  return (
    <ToastProvider queue={queue} label={common.messages} dismissLabel={common.close}>
      {children}
    </ToastProvider>
  );
}
