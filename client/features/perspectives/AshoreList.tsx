import type { Card } from '#shared/domain/card.ts';
import { RIVER } from '#shared/domain/river.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useMayWrite } from '../../state/useMayWrite.ts';
import { useProjection } from '../../state/useProjection.ts';
import { Button } from '../../ui/Button.tsx';
import { StateLine } from '../../ui/StateLine.tsx';
import styles from './RiverPart.module.css';
import { useRiver } from './useRiver.ts';

/** The proposals that nobody has given a place yet, and the three places as buttons. */
export function AshoreList({ cards }: { readonly cards: readonly Card[] }) {
  const words = useWords().perspectives;
  return (
    <section className={styles.ashore} aria-label={words.ashore}>
      <h3>{words.ashore}</h3>
      <ul>
        {cards.map((card) => (
          <Ashore key={card.id} card={card} />
        ))}
      </ul>
    </section>
  );
}

function Ashore({ card }: { readonly card: Card }) {
  const words = useWords().perspectives;
  const mayWrite = useMayWrite();
  const unshown = useProjection((projection) => projection.unshown.has(card.id));
  const { move } = useRiver();
  return (
    <li className={styles.waiting}>
      <p lang={card.lang}>{card.text}</p>
      {unshown && <StateLine icon="eyeOff">{words.onlyYou}</StateLine>}
      {mayWrite && !unshown && (
        <div className={styles.places}>
          {RIVER.map((band) => (
            <Button
              key={band}
              variant="line"
              size="small"
              aria-label={`${words.bands[band]}: ${card.text}`}
              onClick={() => move(card, band)}
            >
              {words.bands[band]}
            </Button>
          ))}
        </div>
      )}
    </li>
  );
}
