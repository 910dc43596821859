import { useState } from 'react';
import type { Lang } from '#shared/domain/lang.ts';
import { says } from '#shared/domain/search.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { SearchField } from '../../../ui/SearchField.tsx';
import styles from './PickDialog.module.css';

interface Pick<Item> {
  readonly id: string;
  readonly text: string;
  readonly lang: Lang;
  /** A word about it, as that nothing answers it yet. */
  readonly note?: string | undefined;
  readonly chosen?: boolean;
  readonly item: Item;
}

interface Props<Item> {
  readonly title: string;
  readonly search: string;
  /** Said when nothing contains what is looked for. */
  readonly none: string;
  readonly items: readonly Pick<Item>[];
  readonly onPick: (item: Item) => void;
  readonly onClose: () => void;
}

/** One or several cards of many, found by their words. */
export function PickDialog<Item>({ title, search, none, items, onPick, onClose }: Props<Item>) {
  const { close } = useWords().common;
  const [query, setQuery] = useState('');
  const found = items.filter(({ text }) => says(text, query));
  return (
    <Dialog title={title} closeLabel={close} onClose={onClose} wide>
      <SearchField label={search} value={query} onChange={setQuery} />
      <p role="status" className={found.length > 0 ? 'sr' : styles.none}>
        {found.length === 0 && none}
      </p>
      <ul className={styles.items}>
        {found.map(({ id, text, lang, note, chosen, item }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.item}
              aria-pressed={chosen}
              onClick={() => onPick(item)}
            >
              <Icon name={chosen ? 'check' : 'plus'} />
              <span>
                <span lang={lang}>{text}</span>
                {note && <span className={styles.note}>{note}</span>}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
