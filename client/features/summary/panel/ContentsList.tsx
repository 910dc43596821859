import type { Ref } from 'react';
import type { SummaryDocument } from '#shared/summary/document/SummaryDocument.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { partId } from '../sheet/partId.ts';
import styles from './ContentsList.module.css';

interface Props {
  readonly document: SummaryDocument;
  readonly ref?: Ref<HTMLElement>;
}

/** To jump to a part. */
export function ContentsList({ document: { lang, parts }, ref }: Props) {
  const words = useWords().summary;
  return (
    <nav ref={ref} className={styles.contents} aria-label={words.contents}>
      <ol lang={lang}>
        {parts.map(({ id, heading }) => (
          <li key={id}>
            <a href={`#${partId(id)}`} dir="auto" onClick={(event) => jump(event, partId(id))}>
              {heading}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Without a fragment in the address: there a link has its key. */
function jump(event: React.MouseEvent, to: string): void {
  event.preventDefault();
  const heading = document.getElementById(to);
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView?.();
}
