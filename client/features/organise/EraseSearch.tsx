import { useDeferredValue, useMemo, useState } from 'react';
import { markHits, soughtWords } from '#shared/domain/search.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useBoard } from '../../state/useBoard.ts';
import { useDesk } from '../../state/useDesk.ts';
import { useStage } from '../../state/useStage.ts';
import { Field } from '../../ui/Field.tsx';
import { StateLine } from '../../ui/StateLine.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { EraseWords } from '../../writing/erase/EraseWords.tsx';
import styles from './EraseSearch.module.css';
import { type FoundWords, findWords } from './findWords.ts';
import { useToldWords } from './useToldWords.ts';

/** Two letters stand in nearly everything. */
const LEAST = 3;
const MOST_SHOWN = 40;

/** Looks for words that should not stand anywhere, in every place where somebody can write, and erases them there. */
export function EraseSearch() {
  const { wordPlaces } = useWords();
  const [query, setQuery] = useState('');
  const { found, isPartial, reload } = useFound(useDeferredValue(query.trim()));
  const shown = found?.slice(0, MOST_SHOWN) ?? [];
  const left = (found?.length ?? 0) - shown.length;
  return (
    <section className={styles.search} aria-label={wordPlaces.title}>
      <h3>{wordPlaces.title}</h3>
      <Field label={wordPlaces.search} hint={wordPlaces.hint}>
        {(control) => (
          <TextInput
            {...control}
            type="search"
            autoComplete="off"
            value={query}
            onChange={({ target }) => setQuery(target.value)}
          />
        )}
      </Field>
      <p className={styles.count} role="status">
        {found && (found.length === 0 ? wordPlaces.none : wordPlaces.found(found.length))}
      </p>
      {isPartial && <StateLine icon="offline">{wordPlaces.versionsUnread}</StateLine>}
      <ul className={styles.found}>
        {shown.map((one) => (
          <Found key={one.path ?? `told ${one.now}`} found={one} query={query} onClosed={reload} />
        ))}
      </ul>
      {left > 0 && <p className={styles.count}>{wordPlaces.more(left)}</p>}
    </section>
  );
}

/** Null while there is too little to look for. */
function useFound(query: string) {
  const board = useBoard((current) => current);
  const stage = useStage((current) => current);
  const desk = useDesk((current) => current);
  const asked = query.length < LEAST ? null : query;
  const { words: told, isPartial, reload } = useToldWords(asked !== null);
  const found = useMemo(
    () => (asked === null || !stage ? null : findWords({ board, stage, desk, told }, asked)),
    [asked, board, stage, desk, told],
  );
  return { found, reload, isPartial: asked !== null && isPartial };
}

interface FoundProps {
  readonly found: FoundWords;
  readonly query: string;
  readonly onClosed: () => void;
}

function Found({ found, query, onClosed }: FoundProps) {
  const { common, wordPlaces } = useWords();
  const { place, table, now } = found;
  const name = useStage(({ tables }) => tables.find(({ id }) => id === table)?.name) ?? null;
  const where = wordPlaces.places[place];
  const label =
    name === null || place === 'stage.tables' ? where : `${where}, ${common.table(name)}`;
  const pieces = markHits(now, soughtWords(query));
  return (
    <li className={styles.one}>
      <span className={styles.words}>
        <small>{label}</small>
        <span dir="auto">
          {pieces.map(({ text, hit }, index) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no other name than their place.
            hit ? <mark key={index}>{text}</mark> : text,
          )}
        </span>
      </span>
      <EraseWords label={label} words={() => found} onClosed={onClosed} />
    </li>
  );
}
