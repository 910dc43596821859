import { useState } from 'react';
import type { Card } from '#shared/domain/card.ts';
import type { CardId } from '#shared/domain/ids.ts';
import type { Suggestion } from '#shared/domain/likeness/suggestGroups.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { useBoard } from '../../../state/useBoard.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import styles from './SuggestionDialog.module.css';

interface Props {
  /** null: the last one has been answered. */
  readonly suggestion: Suggestion | null;
  /** How many come after it. */
  readonly more: number;
  readonly onSew: (cards: readonly CardId[]) => void;
  readonly onNotNow: (cards: readonly string[]) => void;
  readonly onClose: () => void;
}

/** The cards of one suggestion, to be read and decided on. The next comes when it is answered. */
export function SuggestionDialog({ suggestion, more, onSew, onNotNow, onClose }: Props) {
  const { common, suggest } = useWords();
  const board = useBoard((each) => each);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const cards = (suggestion?.cards ?? []).flatMap((id) => board.cards.get(id as CardId) ?? []);
  const chosen = cards.filter(({ id }) => !left.has(id)).map(({ id }) => id);
  const toggle = (id: CardId) => {
    const next = new Set(left);
    if (!next.delete(id)) next.add(id);
    setLeft(next);
  };
  const last = more === 0;
  const sew = () => {
    onSew(chosen);
    if (last) onClose();
  };
  const notNow = () => {
    onNotNow(cards.map(({ id }) => id));
    if (last) onClose();
  };
  return (
    <Dialog
      title={suggest.title}
      closeLabel={common.close}
      onClose={onClose}
      actions={
        suggestion && (
          <>
            {more > 0 && <span className={styles.more}>{suggest.more(more)}</span>}
            <Button variant="line" onClick={notNow}>
              {suggest.notNow}
            </Button>
            <Button disabled={chosen.length < 2} onClick={sew}>
              {suggest.sew}
            </Button>
          </>
        )
      }
    >
      {suggestion ? (
        <>
          <p className={styles.help}>{suggest.help}</p>
          <ul className={styles.cards}>
            {cards.map((card) => (
              <li key={card.id}>
                <Choice card={card} on={!left.has(card.id)} onToggle={() => toggle(card.id)} />
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>{suggest.noMore}</p>
      )}
    </Dialog>
  );
}

interface ChoiceProps {
  readonly card: Card;
  readonly on: boolean;
  readonly onToggle: () => void;
}

function Choice({ card, on, onToggle }: ChoiceProps) {
  const words = useWords().suggest;
  const group = useBoard(({ groups }) => (card.group ? groups.get(card.group) : undefined));
  const title = group?.title.trim();
  return (
    <label className={styles.card}>
      <input type="checkbox" checked={on} onChange={onToggle} />
      <span>
        <span lang={card.lang}>{card.text}</span>
        {group && <small> {title ? words.inGroup(title) : words.inUnnamedGroup}</small>}
      </span>
    </label>
  );
}
