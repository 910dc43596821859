import { useWords } from '../../i18n/useWords.ts';
import { useDesk } from '../../state/useDesk.ts';
import { classes } from '../../ui/classes.ts';
import styles from './Redaction.module.css';

/** ARBETSMATERIAL or FASTSTÄLLD 1.0: the only words of the app in capitals. */
export function StatusTag() {
  const words = useWords().redaction;
  const isFixed = useDesk(({ state }) => state === 'fixed');
  const number = useDesk(({ fixed }) => fixed.at(-1)?.number ?? '');
  return (
    <span className={classes(styles.status, isFixed && styles.fixed)}>
      {isFixed ? words.fixedAs(number) : words.working}
    </span>
  );
}
