import type { ReactNode } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './PeopleHere.module.css';
import type { NamedSeat } from './seatNames.ts';

export interface PhonesHere {
  readonly id: string;
  readonly name: string;
  readonly devices: number;
}

interface Props {
  readonly phones: readonly PhonesHere[];
  readonly people: readonly NamedSeat[];
  /** How it stands with somebody's ballot, while there is a vote. */
  readonly stateOf: ((person: NamedSeat) => ReactNode) | null;
  readonly isFull: boolean;
  readonly onAdd: () => void;
  readonly onLeave: (person: NamedSeat) => void;
}

/** Who sits at the table, by organisation, and with what: a phone, or the table's computer. */
export function PeopleHere({ phones, people, stateOf, isFull, onAdd, onLeave }: Props) {
  const words = useWords().tableHost;
  return (
    <ul className={styles.seats}>
      {phones.map(({ id, name, devices }) => (
        <li key={id}>
          <span>{name}</span>
          <small>{words.phones(devices)}</small>
        </li>
      ))}
      {people.map((person) => (
        <li key={person.turn} className={styles.hosted}>
          <span>{person.name}</span>
          <small>{stateOf ? stateOf(person) : words.here}</small>
          {!stateOf && (
            <IconButton
              icon="close"
              size="small"
              label={words.leave(person.name)}
              onClick={() => onLeave(person)}
            />
          )}
        </li>
      ))}
      {!stateOf && (
        <li className={styles.add}>
          <button type="button" disabled={isFull} onClick={onAdd}>
            <Icon name="plus" />
            {words.oneMore}
          </button>
          {isFull && <small>{words.noSeatLeft}</small>}
        </li>
      )}
    </ul>
  );
}
