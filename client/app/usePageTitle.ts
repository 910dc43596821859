import { useEffect } from 'react';
import { useWords } from '../i18n/useWords.ts';
import { pageTitle, type TitledPage } from './pageTitle.ts';

/** `day`: the title of the workshop, as soon as it is known. `page` null: somebody nearer to it says what is shown. */
export function usePageTitle(page: TitledPage | null, day: string | null = null): void {
  const words = useWords();
  useEffect(() => {
    if (page !== null) document.title = pageTitle(page, words, day);
  }, [page, words, day]);
}
