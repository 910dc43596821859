/** What a toast says, and the one thing that can be done about it. */
export interface Toast {
  readonly text: string;
  readonly action?: ToastAction | undefined;
  /** How long it stays, in milliseconds, when nobody is at it. */
  readonly life?: number;
}

export interface ToastAction {
  readonly label: string;
  readonly run: () => void;
}

export interface ShownToast extends Toast {
  readonly id: number;
}

/** The toasts of one page, oldest first. Created once; `close` stops its timers. */
export interface ToastQueue {
  readonly show: (toast: Toast) => void;
  readonly dismiss: (id: number) => void;
  /** Does what the newest toast offers; false when none offers anything. */
  readonly act: () => boolean;
  /** What the toasts offered to take back is not there any more: those that offer something leave. */
  readonly dropOffers: () => void;
  /** While somebody points at or is inside the toasts, none of them leaves. */
  readonly hold: () => void;
  readonly release: () => void;
  readonly subscribe: (listener: () => void) => () => void;
  readonly shown: () => readonly ShownToast[];
  readonly close: () => void;
}

const MOST = 3;
const LIFE = 6_000;
const LIFE_WITH_ACTION = 10_000;

export function createToastQueue(): ToastQueue {
  let shown: readonly ShownToast[] = [];
  let count = 0;
  let held = false;
  const listeners = new Set<() => void>();
  const timers = new Map<number, ReturnType<typeof setTimeout>>();

  const change = (next: readonly ShownToast[]) => {
    shown = next;
    for (const listener of listeners) listener();
  };
  const stop = (id: number) => {
    clearTimeout(timers.get(id));
    timers.delete(id);
  };
  const dismiss = (id: number) => {
    stop(id);
    change(shown.filter((toast) => toast.id !== id));
  };
  const start = (toast: ShownToast) => {
    const life = toast.life ?? (toast.action ? LIFE_WITH_ACTION : LIFE);
    timers.set(
      toast.id,
      setTimeout(() => dismiss(toast.id), life),
    );
  };
  const stopAll = () => {
    for (const { id } of shown) stop(id);
  };

  return {
    show: (toast) => {
      count += 1;
      const next = { ...toast, id: count };
      for (const { id } of shown.slice(0, -(MOST - 1))) stop(id);
      change([...shown.slice(-(MOST - 1)), next]);
      if (!held) start(next);
    },
    dismiss,
    act: () => {
      const toast = shown.findLast(({ action }) => action);
      if (toast) dismiss(toast.id);
      toast?.action?.run();
      return toast !== undefined;
    },
    dropOffers: () => {
      for (const { id } of shown.filter(({ action }) => action)) dismiss(id);
    },
    hold: () => {
      held = true;
      stopAll();
    },
    release: () => {
      held = false;
      stopAll();
      for (const toast of shown) start(toast);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    shown: () => shown,
    close: stopAll,
  };
}
