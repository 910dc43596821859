import type { Card } from '#shared/domain/card.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { CardFrame } from '../../ui/CardFrame.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './OwnHope.module.css';

interface Props {
  readonly hope: Card | null;
  readonly onWrite: () => void;
}

/** What one wrote, and the way to change it; or, for who passed it by, to write after all. */
export function OwnHope({ hope, onWrite }: Props) {
  const { board, common, lobby } = useWords();
  if (!hope) {
    return (
      <div className={styles.hope}>
        <Button variant="bare" icon="pen" onClick={onWrite}>
          {lobby.writeHope}
        </Button>
      </div>
    );
  }
  return (
    <section className={styles.hope} aria-label={lobby.ownHope}>
      <b>{lobby.ownHope}</b>
      <CardFrame
        own
        footer={<span>{board.ownCard}</span>}
        footerEnd={<IconButton icon="pen" size="small" label={common.edit} onClick={onWrite} />}
      >
        <p lang={hope.lang}>{hope.text}</p>
      </CardFrame>
    </section>
  );
}
