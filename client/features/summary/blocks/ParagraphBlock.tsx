import { classes } from '../../../ui/classes.ts';
import type { BlockOf } from './blockKinds.ts';
import styles from './ParagraphBlock.module.css';

interface Props {
  readonly block: BlockOf<'paragraph'>;
}

export function ParagraphBlock({ block: { text, tone } }: Props) {
  if (tone === 'quote') {
    return (
      <blockquote className={classes(styles.words, styles.quote)} dir="auto">
        {text}
      </blockquote>
    );
  }
  return (
    <p className={classes(styles.words, tone === 'small' && styles.small)} dir="auto">
      {text}
    </p>
  );
}
