import { useMemo, useState } from 'react';
import type { TextPath } from '#shared/board/texts.ts';
import type { Offer } from '#shared/domain/offer.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useActorName } from '../../state/useActorName.ts';
import { useMayWrite } from '../../state/useMayWrite.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { WordsField } from '../../writing/text/WordsField.tsx';
import styles from './Offers.module.css';
import { useStakeDeeds } from './useStakeDeeds.ts';

interface Props {
  readonly offer: Offer;
}

/** What somebody can give, and the way to change it. */
export function OfferSide({ offer }: Props) {
  const { common, stakeholders: words } = useWords();
  const name = useActorName()(offer.from);
  const deeds = useStakeDeeds();
  const mayWrite = useMayWrite();
  const [open, setOpen] = useState(false);
  const path = useMemo<TextPath>(() => ({ of: 'offer', offer: offer.id }), [offer.id]);
  return (
    <div className={styles.from}>
      <div>
        <b>{name}</b>
        <p>{offer.what}</p>
      </div>
      {mayWrite && (
        <IconButton
          icon="pen"
          size="small"
          label={words.editWhat(`${name}, ${offer.what}`)}
          onClick={() => setOpen(true)}
        />
      )}
      {open && (
        <Dialog
          title={name}
          closeLabel={common.close}
          onClose={() => setOpen(false)}
          actions={
            <Button
              variant="danger"
              icon="trash"
              onClick={() => {
                if (deeds.removeOffer(offer)) setOpen(false);
              }}
            >
              {words.remove}
            </Button>
          }
        >
          <WordsField path={path} label={words.offerField} hint={words.offerHint} />
        </Dialog>
      )}
    </div>
  );
}
