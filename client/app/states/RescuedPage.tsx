import { Rich } from '../../i18n/Rich.tsx';
import { useFormats, useWords } from '../../i18n/useWords.ts';
import { pathTo } from '../../state/paths.ts';
import { useKeeping } from '../../state/useKeeping.ts';
import { useRescued } from '../../state/useRescued.ts';
import { useRescuedChanges } from '../../state/useRescuedChanges.ts';
import { useSession } from '../../state/useSession.ts';
import { useStage } from '../../state/useStage.ts';
import type { RescuedText } from '../../sync/outbox/rescue.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { StatePage } from '../../ui/StatePage.tsx';
import { RescuedCard } from './RescuedCard.tsx';
import { RescuedChanges } from './RescuedChanges.tsx';
import styles from './RescuedPage.module.css';

/** What this device wrote and the relay never had when the board began anew. Nothing is published but by hand. */
export function RescuedPage() {
  const { states, recovery } = useWords();
  const { rescued } = states;
  const { workshop } = useSession();
  const texts = useRescued();
  const formats = useFormats();
  const isEmpty = useRescuedChanges().length + texts.length === 0;
  const isInMemory = useKeeping() === 'memory';
  const deleteOn = useStage((stage) => stage.deleteOn);
  return (
    <StatePage
      title={rescued.title}
      actions={<ButtonLink href={pathTo.board(workshop)}>{rescued.back}</ButtonLink>}
      footnote={
        isInMemory ? recovery.memory : !isEmpty && deleteOn && rescued.kept(formats.day(deleteOn))
      }
    >
      {texts.length > 0 && (
        <p>
          <Rich text={rescued.lead(texts.length)} />
        </p>
      )}
      {texts.length > 0 && (
        <ul className={styles.list}>
          {texts.map((text: RescuedText) => (
            <li key={text.card}>
              <RescuedCard text={text} />
            </li>
          ))}
        </ul>
      )}
      <RescuedChanges />
      {isEmpty && <p>{recovery.empty}</p>}
    </StatePage>
  );
}
