import { useState } from 'react';
import type { Card } from '#shared/domain/card.ts';
import { writeSystem } from '#shared/domain/systemWords.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useMayWrite } from '../../state/useMayWrite.ts';
import { useIsShownHere } from '../../state/useUnshownHere.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { StateLine } from '../../ui/StateLine.tsx';
import { DraftField } from '../../writing/draft/DraftField.tsx';
import { useDraftText } from '../../writing/draft/useDraftText.ts';
import { KnownParts } from './KnownParts.tsx';
import styles from './SystemsDialog.module.css';
import type { Gap } from './systemsContext.ts';
import { SYSTEMS_LIE, useFill } from './useFill.ts';

interface Props {
  readonly gap: Gap;
  /** Every card there is to choose among. */
  readonly cards: readonly Card[];
  readonly onClose: () => void;
}

/** Fills a hole: one writes the part, or chooses something that lies on the board already. */
export function FillDialog({ gap, cards, onClose }: Props) {
  const { systems: words, common, silence } = useWords();
  const { part, chain } = gap;
  const fill = useFill();
  const [refused, setRefused] = useState(false);
  const mayWrite = useMayWrite();
  const shown = useIsShownHere(SYSTEMS_LIE.step);
  const text = useDraftText(`chain:${part}`);
  const signs = useDraftText('chain:signs');
  const isSystem = part === 'invisibleSystem';
  const add = () => {
    if (text.text.trim() === '' || text.hold || (isSystem && signs.hold)) return;
    const written = isSystem ? writeSystem(oneLine(text.text), signs.text) : text.text;
    const done = fill.write(gap, written);
    setRefused(!done);
    if (!done) return;
    text.forget();
    if (isSystem) signs.forget();
    onClose();
  };
  return (
    <Dialog
      title={words.titles[part]}
      closeLabel={common.close}
      onClose={onClose}
      actions={
        <Button onClick={add} disabled={!mayWrite}>
          {words.add}
        </Button>
      }
    >
      <div className={styles.body}>
        <DraftField draft={text} label={words.fields[part]} hint={words.fieldHints[part]} />
        {isSystem && <DraftField draft={signs} label={words.signs} hint={words.signsHint} />}
        {!shown && <StateLine icon="eyeOff">{silence.onlyYou}</StateLine>}
        {refused && (
          <StateLine tone="danger" icon="octagon">
            {mayWrite ? words.notAdded : words.locked}
          </StateLine>
        )}
        <KnownParts
          part={part}
          chain={chain}
          cards={cards}
          onChoose={(card) => {
            fill.choose(gap, card);
            onClose();
          }}
        />
      </div>
    </Dialog>
  );
}

/** A name is one line: what comes after it on the card is how the system shows. */
const oneLine = (name: string): string => name.replaceAll(/\s*\n\s*/g, ' ');
