import { useState } from 'react';
import type { Card } from '#shared/domain/card.ts';
import { COLUMN_NAMES } from '#shared/domain/columns.ts';
import { STEP_NAMES } from '#shared/domain/steps.ts';
import { CoveredText } from '../../../features/room/review/CoveredText.tsx';
import { useReview } from '../../../features/room/review/useReview.ts';
import { useFormats, useLang, useWords } from '../../../i18n/useWords.ts';
import { useStage } from '../../../state/useStage.ts';
import { Button } from '../../../ui/Button.tsx';
import { StateLine } from '../../../ui/StateLine.tsx';
import { EraseDialog } from '../../../writing/erase/EraseDialog.tsx';
import { WordsField } from '../../../writing/text/WordsField.tsx';
import styles from './OpenReports.module.css';

interface Props {
  readonly cards: readonly Card[];
}

/** Cards that may point to somebody: nothing is fixed or taken away until each is decided about. */
export const OpenReports = ({ cards }: Props) =>
  cards.length > 0 && (
    <ul className={styles.reports}>
      {cards.map((card) => (
        <OpenReport key={card.id} card={card} />
      ))}
    </ul>
  );

interface ItemProps {
  readonly card: Card;
}

function OpenReport({ card }: ItemProps) {
  const { erase, redaction: words, review } = useWords();
  const format = useFormats();
  const acts = useReview(card.id);
  const [isErasing, setErasing] = useState(false);
  const [isRewriting, setRewriting] = useState(false);
  return (
    <li className={styles.report}>
      <StateLine tone="danger" icon="octagon">
        {words.reported}
      </StateLine>
      {isRewriting ? (
        <WordsField
          path={{ of: 'card', card: card.id, field: 'text' }}
          label={words.rewriteField}
        />
      ) : (
        <p className={styles.text}>
          <CoveredText text={card.text} shown={false} />
        </p>
      )}
      <p className={styles.facts}>
        {words.reportedWhere(usePlace(card), format.clock(card.reported?.at ?? 0))}
        {card.hidden && ` ${words.reportedAlso}`}
      </p>
      <div className={styles.acts}>
        {!isRewriting && (
          <Button size="small" onClick={() => setRewriting(true)}>
            {words.rewrite}
          </Button>
        )}
        <Button variant={isRewriting ? 'ink' : 'line'} size="small" onClick={acts.clear}>
          {isRewriting ? words.rewritten : review.noName}
        </Button>
        <Button variant="danger" size="small" onClick={() => setErasing(true)}>
          {erase.everywhere}
        </Button>
      </div>
      {isErasing && <EraseDialog card={card.id} onClose={() => setErasing(false)} />}
    </li>
  );
}

/** `Utvecklingsbehov, Systemkunskap, Bord 9.` */
function usePlace({ column, step, table }: Card): string {
  const lang = useLang();
  const { common } = useWords();
  const name = useStage(({ tables }) => tables.find(({ id }) => id === table)?.name ?? null);
  const where = [COLUMN_NAMES[column][lang], STEP_NAMES[step][lang]];
  return `${[...where, ...(name === null ? [] : [common.table(name)])].join(', ')}.`;
}
