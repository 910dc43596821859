import { useMemo } from 'react';
import type { Stage } from '#shared/domain/stage/stage.ts';
import type { MarkAnswer } from '#shared/protocol/api.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useBoard } from '../../state/useBoard.ts';
import { Differences } from './Differences.tsx';
import { EarlierBoard } from './EarlierBoard.tsx';
import type { CardNow } from './EarlierCardView.tsx';
import { findDifferences } from './findDifferences.ts';
import type { MarkStore } from './markStore.ts';
import { useMarkTime } from './useMarkTime.ts';
import { type Mending, useMending } from './useMending.ts';

interface Props {
  readonly earlier: MarkAnswer;
  readonly store: MarkStore;
  readonly stage: Stage;
}

/** One earlier board beside what is other now. Both follow what happens meanwhile. */
export function Marks({ earlier, store, stage }: Props) {
  const { marks } = useWords();
  const time = useMarkTime();
  const cards = useBoard((board) => board.cards);
  const live = useMemo(() => findDifferences(earlier.cards, cards), [earlier, cards]);
  const mending = useMending(store);
  return (
    <>
      <EarlierBoard
        earlier={earlier}
        stage={stage}
        label={marks.boardWas(time(earlier.mark.at))}
        nowOf={(card) => nowOf(card, live, mending)}
      />
      <Differences live={live} mending={mending} tables={stage.tables} />
    </>
  );
}

function nowOf(
  card: string,
  live: ReturnType<typeof findDifferences>,
  { mended }: Pick<Mending, 'mended'>,
): CardNow | null {
  const one = live.find((difference) => difference.card.id === card);
  if (one) return one.kind === 'gone' ? { kind: 'gone', at: one.at } : { kind: 'changed' };
  const isBack = [...mended.values()].some((difference) => difference.card.id === card);
  return isBack ? { kind: 'back' } : null;
}
