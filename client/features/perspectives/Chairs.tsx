import { useState } from 'react';
import type { Card } from '#shared/domain/card.ts';
import { CHAIRS, type Chair } from '#shared/domain/chairs.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useMayWrite } from '../../state/useMayWrite.ts';
import { Button } from '../../ui/Button.tsx';
import { ChairDialog } from './ChairDialog.tsx';
import styles from './Chairs.module.css';
import { SaidHere } from './SaidHere.tsx';
import { Situation } from './Situation.tsx';

interface Props {
  readonly chairs: Readonly<Record<Chair, readonly Card[]>>;
}

/** Four chairs around one situation. */
export function Chairs({ chairs }: Props) {
  const words = useWords().perspectives;
  const [sitting, setSitting] = useState<Chair | null>(null);
  return (
    <section className={styles.chairs} aria-label={words.chairsHead}>
      {CHAIRS.map((chair) => (
        <ChairCloth
          key={chair}
          chair={chair}
          cards={chairs[chair]}
          onWrite={() => setSitting(chair)}
        />
      ))}
      <Situation className={styles.middle} />
      {sitting && <ChairDialog chair={sitting} onClose={() => setSitting(null)} />}
    </section>
  );
}

interface ClothProps {
  readonly chair: Chair;
  readonly cards: readonly Card[];
  readonly onWrite: () => void;
}

function ChairCloth({ chair, cards, onWrite }: ClothProps) {
  const words = useWords().perspectives;
  const mayWrite = useMayWrite();
  return (
    <article className={styles.chair}>
      <h2>{words.chairs[chair]}</h2>
      {cards.map((card) => (
        <SaidHere key={card.id} card={card} label={words.editCard} />
      ))}
      {cards.length === 0 && mayWrite && (
        <button type="button" className={styles.hole} onClick={onWrite}>
          {words.sitDown[chair]}
        </button>
      )}
      {cards.length === 0 && !mayWrite && <p className={styles.hole}>{words.nobodyYet}</p>}
      {cards.length > 0 && mayWrite && (
        <Button
          variant="bare"
          size="small"
          icon="pen"
          className={styles.write}
          aria-label={words.writeFrom(words.chairs[chair])}
          onClick={onWrite}
        >
          {words.write}
        </Button>
      )}
    </article>
  );
}
