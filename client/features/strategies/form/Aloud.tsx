import type { Card } from '#shared/domain/card.ts';
import { useFormats, useWords } from '../../../i18n/useWords.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import styles from './Aloud.module.css';

interface Props {
  readonly card: Card;
  readonly onClose: () => void;
}

/** The undertaking as one reads it to the table: "Vi … så att … Nästa steg … senast …". */
export function Aloud({ card, onClose }: Props) {
  const { common, strategies } = useWords();
  const formats = useFormats();
  const text = begins(card.text);
  const { due } = card.strategy;
  return (
    <Dialog title={strategies.readAloud} closeLabel={common.close} onClose={onClose} wide reading>
      <p className={styles.aloud}>{strategies.aloud(text, card.soThat.trim())}</p>
      {(card.nextStep.trim() || due) && (
        <p className={styles.aloud}>
          {card.nextStep.trim() && strategies.aloudNext(card.nextStep.trim())}
          {due && ` ${strategies.by(formats.day(due))}`}
        </p>
      )}
    </Dialog>
  );
}

/** In the middle of a sentence: without its capital letter and its stop. */
function begins(text: string): string {
  const words = text.trim().replace(/\.$/, '');
  return words.charAt(0).toLowerCase() + words.slice(1);
}
