import { useId } from 'react';
import type { ActorId } from '#shared/domain/ids.ts';
import { useWords } from '../../../i18n/useWords.ts';
import styles from './FromChoice.module.css';

export interface NoteSource {
  readonly org: ActorId;
  readonly name: string;
}

interface Props {
  readonly sources: readonly NoteSource[];
  /** null: the whole table. */
  readonly chosen: ActorId | null;
  readonly onChoose: (org: ActorId | null) => void;
}

/** Whose note it is, by organisation. Stays until another is chosen. */
export function FromChoice({ sources, chosen, onChoose }: Props) {
  const words = useWords().tableHost;
  const name = useId();
  const options = [...sources, { org: null, name: words.wholeTable }];
  return (
    <fieldset className={styles.from}>
      <legend className="sr">{words.whoWrote}</legend>
      <span className={styles.word} aria-hidden="true">
        {words.from}
      </span>
      {options.map(({ org, name: text }) => (
        <label key={org} className={styles.source}>
          <input type="radio" name={name} checked={org === chosen} onChange={() => onChoose(org)} />
          {text}
        </label>
      ))}
    </fieldset>
  );
}
