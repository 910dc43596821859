import { type ComponentType, lazy, Suspense, useDeferredValue } from 'react';
import type { Lang } from '#shared/domain/lang.ts';
import { SettingsButton } from '../../features/settings/SettingsButton.tsx';
import { LanguageLinks } from '../../features/start/LanguageLinks.tsx';
import { loadHelp } from '../../i18n/help/loadHelp.ts';
import { useLang, useWords } from '../../i18n/useWords.ts';
import { pathTo } from '../../state/paths.ts';
import { useSetPreferences } from '../../state/usePreferences.ts';
import { Wordmark } from '../../ui/Wordmark.tsx';
import styles from './HelpPage.module.css';
import { HelpTopics } from './help/HelpTopics.tsx';

/** The words of help in one language, fetched when somebody reads them. */
const inLanguage = (lang: Lang): ComponentType =>
  lazy(async () => {
    const words = await loadHelp(lang);
    return { default: () => <HelpTopics words={words} /> };
  });

const TOPICS = { sv: inLanguage('sv'), en: inLanguage('en'), da: inLanguage('da') };

/** Help for whoever runs the server or has only a laptop, and the accessibility statement. */
export function HelpPage() {
  const { common, start } = useWords();
  // Whoever changes language reads on, at the same place, until the words of the other have come.
  const lang = useDeferredValue(useLang());
  const Topics = TOPICS[lang];
  const setPreferences = useSetPreferences();
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <Wordmark href={pathTo.start()} label={start.toStart} />
        <SettingsButton seatHref={null} />
      </header>
      <main className={styles.main} lang={lang}>
        <Suspense fallback={<p role="status">{common.loading}</p>}>
          <Topics />
        </Suspense>
      </main>
      <footer className={styles.foot}>
        <LanguageLinks onChoose={(lang) => setPreferences({ lang })} />
      </footer>
    </div>
  );
}
