import { CARD_TEXTS } from '#shared/domain/card.ts';
import { STRATEGY_WORDS } from '#shared/domain/strategy.ts';
import type { Board } from './board.ts';
import { type BoardPath, pathOf } from './changedPaths.ts';
import { ROOT, type RootName } from './keys.ts';
import { mostAt } from './renewable.ts';

/** What somebody has written at one place of the board. */
interface BoardWords {
  readonly path: BoardPath;
  readonly words: string;
  /** UTF-16 units. */
  readonly most: number;
}

/** Everything on the board that a person has written in their own words, also on cards that are hidden or removed. */
export function wordsOnBoard(board: Board): readonly BoardWords[] {
  return [
    ...[...board.cards.values()].flatMap((card) => [
      ...CARD_TEXTS.map((key) => at(ROOT.cards, card.id, key, card[key])),
      ...STRATEGY_WORDS.map((key) =>
        at(ROOT.cards, card.id, `strategy:${key}`, card.strategy[key] ?? ''),
      ),
    ]),
    ...[...board.groups.values()].map(({ id, title }) => at(ROOT.groups, id, 'title', title)),
    ...[...board.actors.values()].flatMap(({ id, name, short }) => [
      at(ROOT.actors, id, 'name', name),
      at(ROOT.actors, id, 'short', short),
    ]),
    ...[...board.offers.values()].map(({ id, what }) => at(ROOT.offers, id, 'what', what)),
    ...[...board.visits.values()].flatMap(({ id, learn, show }) => [
      at(ROOT.visits, id, 'learn', learn),
      at(ROOT.visits, id, 'show', show),
    ]),
    ...[...board.caseMarks.values()].map(({ id, note }) => at(ROOT.caseMarks, id, 'note', note)),
    ...[...board.texts].map(([name, words]) => {
      const path = pathOf({ root: name, id: '', key: '' });
      return { path, words, most: mostAt(path) ?? 0 };
    }),
  ].filter(({ words }) => words !== '');
}

function at(root: RootName, id: string, key: string, words: string): BoardWords {
  const path = pathOf({ root, id, key });
  return { path, words, most: mostAt(path) ?? 0 };
}
