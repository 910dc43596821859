import { use } from 'react';
import { ToastContext } from './toastContext.ts';
import type { ToastQueue } from './toastQueue.ts';

export function useToasts(): ToastQueue {
  const queue = use(ToastContext);
  if (!queue) throw new Error('Toasts are only shown inside a ToastProvider.');
  return queue;
}
