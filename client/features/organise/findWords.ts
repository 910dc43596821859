import type { Board } from '#shared/board/board.ts';
import { type BoardPath, spotOf } from '#shared/board/changedPaths.ts';
import { ROOT } from '#shared/board/keys.ts';
import { isNeededAt } from '#shared/board/renewable.ts';
import { wordsOnBoard } from '#shared/board/wordsOnBoard.ts';
import type { Desk } from '#shared/domain/desk/desk.ts';
import { wordsOfDesk } from '#shared/domain/desk/wordsOfDesk.ts';
import { type CardId, isTableId, type TableId } from '#shared/domain/ids.ts';
import { finds, foldText, soughtWords } from '#shared/domain/search.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { wordsOfStage } from '#shared/domain/stage/wordsOfStage.ts';
import { MOST_INSTEAD } from '#shared/protocol/api.ts';
import type { WordPlace } from '../../i18n/wordPlaces.ts';
import type { ErasableWords } from '../../writing/erase/EraseWordsDialog.tsx';

/** Words that were looked for, where they stand. */
export interface FoundWords extends ErasableWords {
  readonly place: WordPlace;
  /** Whose they are, where each table has its own. */
  readonly table: TableId | null;
}

interface Searched {
  readonly board: Board;
  readonly stage: Stage;
  readonly desk: Desk;
  /** What versions that were fixed or kept say. */
  readonly told: ReadonlySet<string>;
}

/** Every place where somebody has written those words; and what only kept versions say any more. */
export function findWords(searched: Searched, query: string): readonly FoundWords[] {
  const sought = soughtWords(query);
  if (sought.length === 0) return [];
  const says = (words: string) => finds([foldText(words)], sought);
  const { board, stage, desk, told } = searched;
  const written = [
    ...wordsOfStage(stage),
    ...wordsOfDesk(desk),
    ...wordsOnBoard(board).map((one) => ({ ...one, isNeeded: isNeededAt(one.path) })),
  ].filter(({ words }) => says(words));
  // A summary tells some texts line by line.
  const isToldNow = (words: string) => written.some((one) => one.words.includes(words));
  return [
    ...written.map(({ path, words, most, isNeeded }) => ({
      path,
      now: words,
      most,
      isNeeded,
      place: placeOf(path),
      table: tableIn(board, path),
    })),
    ...[...told]
      .filter((words) => says(words) && !isToldNow(words))
      .map((words) => {
        const place: WordPlace = 'told';
        return { path: null, now: words, most: MOST_INSTEAD, isNeeded: true, place, table: null };
      }),
  ];
}

/** By which the dictionary knows a place. */
function placeOf(path: BoardPath): WordPlace {
  const { root, id, key } = spotOf(path);
  if (root.startsWith('text:')) return `text.${root.split(':')[1]}` as WordPlace;
  if (root === 'stage' || root === 'desk') return `${root}.${id === '' ? key : id}` as WordPlace;
  const [choice, word] = key.split(':');
  return (word === undefined ? `${root}.${choice}` : `strategy.${word}`) as WordPlace;
}

function tableIn(board: Board, path: BoardPath): TableId | null {
  const { root, id, key } = spotOf(path);
  if (root === 'stage') return isTableId(key) ? key : null;
  const card = root === ROOT.cards ? board.cards.get(id as CardId) : undefined;
  return card?.table ?? root.split(':').find(isTableId) ?? null;
}
