import styles from './HelpList.module.css';

export interface HelpWay {
  readonly href: string;
  readonly title: string;
  readonly forWhom: string;
}

interface Props {
  readonly ways: readonly HelpWay[];
}

/** Which help there is, and for whom. */
export function HelpList({ ways }: Props) {
  return (
    <ul className={styles.ways}>
      {ways.map(({ href, title, forWhom }) => (
        <li key={href}>
          <a href={href}>{title}</a>
          <p>{forWhom}</p>
        </li>
      ))}
    </ul>
  );
}
