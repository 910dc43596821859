import { classes } from './classes.ts';
import styles from './Icon.module.css';
import { ICONS, type IconName } from './icons.tsx';

interface Props {
  readonly name: IconName;
  readonly className?: string | undefined;
}

/** A drawing beside a word. It is never read aloud: what it means must also stand as text or label. */
export function Icon({ name, className }: Props) {
  return (
    <svg
      className={classes(styles.icon, className)}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      {ICONS[name]}
    </svg>
  );
}
