import { type ComponentProps, type ReactNode, use } from 'react';
import { classes } from './classes.ts';
import styles from './GroupFrame.module.css';
import { HeadingLevel } from './headingLevel.ts';

interface Props extends Omit<ComponentProps<'section'>, 'title'> {
  /** The heading, or the field in which it is written. */
  readonly title: ReactNode;
  /** Such as "3 kort". */
  readonly count: ReactNode;
  /** Id of the title, which names the group. */
  readonly titleId: string;
  /** Just stitched together: the gap closes and the stitches come one after the other. */
  readonly fresh?: boolean;
  /** No more than the heading and the edges of what lies below it. */
  readonly folded?: boolean;
  /** What is carried would be sewn to it. */
  readonly aimed?: boolean;
  readonly children: ReactNode;
}

/** Cards that belong together: edge to edge, with stitches across. Every child is a card. */
export function GroupFrame(props: Props) {
  const { title, count, titleId, fresh, folded, aimed, className, children, ...rest } = props;
  const Heading = use(HeadingLevel);
  return (
    <section {...rest} className={classes(styles.group, className)} aria-labelledby={titleId}>
      <header className={styles.head}>
        <Heading id={titleId}>{title}</Heading>
        <span className={styles.count}>{count}</span>
      </header>
      {folded ? (
        <div className={classes(styles.folded, aimed && styles.aimed)} aria-hidden="true">
          <i />
          <i />
        </div>
      ) : (
        <div className={classes(styles.sewn, fresh && styles.fresh)}>{children}</div>
      )}
    </section>
  );
}
