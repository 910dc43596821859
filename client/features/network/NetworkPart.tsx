import { useWords } from '../../i18n/useWords.ts';
import type { NetworkTest as Run } from '../../sync/network/networkTest.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import styles from './NetworkPart.module.css';
import { NetworkTest } from './NetworkTest.tsx';

interface Props {
  readonly begin: () => Run;
  /** The same on a page of its own. */
  readonly pageHref: string;
}

/** At the desk: try it here, or have somebody try it in the hall. */
export function NetworkPart({ begin, pageHref }: Props) {
  const { network: words } = useWords();
  return (
    <div className={styles.part}>
      <p className={styles.text}>{words.deskText}</p>
      <NetworkTest begin={begin} heading="h3" />
      <div>
        <ButtonLink href={pageHref} variant="bare" size="small" iconEnd="next">
          {words.page}
        </ButtonLink>
        <p className={styles.text}>{words.pageText}</p>
      </div>
    </div>
  );
}
