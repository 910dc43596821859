import { classes } from '../../ui/classes.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { IconName } from '../../ui/icons.tsx';
import styles from './SteerBar.module.css';

interface Props {
  readonly label: string;
  readonly icon: IconName;
  /** Shows the label beside the icon. */
  readonly wide?: boolean;
  /** Drawn as something that holds right now. */
  readonly pressed?: boolean;
  /** Why it cannot be used, as the id of the text that says so. */
  readonly refusedBy: string | null;
  readonly onPress: () => void;
}

/** One key of the bar. Out of use it keeps its place and its focus, and says why. */
export function BarKey({ label, icon, wide, pressed, refusedBy, onPress }: Props) {
  return (
    <button
      type="button"
      className={classes(styles.key, !wide && styles.square, pressed && styles.pressed)}
      aria-label={wide ? undefined : label}
      aria-disabled={refusedBy !== null}
      aria-describedby={refusedBy ?? undefined}
      onClick={() => refusedBy === null && onPress()}
    >
      <Icon name={icon} />
      {wide && label}
    </button>
  );
}
