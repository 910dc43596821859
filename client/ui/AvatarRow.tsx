import styles from './Avatar.module.css';
import { Avatar } from './Avatar.tsx';

interface Props {
  /** Everyone who is there, in words, such as "Vid bord 4: Skola och Vårdcentral". */
  readonly label: string;
  readonly people: readonly { readonly id: string; readonly initials: string }[];
}

/** The organisations at a table, side by side and a little over each other. */
export function AvatarRow({ label, people }: Props) {
  return (
    <span className={styles.row} role="img" aria-label={label}>
      {people.map((person) => (
        <Avatar key={person.id} initials={person.initials} />
      ))}
    </span>
  );
}
