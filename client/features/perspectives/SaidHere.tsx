import { useMemo, useState } from 'react';
import type { TextPath } from '#shared/board/texts.ts';
import { type Card, isOwn } from '#shared/domain/card.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useMayWrite } from '../../state/useMayWrite.ts';
import { useProjection } from '../../state/useProjection.ts';
import { useSession } from '../../state/useSession.ts';
import { StateLine } from '../../ui/StateLine.tsx';
import { ShownWords } from '../../writing/text/ShownWords.tsx';
import styles from './SaidHere.module.css';

interface Props {
  readonly card: Card;
  /** What its field is called while it is changed. */
  readonly label: string;
}

/** What a card says; one's own can be changed where it is read, also while nobody else sees it. */
export function SaidHere({ card, label }: Props) {
  const words = useWords().perspectives;
  const { participant } = useSession();
  const mayWrite = useMayWrite();
  const unshown = useProjection((projection) => projection.unshown.has(card.id));
  const path = useMemo<TextPath>(() => ({ of: 'card', card: card.id, field: 'text' }), [card.id]);
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.said} lang={card.lang}>
      {mayWrite && isOwn(card, participant) ? (
        <ShownWords
          path={path}
          words={card.text}
          label={label}
          question={label}
          open={open}
          onOpen={setOpen}
        />
      ) : (
        <p className={styles.words}>{card.text}</p>
      )}
      {unshown && <StateLine icon="eyeOff">{words.onlyYou}</StateLine>}
    </div>
  );
}
