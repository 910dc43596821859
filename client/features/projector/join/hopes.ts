import type { Board } from '#shared/board/board.ts';
import { type Card, isShown } from '#shared/domain/card.ts';

export const HOPES_AT_ONCE = 6;

type Hope = Pick<Card, 'id' | 'text' | 'lang'>;

/** Hopes from the lobby that the facilitator has lifted to the screen, and how many have written one. */
export interface Hopes {
  readonly written: number;
  readonly lifted: readonly Hope[];
}

export function hopesOn({ cards }: Pick<Board, 'cards'>): Hopes {
  const hopes = [...cards.values()].filter((card) => card.kind === 'hope' && isShown(card));
  const lifted = hopes.filter(mayBeRead).sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  return { written: hopes.length, lifted };
}

const mayBeRead = ({ lifted, reported, text }: Card): boolean =>
  lifted && reported === null && text.trim() !== '';
