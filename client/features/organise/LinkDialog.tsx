import { type ReactNode, useState } from 'react';
import type { Role } from '#shared/domain/role.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { QrCode } from '../../ui/QrCode.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { copyText } from './copyText.ts';
import styles from './LinkDialog.module.css';

interface Props {
  readonly role: Role;
  readonly link: string;
  readonly onClose: () => void;
  /** What it means to give the link away. */
  readonly children?: ReactNode;
}

type Copied = 'notYet' | 'yes' | 'byHand';

/** One link as a picture and as words. Also where one ends up when this page may not copy. */
export function LinkDialog({ role, link, onClose, children }: Props) {
  const { common, share } = useWords();
  const { inText } = share.roles[role];
  const [copied, setCopied] = useState<Copied>('notYet');
  const hint = { notYet: undefined, yes: share.linkCopied, byHand: share.copyByHand }[copied];
  return (
    <Dialog
      title={share.linkFor(inText)}
      closeLabel={common.close}
      onClose={onClose}
      actions={
        <Button
          icon="copy"
          onClick={async () => setCopied((await copyText(link)) ? 'yes' : 'byHand')}
        >
          {common.copy}
        </Button>
      }
    >
      <div className={styles.body}>
        {children}
        <QrCode text={link} label={share.qrFor(inText)} className={styles.qr} />
        <Field label={share.linkFor(inText)} hint={<span role="status">{hint}</span>}>
          {(control) => (
            <TextInput
              {...control}
              readOnly
              value={link}
              onFocus={(event) => event.target.select()}
            />
          )}
        </Field>
      </div>
    </Dialog>
  );
}
