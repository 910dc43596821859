import type { Stage } from '#shared/domain/stage/stage.ts';
import { STEP_NAMES } from '#shared/domain/steps.ts';
import { useLang, useWords } from '../../../i18n/useWords.ts';
import styles from './Place.module.css';

interface Props {
  readonly stage: Pick<Stage, 'position' | 'plan' | 'organiser'>;
}

/** Where in the day we are; outside of its steps, whose day it is. */
export function Place({ stage: { position, plan, organiser } }: Props) {
  const { common } = useWords();
  const lang = useLang();
  if (position.kind !== 'step') return <p className={styles.place}>{organiser}</p>;
  const number = plan.findIndex(({ step }) => step === position.step) + 1;
  return (
    <p className={styles.place}>
      {number > 0 && common.stepOf(number, plan.length)}{' '}
      <span>{STEP_NAMES[position.step][lang]}</span>
    </p>
  );
}
