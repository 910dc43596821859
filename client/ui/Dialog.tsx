import { type ReactNode, useEffect, useId, useRef } from 'react';
import { classes } from './classes.ts';
import styles from './Dialog.module.css';
import { IconButton } from './IconButton.tsx';
import { LiveRegions } from './LiveRegions.tsx';

interface Props {
  readonly title: string;
  readonly closeLabel: string;
  /** Esc, the cross and a press beside the sheet all ask for this. */
  readonly onClose: () => void;
  readonly actions?: ReactNode;
  readonly wide?: boolean;
  /** Only words to read, maybe more than fit. */
  readonly reading?: boolean;
  readonly children: ReactNode;
}

/**
 * A modal dialog; on a phone a sheet from below. It is open for as long as it is rendered.
 * Focus goes to the first control (or to one with `autoFocus`) and back to where it was.
 */
export function Dialog(props: Props) {
  const { title, closeLabel, onClose, actions, wide, reading, children } = props;
  const titleId = useId();
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => (ref.current ? openModal(ref.current) : undefined), []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc does the same by way of `cancel`.
    <dialog
      ref={ref}
      className={classes(styles.dialog, wide && styles.wide)}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      // The browser may close it by itself after a second Esc.
      onClose={(event) => !event.currentTarget.open && onClose()}
      onClick={(event) => event.target === event.currentTarget && onClose()}
    >
      <div className={styles.sheet}>
        <div className={styles.head}>
          <h2 id={titleId}>{title}</h2>
          <IconButton icon="close" label={closeLabel} size="small" onClick={onClose} />
        </div>
        {/* Where there is nothing but words, they are scrolled with the keys. */}
        <div className={styles.body} tabIndex={reading ? 0 : undefined}>
          {children}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      {/* What lies outside a modal dialog is inert and says nothing. */}
      <LiveRegions />
    </dialog>
  );
}

function openModal(dialog: HTMLDialogElement): () => void {
  const before = document.activeElement;
  dialog.showModal();
  noteModal();
  dialog.querySelector<HTMLElement>(FIRST_FIELD)?.focus();
  return () => {
    dialog.close();
    noteModal();
    if (before instanceof HTMLElement && before.isConnected) before.focus();
  };
}

/** The page behind stands still. One dialog may be open above another. */
function noteModal(): void {
  const isOpen = document.querySelector('dialog[open]') !== null;
  document.documentElement.toggleAttribute('data-modal', isOpen);
}

/** A dialog with fields starts in the first of them, not on its cross. */
const FIRST_FIELD = '[autofocus], input:not([type=hidden]), textarea, select';
