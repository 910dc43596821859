import { useLayoutEffect, useRef } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Menu } from '../../ui/Menu.tsx';
import styles from './FilterPick.module.css';

interface Props {
  /** Such as "Alla bord". */
  readonly all: string;
  /** Such as "Visa kort från bordet". */
  readonly heading: string;
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  /** What is chosen, in words: "Nämner Vårdcentralen". null when everything is let through. */
  readonly chosen: string | null;
  readonly onPick: (id: string | null) => void;
}

/** One filter: a menu to choose from, and once chosen a chip that takes it away. */
export function FilterPick({ all, heading, choices, chosen, onPick }: Props) {
  const words = useWords().matrix;
  const place = useRef<HTMLSpanElement>(null);
  const isMoving = useRef(false);
  // The one button takes the place of the other, and the focus with it.
  useLayoutEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    place.current?.querySelector('button')?.focus();
  });
  const pick = (id: string | null) => {
    isMoving.current = true;
    onPick(id);
  };
  if (chosen === null && choices.length === 0) return null;
  return (
    <span ref={place} className={styles.place}>
      {chosen === null ? (
        <Menu
          label={heading}
          groups={[
            {
              id: 'choices',
              label: heading,
              items: choices.map(({ id, name }) => ({ id, label: name })),
            },
          ]}
          onPick={pick}
          button={(button) => (
            <button {...button} type="button" className={styles.pick}>
              {all}
              <Icon name="chevronDown" />
            </button>
          )}
        />
      ) : (
        <button
          type="button"
          className={styles.chip}
          aria-label={words.removeFilter(chosen)}
          onClick={() => pick(null)}
        >
          <span>{chosen}</span>
          <Icon name="close" />
        </button>
      )}
    </span>
  );
}
