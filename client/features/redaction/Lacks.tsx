import { Link } from '../../state/Link.tsx';
import styles from './Redaction.module.css';

/** Something that is missing and stops nothing. */
export interface Lack {
  readonly count: number;
  /** What there are so many of. */
  readonly text: string;
  readonly href: string;
  readonly show: string;
}

interface Props {
  readonly lacks: readonly Lack[];
}

export const Lacks = ({ lacks }: Props) =>
  lacks.length > 0 && (
    <ul className={styles.lacks}>
      {lacks.map(({ count, text, href, show }) => (
        <li key={text}>
          <b>{count}</b>
          <span>{text}</span>
          <Link to={href} aria-label={`${show}: ${count} ${text}`}>
            {show}
          </Link>
        </li>
      ))}
    </ul>
  );
