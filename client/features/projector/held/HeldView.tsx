import type { ReactNode } from 'react';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { MiniHead } from '../frame/MiniHead.tsx';
import styles from './HeldView.module.css';

interface Props {
  readonly stage: Stage;
  readonly children: ReactNode;
}

/** What another part of the app draws, held up before the hall with the time above it. */
export function HeldView({ stage, children }: Props) {
  return (
    <div className={styles.view}>
      <MiniHead stage={stage} />
      {children}
    </div>
  );
}
