import type { Stage } from '#shared/domain/stage/stage.ts';
import { useWords } from '../../i18n/useWords.ts';
import { CardFrame } from '../../ui/CardFrame.tsx';
import { classes } from '../../ui/classes.ts';
import { StateLine } from '../../ui/StateLine.tsx';
import styles from './EarlierCardView.module.css';
import type { EarlierCard } from './findDifferences.ts';
import { useMarkTime } from './useMarkTime.ts';

/** How a card of an earlier board stands now, when that is another way. */
export type CardNow =
  | { readonly kind: 'changed' | 'back' }
  | { readonly kind: 'gone'; readonly at: number };

interface Props {
  readonly card: EarlierCard;
  readonly tables: Stage['tables'];
  readonly now: CardNow | null;
}

export function EarlierCardView({ card, tables, now }: Props) {
  const { marks, common } = useWords();
  const table = tables.find(({ id }) => id === card.table)?.name;
  return (
    <CardFrame
      className={classes(styles.card, now && styles[now.kind])}
      head={now && <NowLine now={now} />}
      footer={table && common.table(table)}
    >
      {card.reported ? <p>{marks.reported}</p> : <p lang={card.lang}>{card.text}</p>}
    </CardFrame>
  );
}

function NowLine({ now }: { readonly now: CardNow }) {
  const { marks } = useWords();
  const time = useMarkTime();
  switch (now.kind) {
    case 'gone':
      return <StateLine icon="trash">{marks.removedAt(time(now.at))}</StateLine>;
    case 'changed':
      return <StateLine icon="pen">{marks.otherText}</StateLine>;
    case 'back':
      return <StateLine icon="check">{marks.backOnBoard}</StateLine>;
  }
}
