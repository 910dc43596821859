import { type ReactNode, useState } from 'react';
import { useFormats, useWords } from '../../i18n/useWords.ts';
import { useDesk } from '../../state/useDesk.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useMedia } from '../../ui/useMedia.ts';
import styles from './Preview.module.css';

interface Props {
  readonly children: ReactNode;
}

/** The pages as they will be: beside what is written where there is room, else behind a button. */
export function Preview({ children }: Props) {
  const { common, redaction: words } = useWords();
  const isRoomy = useMedia('(min-width: 1241px)', true);
  const [isOpen, setOpen] = useState(false);
  if (isRoomy) {
    return (
      <aside className={styles.beside} aria-label={words.pages}>
        <p className={styles.bar}>
          <b>{words.pages}</b>
          <Follows />
        </p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is scrolled is reached by the keys too. */}
        <section className={styles.paper} aria-label={words.follows} tabIndex={0}>
          {children}
        </section>
      </aside>
    );
  }
  return (
    <>
      <Button variant="line" icon="eye" className={styles.show} onClick={() => setOpen(true)}>
        {words.showPages}
      </Button>
      {isOpen && (
        <Dialog
          title={words.pages}
          closeLabel={common.close}
          onClose={() => setOpen(false)}
          wide
          reading
        >
          <div className={styles.paper}>{children}</div>
        </Dialog>
      )}
    </>
  );
}

function Follows() {
  const words = useWords().redaction;
  const format = useFormats();
  const day = useDesk(({ state, fixed }) => (state === 'fixed' ? fixed.at(-1)?.date : null));
  return <span>{day ? words.lockedOn(format.day(day)) : words.follows}</span>;
}
