import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import type { Lang } from '#shared/domain/lang.ts';
import { WordsProvider } from '../../client/i18n/WordsProvider.tsx';
import { AnnouncerProvider } from '../../client/ui/AnnouncerProvider.tsx';
import { createAnnouncer } from '../../client/ui/announcer.ts';
import { ToastProvider } from '../../client/ui/ToastProvider.tsx';
import { createToastQueue } from '../../client/ui/toastQueue.ts';
import { speechIn } from './speech.ts';

/** Renders what a person sees, in one language, with a hand to use it. */
export function inWords(shown: ReactNode, lang: Lang = 'sv') {
  const speech = speechIn(lang);
  const announcer = createAnnouncer();
  const toasts = createToastQueue();
  const around = (inner: ReactNode) => (
    <WordsProvider speech={speech}>
      <AnnouncerProvider announcer={announcer}>
        <ToastProvider queue={toasts} label="Meddelanden" dismissLabel="Stäng">
          {inner}
        </ToastProvider>
      </AnnouncerProvider>
    </WordsProvider>
  );
  const user = userEvent.setup();
  const { rerender } = render(around(shown));
  return { user, again: (next: ReactNode) => rerender(around(next)) };
}

/** What is read aloud about a field beside its name: its error and its hint. */
export const described = (field: HTMLElement): string =>
  (field.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ');
