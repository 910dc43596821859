import { NetworkTest } from '../../features/network/NetworkTest.tsx';
import { SettingsButton } from '../../features/settings/SettingsButton.tsx';
import { useWords } from '../../i18n/useWords.ts';
import { pathTo } from '../../state/paths.ts';
import { Wordmark } from '../../ui/Wordmark.tsx';
import { beginNetworkTest } from './beginNetworkTest.ts';
import styles from './NewPage.module.css';

/** The network test by itself: it needs no workshop and no key, so its link can be given to anybody. */
export function NetworkPage() {
  const { network, start } = useWords();
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <Wordmark href={pathTo.start()} label={start.toStart} />
        <SettingsButton seatHref={null} />
      </header>
      <main className={styles.main}>
        <h1>{network.title}</h1>
        <p className={styles.lead}>{network.lead}</p>
        <div className={styles.below}>
          <NetworkTest begin={beginNetworkTest} heading="h2" />
        </div>
      </main>
    </div>
  );
}
