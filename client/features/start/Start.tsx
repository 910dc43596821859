import { type ReactNode, useId, useState } from 'react';
import type { Code } from '#shared/domain/code.ts';
import type { Lang } from '#shared/domain/lang.ts';
import type { Result } from '#shared/domain/result.ts';
import { atLeast } from '#shared/domain/role.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { ApiProblem } from '../../sync/api.ts';
import { Wordmark } from '../../ui/Wordmark.tsx';
import { Arrange } from './Arrange.tsx';
import { JoinByCode } from './JoinByCode.tsx';
import { KnownList } from './KnownList.tsx';
import type { KnownWorkshop } from './knownWorkshop.ts';
import { LanguageLinks } from './LanguageLinks.tsx';
import { OpenExisting } from './OpenExisting.tsx';
import type { PastedLink } from './pastedLink.ts';
import { SeamPicture } from './SeamPicture.tsx';
import styles from './Start.module.css';
import { TryIt } from './TryIt.tsx';

interface Props {
  readonly known: readonly KnownWorkshop[];
  readonly createHref: string;
  /** The code that came with a scanned QR. */
  readonly scanned?: Code | null;
  readonly join: (code: Code) => Promise<Result<unknown, ApiProblem>>;
  readonly demonstrate: (createKey?: string) => Promise<Result<unknown, ApiProblem>>;
  readonly onOpen: (link: PastedLink) => void;
  readonly onLanguage: (lang: Lang) => void;
  /** Links at the foot: how data is handled, settings. */
  readonly foot: ReactNode;
}

/** More than this many would push the foot of a phone's page away. */
const MOST_SHOWN = 3;

/** Two cloths: to the left those who join, to the right whoever arranges the day. */
export function Start(props: Props) {
  const { known, createHref, scanned = null, join, demonstrate, onOpen, onLanguage, foot } = props;
  const { start } = useWords();
  const [opening, setOpening] = useState(false);
  const back = useId();
  return (
    <div className={styles.page}>
      <main className={styles.left}>
        <Wordmark className={styles.wordmark} />
        <section className={styles.join}>
          <h1>{start.headline}</h1>
          <p className={styles.lede}>{start.lede}</p>
          <JoinByCode key={scanned} scanned={scanned} join={join} />
          {known.length > 0 && (
            <div className={styles.back}>
              <h2 id={back}>{start.goBackIn}</h2>
              <KnownList known={known.slice(0, MOST_SHOWN)} labelledBy={back} />
            </div>
          )}
        </section>
        <footer className={styles.foot}>{foot}</footer>
      </main>
      <SeamPicture />
      <aside className={styles.right}>
        <Arrange
          createHref={createHref}
          tryIt={<TryIt begin={demonstrate} />}
          onOpenExisting={() => setOpening(true)}
        />
        <LanguageLinks onChoose={onLanguage} />
      </aside>
      {opening && (
        <OpenExisting
          known={known.filter(({ role }) => atLeast(role, 'facilitator'))}
          onOpen={onOpen}
          onClose={() => setOpening(false)}
        />
      )}
    </div>
  );
}
