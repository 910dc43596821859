import { namesOnlyMeans } from '#shared/domain/onlyMeans.ts';
import type { PromisePart } from '#shared/domain/promise.ts';
import { useWords } from '../../../i18n/useWords.ts';
import type { NamedPromise } from '../../../state/usePromises.ts';
import { classes } from '../../../ui/classes.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { Tag } from '../../../ui/Tag.tsx';
import { MeansNote } from '../MeansNote.tsx';
import styles from './Cell.module.css';

interface Props {
  readonly part: PromisePart;
  readonly promise: NamedPromise;
  /** It has gone into the joint promise. */
  readonly chosen: boolean;
  /** Null for who only reads. */
  readonly onChoose: ((joins: boolean) => void) | null;
}

/** One part of a table's promise; for who leads a button that puts it into the joint one. */
export function Cell({ part, promise, chosen, onChoose }: Props) {
  const words = useWords().promise;
  const said = promise.said[part].trim();
  const frame = <span className={styles.frame}>{words.frame[part]}</span>;
  if (said === '' && !chosen) {
    return (
      <div className={classes(styles.cell, styles.hole)}>
        {frame}
        <span>{words.missing[part]}</span>
      </div>
    );
  }
  const content = (
    <>
      {frame}
      {part === 'who' ? (
        <span className={styles.tags}>
          {promise.partyNames.map((name) => (
            <Tag key={name}>{name}</Tag>
          ))}
        </span>
      ) : (
        <span>{said}</span>
      )}
      {part === 'what' && namesOnlyMeans(said) && <MeansNote />}
      {chosen && (
        <span className={styles.chosen}>
          <Icon name="check" />
          {words.inJoint}
        </span>
      )}
    </>
  );
  const look = classes(styles.cell, chosen && styles.taken);
  if (!onChoose) return <div className={look}>{content}</div>;
  return (
    <button type="button" className={look} aria-pressed={chosen} onClick={() => onChoose(!chosen)}>
      {content}
    </button>
  );
}
