import { differ, type Seam } from '#shared/domain/followUp.ts';
import type { ActorId } from '#shared/domain/ids.ts';
import type { Rung } from '#shared/domain/ladder.ts';
import { actorName } from '#shared/summary/names.ts';
import { rungPhrase } from '#shared/summary/phrases.ts';
import { useLang, useWords } from '../../../i18n/useWords.ts';
import { useBoard } from '../../../state/useBoard.ts';
import { useMayWrite } from '../../../state/useMayWrite.ts';
import { useStage } from '../../../state/useStage.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { SeamMark } from '../../../ui/SeamMark.tsx';
import { JudgeSeam } from './JudgeSeam.tsx';
import styles from './SeamList.module.css';

interface Props {
  readonly seams: readonly Seam[];
}

/** Each seam as it was and as it is, with the word under both. Looser is shown as plainly as tighter. */
export function SeamList({ seams }: Props) {
  const words = useWords().followUp;
  const lang = useLang();
  const actors = useBoard((board) => board.actors);
  const ladder = useStage((stage) => stage.ladder) ?? 'concepts';
  const mayWrite = useMayWrite();
  const nameOf = (end: ActorId) => actorName(end, actors) ?? words.somebody;
  const said = (rung: Rung) => rungPhrase(ladder, rung, lang);
  return (
    <ul className={styles.seams}>
      {seams.map((seam) => (
        <li key={seam.id} className={styles.seam}>
          <div className={styles.names}>
            <b>{words.between(nameOf(seam.ends[0]), nameOf(seam.ends[1]))}</b>
            {differ(seam) &&
              seam.views.map(
                ({ end, rung }) =>
                  rung !== null && (
                    <span key={end} className={styles.view}>
                      {words.says(nameOf(end), said(rung))}
                    </span>
                  ),
              )}
          </div>
          <div className={styles.change}>
            <span className={styles.then}>
              <SeamMark rung={seam.onTheDay} />
              {seam.onTheDay === null
                ? words.onTheDay(words.notSaid)
                : words.onTheDay(capital(said(seam.onTheDay)))}
            </span>
            <Icon name="next" />
            <span className={styles.now}>
              <SeamMark rung={seam.now} />
              {seam.now === null
                ? words.today(words.notSaid)
                : words.today(capital(said(seam.now)))}
            </span>
          </div>
          {mayWrite && <JudgeSeam seam={seam} ladder={ladder} nameOf={nameOf} />}
        </li>
      ))}
    </ul>
  );
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
