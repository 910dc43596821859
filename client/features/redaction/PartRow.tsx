import { useLayoutEffect, useRef } from 'react';
import { MOST_HEADING, type PartChoice } from '#shared/domain/desk/desk.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useDeskCommand } from '../../state/useDeskCommand.ts';
import { classes } from '../../ui/classes.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useAnnouncer } from '../../ui/useAnnouncer.ts';
import { DeskField } from './DeskField.tsx';
import styles from './PartList.module.css';

interface Props {
  readonly part: PartChoice;
  /** The built-in heading. */
  readonly usual: string;
  readonly index: number;
  readonly count: number;
  readonly amount: string | null;
}

export function PartRow({ part: { id, heading, included }, usual, index, count, amount }: Props) {
  const words = useWords().redaction;
  const command = useDeskCommand();
  const name = heading ?? usual;
  return (
    <li className={classes(styles.part, !included && styles.out)} data-part={id}>
      <label className={styles.check}>
        <input
          type="checkbox"
          aria-label={words.include(name)}
          checked={included}
          onChange={() => void command({ type: 'includePart', part: id, included: !included })}
        />
        <span aria-hidden="true">
          <Icon name="check" className={styles.tick} />
        </span>
      </label>
      <DeskField
        label={words.heading(usual)}
        labelHidden
        look="heading"
        placeholder={usual}
        terms={{
          name: `heading:${id}`,
          most: MOST_HEADING,
          read: (desk) => desk.parts.find((part) => part.id === id)?.heading ?? '',
          command: (text) => ({
            type: 'namePart',
            part: id,
            heading: text === '' || text === usual ? null : text,
          }),
        }}
      />
      <span className={styles.amount}>{amount ?? words.emptyPart}</span>
      <MoveButtons id={id} name={name} index={index} count={count} />
    </li>
  );
}

interface MoveProps {
  readonly id: PartChoice['id'];
  readonly name: string;
  readonly index: number;
  readonly count: number;
}

function MoveButtons({ id, name, index, count }: MoveProps) {
  const words = useWords().redaction;
  const command = useDeskCommand();
  const announcer = useAnnouncer();
  const pressed = useRef<HTMLButtonElement | null>(null);
  // The row has been carried to its new place, and a browser lets go of what is carried.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the place that has changed.
  useLayoutEffect(() => {
    pressed.current?.focus();
    pressed.current = null;
  }, [index]);
  const move = async (button: HTMLButtonElement, to: number) => {
    if (to < 0 || to >= count) return;
    pressed.current = button;
    const isMoved = await command({ type: 'movePart', part: id, to });
    if (isMoved) announcer.polite(words.movedTo(name, to + 1, count));
  };
  return (
    <span className={styles.move}>
      <button
        type="button"
        className={styles.up}
        aria-label={words.up(name)}
        aria-disabled={index === 0}
        onClick={(event) => void move(event.currentTarget, index - 1)}
      >
        <Icon name="chevronDown" />
      </button>
      <button
        type="button"
        aria-label={words.down(name)}
        aria-disabled={index === count - 1}
        onClick={(event) => void move(event.currentTarget, index + 1)}
      >
        <Icon name="chevronDown" />
      </button>
    </span>
  );
}
