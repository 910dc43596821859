import { Icon } from '../../../ui/Icon.tsx';
import styles from './VoteLine.module.css';

interface Props {
  readonly has: number;
  readonly left: number;
}

/** More than these are a number. */
const MOST = 6;

/** Buttons that are given, and rings for those that are left. What they say also stands in words. */
export function Holes({ has, left }: Props) {
  if (has > MOST) {
    return (
      <span aria-hidden="true" className={styles.holes}>
        <Icon name="ring" /> {left}/{has}
      </span>
    );
  }
  return (
    <span aria-hidden="true" className={styles.holes}>
      {Array.from({ length: has }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: buttons are all alike.
        <Icon key={index} name={index < has - left ? 'button' : 'ring'} />
      ))}
    </span>
  );
}
