import { useState } from 'react';
import type { Card } from '#shared/domain/card.ts';
import type { CardId } from '#shared/domain/ids.ts';
import { says } from '#shared/domain/search.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useBoard } from '../../state/useBoard.ts';
import { useCell } from '../../state/useCells.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import styles from './SewWithDialog.module.css';
import { type SewChoice, sewChoices } from './sewChoices.ts';

interface Props {
  readonly card: Card;
  /** The card or a card of the group that was chosen. */
  readonly onPick: (other: CardId) => void;
  readonly onClose: () => void;
}

/** With more than this, one searches. */
const FEW = 8;

/** Sewing without dragging: the cards and groups that lie in the same lane, to choose one from. */
export function SewWithDialog({ card, onPick, onClose }: Props) {
  const words = useWords();
  const [sought, setSought] = useState('');
  // A sewn card lies where its group is.
  const lies = useBoard(({ groups }) => (card.group ? groups.get(card.group) : null)) ?? card;
  const items = useCell(lies.step, lies.column);
  const choices = sewChoices(items, card, words.arrange.unnamedGroup);
  const shown = choices.filter(({ words: said }) => says(said, sought));
  return (
    <Dialog title={words.arrange.sewWithTitle} closeLabel={words.common.close} onClose={onClose}>
      <p className={styles.card} lang={card.lang}>
        {card.text}
      </p>
      {choices.length > FEW && (
        <SearchField label={words.common.search} value={sought} onChange={setSought} />
      )}
      {choices.length === 0 && <p>{words.arrange.nothingToSew}</p>}
      <ul className={styles.list}>
        {shown.map((choice) => (
          <li key={choice.id}>
            <Choice choice={choice} onPick={() => onPick(choice.card)} />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

interface ChoiceProps {
  readonly choice: SewChoice;
  readonly onPick: () => void;
}

function Choice({ choice, onPick }: ChoiceProps) {
  const words = useWords().common;
  return (
    <button type="button" className={styles.choice} onClick={onPick}>
      {choice.title && <b>{choice.title}</b>}
      <span lang={choice.lang}>{choice.first}</span>
      {choice.count > 1 && <span className={styles.count}>{words.cards(choice.count)}</span>}
    </button>
  );
}
