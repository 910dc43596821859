import type { ReactNode } from 'react';
import { useWords } from '../i18n/useWords.ts';
import { WordsProvider } from '../i18n/WordsProvider.tsx';
import type { Speech } from '../i18n/wordsContext.ts';
import { AppProvider } from '../state/AppProvider.tsx';
import type { AppState } from '../state/appContext.ts';
import { useReadable } from '../state/useReadable.ts';
import type { Readable } from '../sync/readable.ts';
import { AnnouncerProvider } from '../ui/AnnouncerProvider.tsx';
import type { Announcer } from '../ui/announcer.ts';
import { ToastProvider } from '../ui/ToastProvider.tsx';
import type { ToastQueue } from '../ui/toastQueue.ts';
import { CrashBoundary } from './CrashBoundary.tsx';
import type { OfflineApp } from './offlineStart.ts';
import { Pages } from './Pages.tsx';

interface Props {
  readonly state: AppState;
  /** Null until the words have come. */
  readonly speech: Readable<Speech | null>;
  readonly announcer: Announcer;
  readonly toasts: ToastQueue;
  readonly offline: OfflineApp;
}

export function App({ state, speech, announcer, toasts, offline }: Props) {
  return (
    <AppProvider app={state}>
      <Spoken speech={speech}>
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

interface SpokenProps extends Pick<Props, 'speech'> {
  readonly children: ReactNode;
}

/** In the language chosen on this device. */
function Spoken({ speech, children }: SpokenProps) {
  const spoken = useReadable(speech);
  return spoken && <WordsProvider speech={spoken}>{children}</WordsProvider>;
}

interface ToastedProps {
  readonly queue: ToastQueue;
  readonly children: ReactNode;
}

function Toasted({ queue, children }: ToastedProps) {
  const { common } = useWords();
  return (
    <ToastProvider queue={queue} label={common.messages} dismissLabel={common.close}>
      {children}
    </ToastProvider>
  );
}
