import { useEffect, useRef, useSyncExternalStore } from 'react';
import { Button } from './Button.tsx';
import { IconButton } from './IconButton.tsx';
import styles from './ToastRegion.module.css';
import type { ShownToast, ToastQueue } from './toastQueue.ts';
import { useAnnouncer } from './useAnnouncer.ts';

interface Props {
  readonly queue: ToastQueue;
  readonly label: string;
  readonly dismissLabel: string;
}

/** Short messages at the bottom, with at most one thing to do. They wait while somebody is there. */
export function ToastRegion({ queue, label, dismissLabel }: Props) {
  const toasts = useSyncExternalStore(queue.subscribe, queue.shown);
  const before = useRef<Element | null>(null);
  useSaid(toasts.at(-1));
  useEffect(() => hearUndo(queue), [queue]);
  const leave = (toast: ShownToast) => {
    queue.dismiss(toast.id);
    // The button that was pressed is gone: the person goes on where they were.
    if (before.current instanceof HTMLElement && before.current.isConnected) before.current.focus();
  };
  return (
    <section
      className={styles.region}
      aria-label={label}
      onMouseEnter={queue.hold}
      onMouseLeave={queue.release}
      onFocus={(event) => {
        const from = event.relatedTarget;
        if (!event.currentTarget.contains(from)) before.current = from;
        queue.hold();
      }}
      onBlur={queue.release}
    >
      {toasts.map((toast) => (
        <div key={toast.id} className={styles.toast}>
          <span className={styles.text}>{toast.text}</span>
          {toast.action && <Act toast={toast} action={toast.action} leave={leave} />}
          <IconButton icon="close" size="small" label={dismissLabel} onClick={() => leave(toast)} />
        </div>
      ))}
    </section>
  );
}

/** Said by the page's own voice, which is heard in an open dialog too: this region is inert behind it. */
function useSaid(newest: ShownToast | undefined): void {
  const announcer = useAnnouncer();
  const said = useRef(0);
  useEffect(() => {
    if (!newest || newest.id <= said.current) return;
    said.current = newest.id;
    announcer.polite(newest.text);
  }, [newest, announcer]);
}

interface ActProps {
  readonly toast: ShownToast;
  readonly action: NonNullable<ShownToast['action']>;
  readonly leave: (toast: ShownToast) => void;
}

function Act({ toast, action, leave }: ActProps) {
  return (
    <Button
      variant="bare"
      size="small"
      icon="undo"
      onClick={() => {
        leave(toast);
        action.run();
      }}
    >
      {action.label}
    </Button>
  );
}

/** Ctrl+Z takes the newest offer, wherever focus is that is not a text: nobody has to find the toast in time. */
function hearUndo(queue: ToastQueue): () => void {
  const onKey = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, shiftKey, altKey, target } = event;
    if (!(ctrlKey || metaKey) || shiftKey || altKey || key.toLowerCase() !== 'z') return;
    if (target instanceof Element && target.closest(TEXTS) !== null) return;
    if (!queue.act()) return;
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener('keydown', onKey, { capture: true });
  return () => window.removeEventListener('keydown', onKey, { capture: true });
}

const TEXTS = 'input, textarea, select, [contenteditable], dialog';
