import type { Board } from '#shared/board/board.ts';
import type { Card } from '#shared/domain/card.ts';
import type { CardId, GroupId, TableId } from '#shared/domain/ids.ts';
import type { Round } from '#shared/domain/stage/stage.ts';
import type { WorkshopAnswer } from '#shared/protocol/api.ts';
import type { HandedBallot, Notebook, WrittenCard } from './Notebook.ts';

export interface CardVerdict {
  readonly written: number;
  readonly onBoard: number;
  /** Thrown away unseen by those who wrote them. */
  readonly thrownAway: number;
  /** Unseen when a phone died for good. */
  readonly goneWithPhones: number;
  /** Marks of those that should be there and are not. */
  readonly lost: readonly string[];
  /** Marks that stand in more than one card. */
  readonly doubled: readonly string[];
  /** Cards that nobody remembers, or that should be gone. */
  readonly strange: readonly string[];
  readonly late: number;
}

/** Whether what people remember having written is on the board, once. `isOurs`: others may be on the same board. */
export function judgeCards(
  notebook: Notebook,
  board: Board,
  isOurs: (author: Card['author']) => boolean = () => true,
): CardVerdict {
  const written = [...notebook.cards.values()];
  const stands = ({ id }: WrittenCard) => board.cards.has(id);
  const shown = [...board.cards.values()];
  const copies = new Map<string, number>();
  for (const { text } of shown) {
    const mark = markOf(text);
    if (mark) copies.set(mark, (copies.get(mark) ?? 0) + 1);
  }
  return {
    written: written.length,
    onBoard: shown.length,
    thrownAway: written.filter(({ gone }) => gone === 'thrownAway').length,
    goneWithPhones: written.filter((card) => card.gone === 'withPhone' && !stands(card)).length,
    lost: written.filter((card) => card.gone === null && !stands(card)).map(({ mark }) => mark),
    doubled: [...copies].filter(([, count]) => count > 1).map(([mark]) => mark),
    strange: shown
      .filter(({ id, author }) => isOurs(author) && isStrange(notebook.cards.get(id)))
      .map(({ id, text }) => markOf(text) ?? id),
    late: shown.filter(({ tags }) => tags.includes('late')).length,
  };
}

/** Letters of others may stand in the middle of it. */
const markOf = (text: string): string | null => /·\d+·/.exec(text)?.[0] ?? null;

const isStrange = (card: WrittenCard | undefined): boolean =>
  card === undefined || card.gone === 'thrownAway';

export interface TextVerdict {
  readonly texts: number;
  readonly letters: number;
  /** Names of texts that miss a letter or hold one that nobody typed. */
  readonly broken: readonly string[];
}

/** Whether every text says what was typed, no letter more and none less. `rootText`: by name. */
export function judgeTexts(
  notebook: Notebook,
  board: Board,
  rootText: (name: string) => string,
): TextVerdict {
  const broken: string[] = [];
  let [texts, letters] = [0, 0];
  const look = (name: string, born: string, now: string) => {
    const typed = notebook.typed.get(name) ?? [];
    texts += 1;
    letters += typed.length;
    const isWhole =
      typed.length === 0 ? now === born : sorted(born + typed.join('')) === sorted(now);
    if (!isWhole) broken.push(name);
  };
  for (const { id, words } of notebook.cards.values()) {
    const card = board.cards.get(id);
    if (card) look(id, words, card.text);
  }
  for (const name of notebook.typed.keys()) {
    if (!notebook.cards.has(name as CardId) && name.startsWith('text:'))
      look(name, '', rootText(name));
  }
  return { texts, letters, broken };
}

const sorted = (text: string): string => [...text].sort().join('');

export interface Hall {
  /** At which table the people of a merged one sit, as those who merged them remember. */
  readonly merged: ReadonlyMap<TableId, TableId>;
  groupOf(card: CardId): GroupId | null;
}

/** Counts the ballots that voters were told are taken, by itself; says in how many entries the relay's tally differs. */
export function judgeTally(
  ballots: readonly HandedBallot[],
  { tally, perCard, voters }: Pick<Round, 'tally' | 'perCard' | 'voters'>,
  hall: Hall,
): { readonly counted: number; readonly wrong: readonly string[] } {
  const standing = new Map<string, HandedBallot>();
  for (const ballot of ballots) if (ballot.answer === 'taken') standing.set(ballot.voter, ballot);
  const votes = new Map<string, number>();
  const tables = new Map<string, Set<string>>();
  for (const { slip } of standing.values()) {
    const at = (slip.table && hall.merged.get(slip.table)) ?? slip.table ?? '';
    for (const [id, given = 0] of Object.entries(withGroups(slip.choices, perCard, hall))) {
      votes.set(id, (votes.get(id) ?? 0) + given);
      tables.set(id, (tables.get(id) ?? new Set()).add(at));
    }
  }
  const all = new Set([...votes.keys(), ...Object.keys(tally)]);
  const wrong = [...all].filter((id) => {
    const told = tally[id as CardId];
    return told?.votes !== votes.get(id) || told?.tables !== tables.get(id)?.size;
  });
  const isMiscounted = voters !== standing.size;
  return { counted: standing.size, wrong: isMiscounted ? [...wrong, `${voters} voters`] : wrong };
}

/** What one ballot gives each card, and each group: there never more than one card may have. */
function withGroups(
  choices: HandedBallot['slip']['choices'],
  perCard: number,
  { groupOf }: Hall,
): Readonly<Record<string, number | undefined>> {
  const groups: Record<string, number> = {};
  for (const [id, given = 0] of Object.entries(choices)) {
    const group = groupOf(id as CardId);
    if (group) groups[group] = Math.min(perCard, (groups[group] ?? 0) + given);
  }
  return { ...choices, ...groups };
}

export interface ExitVerdict {
  readonly answers: number;
  /** Ratings that were counted otherwise; `answers`: how many there are. */
  readonly wrong: readonly string[];
}

/** Counts the answers to the exit question that people were told are taken. `told`: what the relay says, from 1 to 5. */
export function judgeExit(notebook: Notebook, told: WorkshopAnswer['exit']): ExitVerdict {
  const taken = [...notebook.ratings.values()].filter(({ answer }) => answer === 'taken');
  const ratings = told?.ratings ?? null;
  const wrong = [1, 2, 3, 4, 5].filter((rating) => {
    const count = taken.filter((one) => one.rating === rating).length;
    return ratings !== null && ratings[rating - 1] !== count;
  });
  const isMiscounted = (told?.answers ?? 0) !== taken.length;
  return {
    answers: taken.length,
    wrong: [...wrong.map(String), ...(isMiscounted ? ['answers'] : [])],
  };
}
