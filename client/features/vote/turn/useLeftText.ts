import { COLUMN_SHORT_NAMES, COLUMNS } from '#shared/domain/columns.ts';
import type { CardId } from '#shared/domain/ids.ts';
import { type Choices, type LyingCard, purseOf } from '#shared/domain/stage/ballot.ts';
import type { Round } from '#shared/domain/stage/stage.ts';
import { useLang, useWords } from '../../../i18n/useWords.ts';

/** What is left to give, in words: of one number for all, or column by column. */
export function useLeftText(
  round: Round,
  choices: Choices,
  cardOf: (id: CardId) => LyingCard | null,
): string {
  const words = useWords().vote;
  const lang = useLang();
  const purses = COLUMNS.map((column) => ({
    column,
    ...purseOf(round, column, choices, cardOf),
  })).filter(({ has }) => has > 0);
  const [first] = purses;
  if (purses.every(({ left }) => left === 0)) return words.turn.noneLeft;
  if (round.total && first) return words.left(first.left, first.has);
  return purses
    .map(({ column, left, has }) => words.leftIn(COLUMN_SHORT_NAMES[column][lang], left, has))
    .join(' · ');
}
