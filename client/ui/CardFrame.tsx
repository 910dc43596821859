import type { ComponentProps, ReactNode } from 'react';
import styles from './CardFrame.module.css';
import { classes } from './classes.ts';
import { Icon } from './Icon.tsx';

interface Props extends ComponentProps<'article'> {
  /** How the card is. `hidden` shows nothing: its children are only read aloud. */
  readonly state?: 'plain' | 'draft' | 'pending' | 'locked' | 'flag' | 'hidden' | 'editing';
  readonly own?: boolean;
  readonly selected?: boolean;
  readonly dragging?: boolean;
  /** Has just come from somebody else. */
  readonly arriving?: boolean;
  /** A link has just led here. */
  readonly pointed?: boolean;
  /** A line above the text: what is special about the card. */
  readonly head?: ReactNode;
  readonly footer?: ReactNode;
  /** The right end of the footer. */
  readonly footerEnd?: ReactNode;
}

/** A card: white cloth that carries one text. */
export function CardFrame(props: Props) {
  const {
    state = 'plain',
    own,
    selected,
    dragging,
    arriving,
    pointed,
    head,
    footer,
    footerEnd,
    ...rest
  } = props;
  const { className, children, ...attributes } = rest;
  const look = classes(
    styles.card,
    styles[state],
    own && styles.own,
    selected && styles.selected,
    dragging && styles.dragging,
    arriving && styles.arriving,
    pointed && styles.pointed,
    className,
  );
  return (
    <article {...attributes} className={look}>
      {head}
      {state === 'hidden' ? <span className="sr">{children}</span> : children}
      {(footer || footerEnd) && (
        <footer className={styles.footer}>
          {footer}
          {footerEnd && <span className={styles.end}>{footerEnd}</span>}
        </footer>
      )}
      {selected && (
        <span className={styles.pick}>
          <Icon name="check" />
        </span>
      )}
    </article>
  );
}
