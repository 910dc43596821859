import styles from './Avatar.module.css';

interface Props {
  /** Two letters of an organisation, never of a person. */
  readonly initials: string;
  /** The organisation's name. Without it the circle is not read aloud. */
  readonly name?: string | undefined;
}

export function Avatar({ initials, name }: Props) {
  const spoken = name === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name };
  return (
    <span className={styles.avatar} title={name} {...spoken}>
      {initials}
    </span>
  );
}
