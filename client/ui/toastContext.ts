import { createContext } from 'react';
import type { ToastQueue } from './toastQueue.ts';

/** Null outside a ToastProvider. */
export const ToastContext = createContext<ToastQueue | null>(null);
