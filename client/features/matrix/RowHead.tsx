import { STEP_TEXTS } from '#shared/domain/prompts/stepTexts.ts';
import { STEP_NAMES } from '#shared/domain/steps.ts';
import { useLang, useWords } from '../../i18n/useWords.ts';
import { classes } from '../../ui/classes.ts';
import { Needle } from '../../ui/Needle.tsx';
import type { MatrixRow } from './matrixRows.ts';
import styles from './RowHead.module.css';

interface Props {
  readonly row: MatrixRow;
}

/** The step, and its part of the thread: sewn, the needle, or holes. */
export function RowHead({ row: { step, number, question, state } }: Props) {
  const { common, matrix } = useWords();
  const lang = useLang();
  const asked = question ?? STEP_TEXTS[step].short[lang];
  return (
    <div className={classes(styles.head, styles[state])}>
      {state === 'now' && <Needle className={styles.needle} />}
      <h2>
        {number} {STEP_NAMES[step][lang]}{' '}
        {state === 'done' && <span className="sr">{common.stepDone}</span>}
      </h2>
      <p>
        {state === 'now' && `${matrix.nowRunning} `}
        {number === null ? matrix.notPlanned : asked}
      </p>
    </div>
  );
}
