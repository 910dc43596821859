import { useId } from 'react';
import { tableId } from '#shared/domain/ids.ts';
import { tablePhrase } from '#shared/summary/phrases.ts';
import type { Summary } from '#shared/summary/Summary.ts';
import { parseVersion, type Version } from '#shared/summary/versions.ts';
import { useLang, useWords } from '../../../i18n/useWords.ts';
import { SelectInput } from '../../../ui/SelectInput.tsx';
import { readersOf } from './readers.ts';
import styles from './VersionPicker.module.css';
import { versionName } from './versionName.ts';

interface Props {
  /** The whole of it. */
  readonly summary: Summary;
  readonly version: Version;
  readonly onChoose: (version: Version) => void;
}

/** For whom: everything, one page, one table's own, or what one organisation has to do with. */
export function VersionPicker({ summary, version, onChoose }: Props) {
  const words = useWords().summary;
  const lang = useLang();
  const id = useId();
  const { tables, organisations } = readersOf(summary);
  return (
    <div className={styles.picker}>
      <label htmlFor={id}>{words.version}</label>
      <SelectInput
        id={id}
        value={versionName(version)}
        onChange={({ target }) => onChoose(parseVersion(target.value) ?? 'whole')}
      >
        <option value="whole">{words.whole}</option>
        <option value="short">{words.short}</option>
        {tables.length > 0 && (
          <optgroup label={words.byTable}>
            {tables.map((table) => (
              <option key={table.number} value={tableId(table.number)}>
                {tablePhrase(table, lang)}
              </option>
            ))}
          </optgroup>
        )}
        {organisations.length > 0 && (
          <optgroup label={words.byOrganisation}>
            {organisations.map((actor) => (
              <option key={actor.id} value={actor.id}>
                {actor.name}
              </option>
            ))}
          </optgroup>
        )}
      </SelectInput>
    </div>
  );
}
