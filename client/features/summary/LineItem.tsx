import { tablePhrase, votesPhrase } from '#shared/summary/phrases.ts';
import type { CardLine, Line } from '#shared/summary/Summary.ts';
import { SUMMARY_WORDS } from '#shared/summary/words/words.ts';
import { useLang } from '../../i18n/useWords.ts';
import styles from './LineItem.module.css';

interface Props {
  readonly line: Line;
}

/** A card, or cards that are sewn together with all their texts. */
export function LineItem({ line }: Props) {
  const lang = useLang();
  const words = SUMMARY_WORDS[lang];
  if (line.kind === 'card') {
    return (
      <li className={styles.item}>
        <CardWords card={line} />
      </li>
    );
  }
  const facts = [
    words.cardCount(line.cards.length),
    line.votes && votesPhrase(line.votes, lang),
  ].filter(Boolean);
  return (
    <li className={styles.item}>
      <p className={styles.title}>{line.title || words.unnamedGroup}</p>
      <p className={styles.facts}>{facts.join(' · ')}</p>
      <ul className={styles.sewn}>
        {line.cards.map((card) => (
          <li key={card.id}>
            <CardWords card={card} />
          </li>
        ))}
      </ul>
    </li>
  );
}

function CardWords({ card }: { readonly card: CardLine }) {
  const lang = useLang();
  const words = SUMMARY_WORDS[lang];
  const facts = [
    card.table && tablePhrase(card.table, lang),
    card.org,
    card.votes && votesPhrase(card.votes, lang),
  ].filter(Boolean);
  return (
    <>
      <p className={styles.text}>{card.text || words.noText}</p>
      {card.soThat && (
        <p className={styles.text}>
          {words.soThat}: {card.soThat}
        </p>
      )}
      {facts.length > 0 && <p className={styles.facts}>{facts.join(' · ')}</p>}
      {card.actors.length > 0 && (
        <p className={styles.facts}>
          {words.actors}: {card.actors.join(', ')}
        </p>
      )}
    </>
  );
}
