import { useMemo } from 'react';
import type { TextPath } from '#shared/board/texts.ts';
import type { Card } from '#shared/domain/card.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { WordsField } from '../../writing/text/WordsField.tsx';

interface Props {
  readonly card: Card;
  readonly onClose: () => void;
}

/** The words of one part, which others may be writing in too. */
export function EditPartDialog({ card, onClose }: Props) {
  const { systems: words, common } = useWords();
  const path = useMemo<TextPath>(() => ({ of: 'card', card: card.id, field: 'text' }), [card.id]);
  const isSystem = card.kind === 'invisibleSystem';
  return (
    <Dialog
      title={words.editPart}
      closeLabel={common.close}
      onClose={onClose}
      actions={<Button onClick={onClose}>{common.done}</Button>}
    >
      <WordsField
        path={path}
        label={isSystem ? words.editSystem : words.editPart}
        hint={isSystem ? words.systemHint : undefined}
      />
    </Dialog>
  );
}
