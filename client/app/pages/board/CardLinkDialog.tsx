import type { CardId } from '#shared/domain/ids.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { useSession } from '../../../state/useSession.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Field } from '../../../ui/Field.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import styles from './CardLinkDialog.module.css';
import { linkTo } from './linkTo.ts';

interface Props {
  readonly card: CardId;
  readonly onClose: () => void;
}

/** The link of a card in words, where this page may not copy it by itself. */
export function CardLinkDialog({ card, onClose }: Props) {
  const { cardLink, common } = useWords();
  const { workshop } = useSession();
  return (
    <Dialog title={cardLink.title} closeLabel={common.close} onClose={onClose}>
      <p>{cardLink.help}</p>
      <Field className={styles.link} label={cardLink.field} hint={cardLink.byHand}>
        {(control) => (
          <TextInput
            {...control}
            readOnly
            value={linkTo(workshop, card)}
            onFocus={(event) => event.target.select()}
          />
        )}
      </Field>
    </Dialog>
  );
}
