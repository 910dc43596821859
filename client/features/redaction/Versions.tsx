import type { ReactNode } from 'react';
import { useFormats, useWords } from '../../i18n/useWords.ts';
import { Link } from '../../state/Link.tsx';
import { useDesk } from '../../state/useDesk.ts';
import { classes } from '../../ui/classes.ts';
import { DropKept } from './DropKept.tsx';
import styles from './Versions.module.css';

interface Props {
  readonly pathOf: (number: string) => string;
}

/** The versions as a thread, the newest first: what is fixed or kept is sewn, what is written now is not. */
export function Versions({ pathOf }: Props) {
  const { redaction, versions: words } = useWords();
  const format = useFormats();
  const state = useDesk((desk) => desk.state);
  const fixed = useDesk((desk) => desk.fixed);
  const kept = useDesk((desk) => desk.kept);
  const rows = [
    ...fixed.map(({ number, at, date, diarienummer }) => ({
      number,
      at,
      name: redaction.fixedAs(number),
      text: words.number(format.day(date), diarienummer),
      isKept: false,
    })),
    ...kept.map(({ number, at, name }) => ({
      number,
      at,
      name,
      text: words.keptOn(format.moment(at)),
      isKept: true,
    })),
  ].sort((one, other) => other.at - one.at);
  return (
    <ol className={styles.versions}>
      {state === 'working' && (
        <Row name={redaction.working} text={words.nowWorking} isNow>
          {null}
        </Row>
      )}
      {rows.map(({ number, name, text, isKept }) => (
        <Row key={number} name={name} text={text}>
          <Link to={pathOf(number)} className={styles.open} aria-label={words.openVersion(name)}>
            {words.open}
          </Link>
          {isKept && <DropKept number={number} name={name} />}
        </Row>
      ))}
    </ol>
  );
}

interface RowProps {
  readonly name: string;
  readonly text: string;
  readonly isNow?: boolean;
  readonly children: ReactNode;
}

const Row = ({ name, text, isNow = false, children }: RowProps) => (
  <li className={classes(styles.version, isNow && styles.now)}>
    <span className={styles.words}>
      <b dir="auto">{name}</b>
      <small>{text}</small>
    </span>
    <span className={styles.ways}>{children}</span>
  </li>
);
