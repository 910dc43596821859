import { rateLater } from '#shared/board/edits/relations.ts';
import type { Seam } from '#shared/domain/followUp.ts';
import type { ActorId } from '#shared/domain/ids.ts';
import { type Ladder, RUNGS } from '#shared/domain/ladder.ts';
import { standsFor } from '#shared/domain/stage/standsFor.ts';
import { rungPhrase } from '#shared/summary/phrases.ts';
import { useLang, useWords } from '../../../i18n/useWords.ts';
import { useBoard } from '../../../state/useBoard.ts';
import { useSeat } from '../../../state/useSeat.ts';
import { useSession } from '../../../state/useSession.ts';
import { useStage } from '../../../state/useStage.ts';
import { TapChoice } from '../../../ui/TapChoice.tsx';
import styles from './SeamList.module.css';

interface Props {
  readonly seam: Seam;
  readonly ladder: Ladder;
  readonly nameOf: (end: ActorId) => string;
}

/** How each end sees the seam today, as one's own table says. What was said on the day is not written over. */
export function JudgeSeam({ seam, ladder, nameOf }: Props) {
  const words = useWords().followUp;
  const lang = useLang();
  const session = useSession();
  const [seat] = useSeat();
  const tables = useStage((stage) => stage.tables);
  const said = useBoard((board) => board.relations.get(seam.id)?.later);
  const table = standsFor(seat.table, tables ?? []);
  return (
    <details className={styles.judge}>
      <summary>{words.judge}</summary>
      <div className={styles.ends}>
        {table === null && <p>{words.needsTable}</p>}
        {table !== null &&
          seam.ends.map((end) => {
            const own = said?.find((one) => one.end === end && one.table === table);
            return (
              <TapChoice
                key={end}
                label={words.howSees(nameOf(end))}
                options={RUNGS.map((rung) => ({
                  value: `${rung}`,
                  name: rungPhrase(ladder, rung, lang),
                }))}
                value={own ? `${own.rung}` : null}
                onChoose={(value) => {
                  const rung = RUNGS.find((one) => `${one}` === value) ?? null;
                  session.edit(rateLater, seam.id, { end, table, rung });
                }}
              />
            );
          })}
      </div>
    </details>
  );
}
