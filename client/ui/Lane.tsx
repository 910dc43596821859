import { type ComponentProps, type ReactNode, useId } from 'react';
import type { ColumnId } from '#shared/domain/columns.ts';
import { classes } from './classes.ts';
import { HeadingLevel } from './headingLevel.ts';
import styles from './Lane.module.css';
import { Mark } from './Mark.tsx';

interface Props extends Omit<ComponentProps<'section'>, 'children'> {
  readonly column: ColumnId;
  readonly name: string;
  readonly count?: ReactNode;
  /** What the number says aloud, such as "11 kort". */
  readonly countLabel?: string | undefined;
  /** `framed` has a heading; `edge` fills a phone, where tabs above it carry the name. */
  readonly look?: 'framed' | 'edge';
  /** Smaller cards, as on the facilitator's screen. */
  readonly dense?: boolean;
  /** A line above the cards, in a lane without a heading. */
  readonly note?: ReactNode;
  /** What is new in the lane: lies over the right end of the head, so that nothing moves when it comes. */
  readonly news?: ReactNode;
  /** Below the cards and always in sight: where one writes. */
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}

/** A column of the board: a piece of cloth with mark, name, count and cards. */
export function Lane(props: Props) {
  const {
    column,
    name,
    count,
    countLabel,
    look = 'framed',
    dense,
    note,
    news,
    foot,
    children,
    ...rest
  } = props;
  const id = useId();
  const named = look === 'framed' ? { 'aria-labelledby': id } : { 'aria-label': name };
  return (
    <section
      {...named}
      {...rest}
      data-col={column}
      className={classes(styles.lane, styles[look], dense && styles.dense, rest.className)}
    >
      {look === 'framed' && (
        <header className={styles.head}>
          <Mark column={column} className={styles.mark} />
          <h2 id={id}>{name}</h2>
          {count !== undefined && <Count label={countLabel}>{count}</Count>}
          {news && <div className={styles.news}>{news}</div>}
        </header>
      )}
      {look === 'edge' && (note || news) && (
        <div className={styles.note}>
          {note}
          {news && <div className={styles.news}>{news}</div>}
        </div>
      )}
      <div className={styles.body} data-cards>
        <HeadingLevel value={look === 'framed' ? 'h3' : 'h2'}>{children}</HeadingLevel>
      </div>
      {foot}
    </section>
  );
}

interface CountProps {
  readonly label: string | undefined;
  readonly children: ReactNode;
}

function Count({ label, children }: CountProps) {
  return (
    <span className={styles.count}>
      <span aria-hidden={label !== undefined}>{children}</span>
      {label !== undefined && <span className="sr">{label}</span>}
    </span>
  );
}
