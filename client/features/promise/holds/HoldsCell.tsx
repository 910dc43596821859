import { textName } from '#shared/board/rootTexts.ts';
import { useWords } from '../../../i18n/useWords.ts';
import type { NamedPromise } from '../../../state/usePromises.ts';
import { useText } from '../../../state/useText.ts';
import { classes } from '../../../ui/classes.ts';
import styles from './Holds.module.css';

interface Props {
  readonly promise: NamedPromise;
}

/** What one table answers, and what it says must change. */
export function HoldsCell({ promise: { table, holds } }: Props) {
  const words = useWords().promise;
  const change = useText(textName.change(table));
  return (
    <div className={classes(styles.cell, holds === null && styles.hole)}>
      <span className="sr">{words.holds}</span>
      {holds === null ? <span>{words.notAnswered}</span> : <b>{words.holdsAnswers[holds]}</b>}
      {holds !== null && holds !== 'yes' && change !== '' && <span>{change}</span>}
    </div>
  );
}
