import { changeOf } from '#shared/domain/followUp.ts';
import { useFormats, useWords } from '../../i18n/useWords.ts';
import { useAddress } from '../../state/useRoute.ts';
import { useStage } from '../../state/useStage.ts';
import { PrintButton } from '../../ui/PrintButton.tsx';
import { Figures } from './Figures.tsx';
import styles from './FollowUp.module.css';
import { SeamList } from './seam/SeamList.tsx';
import { FollowUpForm } from './strategy/FollowUpForm.tsx';
import { FollowUpRows } from './strategy/FollowUpRows.tsx';
import { useFollowUp } from './useFollowUp.ts';
import { VisitList } from './visit/VisitList.tsx';

/** After some months the same strategies, seams and visits come back: one looks at all of them, and writes in one. */
export function FollowUp() {
  const { exercises, followUp: words } = useWords();
  const formats = useFormats();
  const part = useFollowUp();
  const day = useStage((stage) => stage.followUp);
  const open = useAddress().get('card');
  if (open !== null) return <FollowUpForm key={open} id={open} part={part} />;
  const changes = part.seams.map(changeOf);
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1>{exercises.names.followUp}</h1>
        <p>
          {day && `${formats.day(day)}. `}
          {words.lead}
        </p>
        <PrintButton label={words.print} />
      </div>
      <Figures
        figures={[
          [part.strategies.length, words.strategies(part.strategies.length, part.moved)],
          [
            changes.filter((by) => by > 0).length,
            words.seams(
              changes.filter((by) => by > 0).length,
              changes.filter((by) => by < 0).length,
            ),
          ],
          [
            part.visits.filter(({ status }) => status === 'done').length,
            words.visits(
              part.visits.filter(({ status }) => status === 'done').length,
              part.visits.length,
            ),
          ],
        ]}
      />
      <FollowUpRows strategies={part.strategies} />
      <section className={styles.part}>
        <h2>{words.seamsTitle}</h2>
        <p className={styles.help}>{part.seams.length > 0 ? words.seamsHelp : words.noSeams}</p>
        <SeamList seams={part.seams} />
      </section>
      <section className={styles.part}>
        <h2>{words.visitsTitle}</h2>
        {part.visits.length === 0 && <p className={styles.help}>{words.noVisits}</p>}
        <VisitList visits={part.visits} />
      </section>
    </div>
  );
}
