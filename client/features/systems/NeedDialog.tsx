import { useState } from 'react';
import type { Card } from '#shared/domain/card.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useMayWrite } from '../../state/useMayWrite.ts';
import { useUndoOffer } from '../../state/useUndoOffer.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { StateLine } from '../../ui/StateLine.tsx';
import { DraftField } from '../../writing/draft/DraftField.tsx';
import { useDraftText } from '../../writing/draft/useDraftText.ts';
import { useAddCards } from '../../writing/useAddCards.ts';
import styles from './SystemsDialog.module.css';
import { SYSTEMS_LIE } from './useFill.ts';

interface Props {
  readonly system: Card;
  readonly onClose: () => void;
}

/** A development need that comes out of a system, and stays tied to it. */
export function NeedDialog({ system, onClose }: Props) {
  const { systems: words, common } = useWords();
  const addCards = useAddCards();
  const offerUndo = useUndoOffer();
  const mayWrite = useMayWrite();
  const [refused, setRefused] = useState(false);
  const need = useDraftText(`need:${system.id}`);
  const add = () => {
    if (need.text.trim() === '' || need.hold) return;
    const links = { [system.id]: 'mirrors' } as const;
    const [added] = addCards(SYSTEMS_LIE, [{ text: need.text, actors: system.actors, links }]);
    setRefused(!added);
    if (!added) return;
    need.forget();
    offerUndo({ message: words.needAdded, undo: added.takeBack });
    onClose();
  };
  return (
    <Dialog
      title={words.needTitle}
      closeLabel={common.close}
      onClose={onClose}
      actions={
        <Button onClick={add} disabled={!mayWrite}>
          {common.add}
        </Button>
      }
    >
      <div className={styles.body}>
        <DraftField draft={need} label={words.needField} hint={words.needHint} />
        {refused && (
          <StateLine tone="danger" icon="octagon">
            {mayWrite ? words.notAdded : words.locked}
          </StateLine>
        )}
      </div>
    </Dialog>
  );
}
