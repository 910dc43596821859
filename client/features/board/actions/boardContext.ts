import { type ComponentType, createContext, type ReactNode, use } from 'react';
import type { Card } from '#shared/domain/card.ts';
import type { ColumnId } from '#shared/domain/columns.ts';
import type { CardId, GroupId } from '#shared/domain/ids.ts';
import type { StepId } from '#shared/domain/steps.ts';
import type { Cell } from '../move/placeAt.ts';
import type { BoardActions } from './boardActions.ts';

export interface EditorProps {
  readonly card: Card;
  /** Whether somebody else writes in the same card right now. */
  readonly together: boolean;
  /** The card is no longer on the board, although it is open here. */
  readonly taken: boolean;
  readonly startAt: 'text' | 'actors';
  readonly onDone: () => void;
}

export interface GroupProps {
  readonly id: GroupId;
  readonly count: number;
  readonly cards: readonly Card[];
  readonly mayWrite: boolean;
  /** One sees no more than the heading. */
  readonly folded: boolean;
  /** What is carried would be sewn to it. */
  readonly aimed: boolean;
  readonly onFold: () => void;
  readonly onMove: () => void;
  readonly children: ReactNode;
}

export interface FootProps {
  readonly column: ColumnId;
  readonly step: StepId;
}

export interface VotesProps {
  readonly card: Card;
  readonly cell: Cell;
  /** Whether Tab comes here: only on the card where one is. */
  readonly reachable: boolean;
  /** Id of the card's words. */
  readonly words: string;
}

/** What other features bring to the board. The page puts them together. */
export interface BoardParts {
  /** The inside of a card that is open for writing. */
  readonly Editor: ComponentType<EditorProps>;
  /** Cards that are sewn together. */
  readonly Group: ComponentType<GroupProps>;
  /** What a card got, or one's own buttons on it while votes are given. */
  readonly Votes: ComponentType<VotesProps>;
  /** Below the cards of a lane. */
  readonly Foot: ComponentType<FootProps>;
  /** `carried` by hand one goes on carrying; `chosen` cards one has something to say about. */
  readonly sew: (cards: readonly CardId[], how: 'carried' | 'chosen') => void;
  readonly unpick: (card: CardId) => void;
  readonly copyLink: (card: CardId) => void;
  /** Opens a strategy's form; of a need, a strategy that answers it. */
  readonly toStrategy: (card: Card) => void;
  /** *Spegla*: adds the need that a strength also is. */
  readonly mirror: (card: Card) => void;
  /** Gives the card one's button, or takes it back. */
  readonly vote: (card: CardId) => void;
}

/** What this device may do right now. */
export interface Rights {
  readonly write: boolean;
  readonly locked: boolean;
  /** Others' cards too. */
  readonly moderate: boolean;
  /** What is written does not get through for now; a blip or an ordinary round trip is not worth a word. */
  readonly waiting: boolean;
}

export interface BoardScope {
  readonly actions: BoardActions;
  readonly parts: BoardParts;
  readonly rights: Rights;
}

export const BoardContext = createContext<BoardScope | null>(null);

export function useBoardScope(): BoardScope {
  const scope = use(BoardContext);
  if (!scope) throw new Error('A board is only known inside a BoardContext.');
  return scope;
}
