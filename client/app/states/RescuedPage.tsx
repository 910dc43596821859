import { Rich } from '../../i18n/Rich.tsx';
import { useFormats, useWords } from '../../i18n/useWords.ts';
import { pathTo } from '../../state/paths.ts';
import { useRescued } from '../../state/useRescued.ts';
import { useSession } from '../../state/useSession.ts';
import { useStage } from '../../state/useStage.ts';
import type { RescuedText } from '../../sync/outbox/rescue.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { StatePage } from '../../ui/StatePage.tsx';
import { RescuedCard } from './RescuedCard.tsx';
import styles from './RescuedPage.module.css';

/** What this device wrote and the relay never had when the board began anew. Nothing is published but by hand. */
export function RescuedPage() {
  const { rescued } = useWords().states;
  const { workshop } = useSession();
  const texts = useRescued();
  const formats = useFormats();
  const deleteOn = useStage((stage) => stage.deleteOn);
  return (
    <StatePage
      title={rescued.title}
      actions={<ButtonLink href={pathTo.board(workshop)}>{rescued.back}</ButtonLink>}
      footnote={deleteOn && rescued.kept(formats.day(deleteOn))}
    >
      {texts.length > 0 && (
        <p>
          <Rich text={rescued.lead(texts.length)} />
        </p>
      )}
      <ul className={styles.list}>
        {texts.map((text: RescuedText) => (
          <li key={text.card}>
            <RescuedCard text={text} />
          </li>
        ))}
      </ul>
    </StatePage>
  );
}
