import type { ReactNode } from 'react';
import { ToastRegion } from './ToastRegion.tsx';
import { ToastContext } from './toastContext.ts';
import type { ToastQueue } from './toastQueue.ts';

interface Props {
  readonly queue: ToastQueue;
  /** Names the region, such as "Meddelanden". */
  readonly label: string;
  readonly dismissLabel: string;
  readonly children: ReactNode;
}

export function ToastProvider({ queue, label, dismissLabel, children }: Props) {
  return (
    <ToastContext value={queue}>
      {children}
      <ToastRegion queue={queue} label={label} dismissLabel={dismissLabel} />
    </ToastContext>
  );
}
