import type { ReactNode } from 'react';
import type { StrategyStatus } from '#shared/domain/strategy.ts';
import styles from './StatusMark.module.css';

interface Props {
  readonly status: StrategyStatus;
  /** The word for it: a form alone says nothing. */
  readonly children: ReactNode;
}

/** How far a strategy has come, by form and word. All weigh the same; none is red or green. */
export function StatusMark({ status, children }: Props) {
  return (
    <span className={styles.status}>
      <svg viewBox="0 0 22 22" aria-hidden="true" focusable="false">
        {FORMS[status]}
      </svg>
      {children}
    </span>
  );
}

const ring = <circle cx="11" cy="11" r="8.5" />;

const FORMS = {
  idea: <circle cx="11" cy="11" r="8.5" strokeDasharray="3 2.6" />,
  ready: (
    <>
      <path d="M2 4h8.4v14H2zM11.6 4H20v14h-8.4z" />
      <path className={styles.stitches} d="M8 8h6M8 11h6M8 14h6" />
    </>
  ),
  decided: <path d="M3 3h16v16H3zM7 11.5l3 3 5.5-6.5" />,
  ongoing: (
    <>
      {ring}
      <path className={styles.filled} d="M11 2.5a8.5 8.5 0 0 1 0 17Z" />
    </>
  ),
  done: (
    <>
      <circle className={styles.filled} cx="11" cy="11" r="9.5" />
      <path className={styles.onFilled} d="m6.5 11.5 3 3 6-7" />
    </>
  ),
  parked: (
    <>
      {ring}
      <path d="M8.5 7.5v7M13.5 7.5v7" strokeWidth="2.2" />
    </>
  ),
  closed: (
    <>
      {ring}
      <path d="m7.5 7.5 7 7M14.5 7.5l-7 7" />
    </>
  ),
} as const satisfies Readonly<Record<StrategyStatus, ReactNode>>;
