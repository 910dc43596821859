import { useMemo } from 'react';
import { textName } from '#shared/board/rootTexts.ts';
import type { TextPath } from '#shared/board/texts.ts';
import { useFormats, useWords } from '../../../i18n/useWords.ts';
import type { JointPart, NamedPromise } from '../../../state/usePromises.ts';
import { classes } from '../../../ui/classes.ts';
import { FramedSentence } from '../../../ui/FramedSentence.tsx';
import { WordsField } from '../../../writing/text/WordsField.tsx';
import styles from './JointColumn.module.css';

interface Props {
  readonly part: JointPart;
  readonly promises: readonly NamedPromise[];
  readonly mayWrite: boolean;
}

/** One part of the joint promise, and whose words it was made of. */
export function Part({ part: { part, words: said, origin }, promises, mayWrite }: Props) {
  const words = useWords().promise;
  const path = useMemo<TextPath>(
    () => ({ of: 'root', name: textName.promise('joint', part) }),
    [part],
  );
  const from = useOriginText(origin, promises);
  const frame = words.frame[part];
  return (
    <div className={classes(styles.part, said.trim() !== '' && styles.written)}>
      {mayWrite ? (
        <>
          <span className={styles.frame} aria-hidden="true">
            {frame}
          </span>
          <WordsField
            path={path}
            label={words.jointPart(frame)}
            labelHidden
            placeholder={words.jointHole}
          />
        </>
      ) : (
        <p>
          {said === '' ? words.jointEmpty : <FramedSentence parts={[{ frame, words: said }]} />}
        </p>
      )}
      {from && <small>{from}</small>}
    </div>
  );
}

/** "Från bord 4, utökat". */
function useOriginText(origin: JointPart['origin'], promises: readonly NamedPromise[]) {
  const words = useWords().promise;
  const format = useFormats();
  if (!origin) return null;
  const names = origin.tables.flatMap(
    (table) => promises.find((promise) => promise.table === table)?.name ?? [],
  );
  const say = { same: words.from, more: words.fromMore, other: words.fromOther }[origin.kind];
  return say(format.list(names.map(words.table)));
}
