import type { ActorId, TableId } from '#shared/domain/ids.ts';
import { allStakes, type StakeView, type TableStakes } from '#shared/domain/stakeholders.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useActorName } from '../../state/useActorName.ts';
import { useMayWrite } from '../../state/useMayWrite.ts';
import styles from './GainTable.module.css';
import { useWordsAbout } from './useStakes.ts';

interface Props {
  readonly table: TableId;
  readonly stakes: TableStakes;
  readonly onOpen: (actor: ActorId) => void;
}

const MOST_IMPORTANT = 3;

/** What each wins and risks: those of whom it has been said, and at least three to ask about. */
export function GainTable({ table, stakes, onOpen }: Props) {
  const words = useWords().stakeholders;
  const name = useActorName();
  const about = useWordsAbout(table);
  const all = allStakes(stakes);
  const told = all.filter((view) => about('gain', view) !== '' || about('risk', view) !== '');
  const asked = all.filter((view) => !told.includes(view));
  const rows = [...told, ...asked.slice(0, Math.max(0, MOST_IMPORTANT - told.length))];
  const cell = (view: StakeView, kind: 'gain' | 'risk', ask: string) => (
    <td>
      {about(kind, view) || (
        <Ask ask={ask} of={name(view.actor)} onAsk={() => onOpen(view.actor)} />
      )}
    </td>
  );
  return (
    <section className={styles.panel} aria-label={words.gainsTitle}>
      <h2>{words.gainsTitle}</h2>
      <p className={styles.hint}>{words.gainsHint}</p>
      {rows.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.who}</th>
              <th scope="col">{words.gains}</th>
              <th scope="col">{words.risks}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((view) => (
              <tr key={view.actor}>
                <th scope="row">{name(view.actor)}</th>
                {cell(view, 'gain', words.askGain)}
                {cell(view, 'risk', words.askRisk)}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

interface AskProps {
  readonly ask: string;
  readonly of: string;
  readonly onAsk: () => void;
}

/** A hole with the question that fills it. */
function Ask({ ask, of, onAsk }: AskProps) {
  if (!useMayWrite()) return <span className={styles.hole}>{ask}</span>;
  return (
    <button type="button" className={styles.hole} aria-label={`${of}: ${ask}`} onClick={onAsk}>
      {ask}
    </button>
  );
}
