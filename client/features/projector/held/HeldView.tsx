import type { ReactNode } from 'react';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { MiniHead } from '../frame/MiniHead.tsx';
import { roundOf, useTurns } from '../frame/useTurns.ts';
import { PageDots } from '../wall/PageDots.tsx';
import styles from './HeldView.module.css';

interface Props {
  readonly stage: Stage;
  readonly title: string;
  readonly pages: readonly ReactNode[];
}

/** What another part of the app draws, held up before the hall page by page, with the time above it. */
export function HeldView({ stage, title, pages }: Props) {
  const { at } = useTurns();
  const page = roundOf(at, pages.length);
  return (
    <div className={styles.view}>
      <MiniHead stage={stage}>
        <h1 className={styles.title}>{title}</h1>
        <span className={styles.dots} aria-hidden="true">
          <PageDots page={page} pages={pages.length} />
        </span>
      </MiniHead>
      {pages[page]}
    </div>
  );
}
