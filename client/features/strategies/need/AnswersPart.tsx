import { useState } from 'react';
import { linkCards, unlinkCards } from '#shared/board/edits/strategy.ts';
import type { Card } from '#shared/domain/card.ts';
import { linkedTo } from '#shared/domain/needs.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { useBoard } from '../../../state/useBoard.ts';
import { useMayWrite } from '../../../state/useMayWrite.ts';
import { useSession } from '../../../state/useSession.ts';
import { useUndoOffer } from '../../../state/useUndoOffer.ts';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import type { Need } from '../overview.ts';
import styles from './AnswersPart.module.css';
import { PickDialog } from './PickDialog.tsx';

interface Props {
  readonly card: Card;
  readonly needs: readonly Need[];
}

/** The needs that a strategy answers, and the way to more of them; those that nothing answers come first. */
export function AnswersPart({ card, needs }: Props) {
  const words = useWords().strategies;
  const session = useSession();
  const offer = useUndoOffer();
  const mayWrite = useMayWrite();
  const cards = useBoard((board) => board.cards);
  const [choosing, setChoosing] = useState(false);
  const linked = linkedTo(card.id, 'answers', cards.values());
  const isLinked = (need: Need) => need.cards.some(({ id }) => linked.has(id));
  const chosen = needs.filter(isLinked);
  const link = (need: Need) => {
    const undo = session.edit(linkCards, card.id, need.card.id, 'answers');
    if (undo) offer({ undo, message: words.linked });
  };
  const unlink = (need: Need) => {
    const undone = need.cards
      .filter(({ id }) => linked.has(id))
      .map(({ id }) => session.edit(unlinkCards, card.id, id));
    const undo = () => {
      for (const back of undone) back?.();
    };
    if (undone.some(Boolean)) offer({ undo, message: words.unlinked });
  };
  return (
    <section className={styles.part}>
      <h3>{words.answers}</h3>
      <ul>
        {chosen.map((need) => (
          <li key={need.card.id} className={styles.need}>
            <span lang={need.card.lang}>{need.text}</span>
            {mayWrite && (
              <IconButton
                icon="close"
                size="small"
                label={words.takeOff(need.text)}
                onClick={() => unlink(need)}
              />
            )}
          </li>
        ))}
      </ul>
      {chosen.length === 0 && <p className={styles.none}>{words.noAnswers}</p>}
      {mayWrite && (
        <Button variant="line" size="small" icon="link" onClick={() => setChoosing(true)}>
          {words.chooseNeed}
        </Button>
      )}
      {choosing && (
        <PickDialog
          title={words.chooseNeed}
          search={words.findNeed}
          none={words.noNeed}
          items={[...needs]
            .sort((a, b) => Number(a.answered) - Number(b.answered))
            .map((need) => ({
              id: need.card.id,
              text: need.text,
              lang: need.card.lang,
              note: need.answered ? undefined : words.without,
              chosen: isLinked(need),
              item: need,
            }))}
          onPick={(need) => (isLinked(need) ? unlink(need) : link(need))}
          onClose={() => setChoosing(false)}
        />
      )}
    </section>
  );
}
