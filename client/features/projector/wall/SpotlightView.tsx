import { standsFor } from '#shared/domain/actor.ts';
import type { Card } from '#shared/domain/card.ts';
import { COLUMN_NAMES } from '#shared/domain/columns.ts';
import type { CardId } from '#shared/domain/ids.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { useLang, useWords } from '../../../i18n/useWords.ts';
import { useBoard } from '../../../state/useBoard.ts';
import { Mark } from '../../../ui/Mark.tsx';
import { MiniHead } from '../frame/MiniHead.tsx';
import styles from './SpotlightView.module.css';

interface Props {
  readonly card: CardId;
  readonly stage: Stage;
}

/** One card that the facilitator has put in the light, and where it comes from. */
export function SpotlightView({ card: id, stage }: Props) {
  const { projector } = useWords();
  const lang = useLang();
  const card = useBoard(({ cards }) => cards.get(id));
  const origin = useOrigin(card, stage);
  if (!card) return null;
  const { column, text, reported } = card;
  return (
    <div className={styles.view} data-col={column}>
      <MiniHead stage={stage} />
      <div className={styles.cloth}>
        <p className={styles.column}>
          <Mark column={column} />
          {COLUMN_NAMES[column][lang]}
        </p>
        <h1 className={styles[letters(text)]} lang={reported ? undefined : card.lang}>
          {reported ? projector.masked : text}
        </h1>
        <p className={styles.origin}>{origin}</p>
      </div>
    </div>
  );
}

/** `Elevhälsan, Bord 4`: organisation and table, never a person. */
function useOrigin(card: Card | undefined, { tables }: Pick<Stage, 'tables'>): string {
  const { common } = useWords();
  const org = useBoard(({ actors }) =>
    card?.org ? actors.get(standsFor(card.org, actors))?.name : undefined,
  );
  const table = tables.find(({ id }) => id === card?.table)?.name;
  return [org, table && common.table(table)].filter(Boolean).join(', ');
}

const letters = (text: string): 'few' | 'some' | 'many' | 'most' =>
  text.length <= 60 ? 'few' : text.length <= 140 ? 'some' : text.length <= 280 ? 'many' : 'most';
