import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './KnownList.module.css';
import type { KnownWorkshop } from './knownWorkshop.ts';

interface Props {
  readonly known: readonly KnownWorkshop[];
  readonly labelledBy: string;
}

/** Workshops this device has a key to, newest first. */
export function KnownList({ known, labelledBy }: Props) {
  const { share, start } = useWords();
  return (
    <ul className={styles.list} aria-labelledby={labelledBy}>
      {known.map(({ id, title, role, href }) => (
        <li key={id}>
          <a className={styles.link} href={href}>
            <span>
              {title || start.untitled}
              <small>{share.roles[role].name}</small>
            </span>
            <Icon name="next" />
          </a>
        </li>
      ))}
    </ul>
  );
}
