import { addDays, RETENTION_DAYS } from '#shared/domain/stage/newStage.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { Rich } from '../../i18n/Rich.tsx';
import { useFormats, useWords } from '../../i18n/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './PrivacyLines.module.css';

interface Props {
  readonly stage: Pick<Stage, 'deleteOn' | 'followUp'>;
}

/** What one is known by here, and until when. */
export function PrivacyLines({ stage }: Props) {
  const { join } = useWords();
  const format = useFormats();
  const { deleteOn, followUp } = stage;
  const day = format.day(deleteOn);
  const usual = followUp !== null && addDays(followUp, RETENTION_DAYS) === deleteOn;
  return (
    <ul className={styles.lines}>
      <li>
        <Icon name="eyeOff" />
        <span>
          <Rich text={join.noName} />
        </span>
      </li>
      <li>
        <Icon name="calendar" />
        <span>
          <Rich text={usual ? join.deletedAfterFollowUp(day) : join.deletedOn(day)} />
        </span>
      </li>
    </ul>
  );
}
