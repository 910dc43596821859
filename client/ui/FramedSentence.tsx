import { Fragment } from 'react';
import styles from './FramedSentence.module.css';

interface Props {
  /** The words that the sentence is framed by, and those that fill it. */
  readonly parts: readonly { readonly frame: string; readonly words: string }[];
}

/** A sentence in a frame of given words. What is not said yet is an ellipsis. */
export const FramedSentence = ({ parts }: Props) =>
  parts.map(({ frame, words }) => (
    <Fragment key={frame}>
      <b className={styles.frame}>{frame}</b> {words || '…'}{' '}
    </Fragment>
  ));
