import { useState } from 'react';
import type { Card } from '#shared/domain/card.ts';
import { CHAIN_PARTS, type Chain, type ChainPart } from '#shared/domain/chains.ts';
import { says } from '#shared/domain/search.ts';
import { useWords } from '../../i18n/useWords.ts';
import { SearchField } from '../../ui/SearchField.tsx';
import { partText } from './PartText.tsx';
import styles from './SystemsDialog.module.css';
import { SYSTEMS_LIE } from './useFill.ts';

interface Props {
  readonly part: ChainPart;
  readonly chain: Chain;
  readonly cards: readonly Card[];
  readonly onChoose: (card: Card) => void;
}

/** More than this is searched rather than looked through. */
const A_FEW = 6;

/** What lies on the board already: several chains may share one system, and a need may turn out to be one. */
export function KnownParts({ part, chain, cards, onChoose }: Props) {
  const words = useWords().systems;
  const [sought, setSought] = useState('');
  const free = cards.filter((card) => !CHAIN_PARTS.some((each) => chain[each]?.id === card.id));
  const fits = (card: Card) => sought.trim() === '' || says(card.text, sought);
  const known = free.filter(({ kind }) => kind === part);
  const others = free.filter(
    ({ kind, step, column }) =>
      kind === 'plain' && step === SYSTEMS_LIE.step && column === SYSTEMS_LIE.column,
  );
  const [shownKnown, shownOthers] = [known.filter(fits), others.filter(fits)];
  if (known.length + others.length === 0) return null;
  return (
    <section className={styles.known} aria-label={words.orChoose}>
      <h3>{words.orChoose}</h3>
      {known.length + others.length > A_FEW && (
        <SearchField label={words.find} value={sought} onChange={setSought} />
      )}
      <Choices name={words.known[part]} cards={shownKnown} onChoose={onChoose} />
      <Choices name={words.otherCards} cards={shownOthers} onChoose={onChoose} />
      <p role="status">{shownKnown.length + shownOthers.length === 0 && words.nothingFound}</p>
    </section>
  );
}

interface ChoicesProps {
  readonly name: string;
  readonly cards: readonly Card[];
  readonly onChoose: (card: Card) => void;
}

function Choices({ name, cards, onChoose }: ChoicesProps) {
  if (cards.length === 0) return null;
  return (
    <>
      <h4>{name}</h4>
      <ul className={styles.list}>
        {cards.map((card) => (
          <li key={card.id}>
            <button
              type="button"
              className={styles.choice}
              lang={card.lang}
              onClick={() => onChoose(card)}
            >
              {partText(card)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
