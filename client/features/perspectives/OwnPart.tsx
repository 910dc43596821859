import { useState } from 'react';
import { standsFor } from '#shared/domain/actor.ts';
import type { Card } from '#shared/domain/card.ts';
import type { ActorId } from '#shared/domain/ids.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useBoard } from '../../state/useBoard.ts';
import { useMayWrite } from '../../state/useMayWrite.ts';
import { useSeat } from '../../state/useSeat.ts';
import { useUndoOffer } from '../../state/useUndoOffer.ts';
import { Button } from '../../ui/Button.tsx';
import { DraftField } from '../../writing/draft/DraftField.tsx';
import { useDraftText } from '../../writing/draft/useDraftText.ts';
import { useAddCards } from '../../writing/useAddCards.ts';
import { ChairNotes } from './ChairNotes.tsx';
import styles from './OwnPart.module.css';
import { ownPartText } from './ownPartText.ts';
import { SaidHere } from './SaidHere.tsx';
import { CHAIRS_LIE } from './useChairs.ts';

interface Props {
  readonly cards: readonly Card[];
}

/** "Vi bidrar själva genom att …": one line of each organisation about what it does itself. */
export function OwnPart({ cards }: Props) {
  const words = useWords().perspectives;
  const nameOf = useOrganisationName();
  const parts = cards.filter(({ kind }) => kind === 'selfPart');
  const mayWrite = useMayWrite();
  return (
    <section className={styles.part} aria-label={words.ownPart}>
      <h2>{words.ownPart}</h2>
      {parts.length > 0 && (
        <ul className={styles.list}>
          {parts.map((card) => (
            <li key={card.id}>
              <b>{nameOf(card.org) ?? words.noOrganisation}</b>
              <SaidHere card={card} label={words.ownField} />
            </li>
          ))}
        </ul>
      )}
      {parts.length === 0 && !mayWrite && <p>{words.noneYet}</p>}
      {mayWrite && <WriteOwnPart />}
    </section>
  );
}

function WriteOwnPart() {
  const { perspectives: words, common } = useWords();
  const [{ org }] = useSeat();
  const nameOf = useOrganisationName();
  const draft = useDraftText('ownPart');
  const addCards = useAddCards();
  const offerUndo = useUndoOffer();
  const [refused, setRefused] = useState(false);
  const own = nameOf(org);
  const add = () => {
    if (draft.text.trim() === '' || draft.hold) return;
    const text = ownPartText(words.ownStarter, draft.text);
    const [added] = addCards(CHAIRS_LIE, [{ text, actors: [], kind: 'selfPart' }]);
    setRefused(!added);
    if (!added) return;
    draft.forget();
    offerUndo({ message: words.ownAdded, undo: added.takeBack });
  };
  return (
    <div className={styles.write}>
      <DraftField
        draft={draft}
        label={words.ownField}
        hint={own ? words.ownHint(own) : words.ownHintNobody}
      />
      <ChairNotes refused={refused} />
      <Button variant="line" onClick={add}>
        {common.add}
      </Button>
    </div>
  );
}

/** Null for who came from none, or one that is here no more. */
function useOrganisationName(): (org: ActorId | null) => string | null {
  const actors = useBoard((board) => board.actors);
  return (org) => (org ? (actors.get(standsFor(org, actors))?.name ?? null) : null);
}
