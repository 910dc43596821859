import { setTimeout as pause } from 'node:timers/promises';
import { arrange, cellKey, ranksWithout } from '#shared/board/cells.ts';
import { addCard, liftCard } from '#shared/board/edits/cards.ts';
import { sewGroup } from '#shared/board/edits/groups.ts';
import { moveCard } from '#shared/board/edits/place.ts';
import { setStrategy } from '#shared/board/edits/strategy.ts';
import type { TextPath } from '#shared/board/texts.ts';
import type { Card } from '#shared/domain/card.ts';
import { COLUMNS } from '#shared/domain/columns.ts';
import { randomId } from '#shared/domain/ids.ts';
import { insertAt } from '#shared/domain/order.ts';
import { positionOf } from '#shared/domain/stage/positionOf.ts';
import { isShown } from '#shared/domain/stage/shown.ts';
import { STEPS, type StepId } from '#shared/domain/steps.ts';
import { EXIT_RATINGS } from '#shared/protocol/slipFrame.ts';
import type { Session } from '../../client/sync/Session.ts';
import type { Act } from './acts.ts';
import { random } from './Device.ts';
import type { Notebook } from './Notebook.ts';
import type { Person } from './people.ts';
import { addedWords, wordsFor } from './words.ts';

export interface Doing {
  readonly session: Session;
  readonly person: Person;
  readonly notebook: Notebook;
}

/** Between two letters, ms: quick fingers, at whatever pace the day goes. */
const LETTER_MS = 60;

/** Does one thing as the interface would: with the session's own edits, and only what this device sees. */
export async function doAct(doing: Doing, { what, pick }: Act): Promise<void> {
  const { session, person } = doing;
  switch (what) {
    case 'hope':
    case 'write':
      return writeCard(doing, what === 'hope', pick);
    case 'rewrite':
    case 'throwAway':
      return changeUnshown(doing, what, pick);
    case 'done':
      await session.command({ type: 'tableDone', table: person.table, done: true });
      return;
    case 'help':
      await session.command({ type: 'tableHelp', table: person.table, help: pick < 0.5 });
      return;
    case 'lift':
      for (const card of one(ownCards(doing), pick)) session.edit(liftCard, card.id, true);
      return;
    case 'sew':
      return sew(doing, pick);
    case 'move':
      for (const card of one(ownCards(doing), pick)) move(session, card, pick);
      return;
    case 'type':
      for (const { id } of one(ownCards(doing), pick)) {
        await typeInto(doing, { of: 'card', card: id, field: 'text' }, pick);
      }
      return;
    case 'promise':
      return typeInto(doing, { of: 'root', name: `text:promise:${person.table}:what` }, pick);
    case 'owner':
      for (const { id } of one(ownCards(doing), pick)) {
        session.edit(setStrategy, id, 'owner', 'Samverkanskoordinator');
      }
      return;
    case 'rate':
      rate(doing, pick);
  }
}

/** Where this device is in the day; the first step while it is in none. */
function stepOf({ session, person }: Doing): StepId {
  const stage = session.stage.get();
  const position = stage && (positionOf(stage, person.table) ?? stage.position);
  return position?.kind === 'step' ? position.step : (stage?.plan[0]?.step ?? STEPS[0]);
}

/** Once, as the interface asks. */
function rate({ session, person, notebook }: Doing, pick: number): void {
  const rating = EXIT_RATINGS[Math.floor(pick * EXIT_RATINGS.length)] ?? EXIT_RATINGS[0];
  if (notebook.ratings.has(person.number)) return;
  notebook.ratings.set(person.number, { rating, answer: null });
  session.hand({ kind: 'exit', rating });
}

function writeCard(doing: Doing, isHope: boolean, pick: number): void {
  const { session, person, notebook } = doing;
  const step = stepOf(doing);
  const column = COLUMNS[Math.floor(pick * 997) % COLUMNS.length] ?? COLUMNS[0];
  const id = randomId<'card'>(random);
  const mark = notebook.newMark();
  const text = `${wordsFor(pick)} ${mark}`;
  const at = session.now();
  const org = session.seat.get()?.org ?? null;
  const written = { table: person.table, org, lang: 'sv', at } as const;
  if (isHope || isShown(session.stage.get(), step, person.table)) {
    const cell = arrange(session.board.get()).get(cellKey(step, column)) ?? [];
    const { rank } = insertAt(cell, cell.length);
    const kind = isHope ? 'hope' : 'plain';
    const card = { id, place: { step, column, rank }, text, actors: [], kind } as const;
    const writer = { participant: session.participant, ...written };
    if (!session.edit(addCard, card, writer)) return; // locked: the interface lets nobody write
  } else {
    session.keepUnshown({ id, step, column, text, actors: [], ...written });
  }
  notebook.wrote({ id, by: person.number, mark, words: text, at });
}

/** Only before it is shown: then it is a card like others. */
function changeUnshown(doing: Doing, what: 'rewrite' | 'throwAway', pick: number): void {
  const { session, person, notebook } = doing;
  const stage = session.stage.get();
  const unshown = session.unshown.get().filter(({ step }) => !isShown(stage, step, person.table));
  for (const card of one(unshown, pick)) {
    if (what === 'throwAway') {
      session.dropUnshown(card.id);
      notebook.lost(card.id, 'thrownAway');
    } else {
      const text = `${card.text}${addedWords(pick)}`;
      session.keepUnshown({ ...card, text });
      notebook.rewrote(card.id, text);
    }
  }
}

/** The table's own cards in the step of now that lie by themselves. */
function ownCards(doing: Doing): readonly Card[] {
  const { session, person } = doing;
  const step = stepOf(doing);
  return [...session.board.get().cards.values()]
    .filter((card) => card.table === person.table && card.step === step && card.kind === 'plain')
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function sew(doing: Doing, pick: number): void {
  const { session } = doing;
  const free = ownCards(doing).filter(({ group }) => group === null);
  for (const first of one(free, pick)) {
    const same = free.filter(({ column }) => column === first.column).slice(0, 3);
    const { step, column, rank } = first;
    const group = {
      id: randomId<'group'>(random),
      place: { step, column, rank },
      title: 'Samma sak',
    };
    session.edit(
      sewGroup,
      group,
      same.map(({ id }) => id),
    );
  }
}

function move(session: Session, { id, step }: Card, pick: number): void {
  const column = COLUMNS[Math.floor(pick * 991) % COLUMNS.length] ?? COLUMNS[0];
  const cell = ranksWithout(arrange(session.board.get()).get(cellKey(step, column)) ?? [], id);
  const { rank, rekeyed } = insertAt(cell, Math.floor(pick * cell.length));
  session.edit(moveCard, id, { step, column, rank }, rekeyed);
}

/** Letter by letter, into whatever stands there by then. */
async function typeInto({ session, notebook }: Doing, path: TextPath, pick: number): Promise<void> {
  const text = session.openText(path);
  if (!text) return;
  const name = 'card' in path ? path.card : 'group' in path ? path.group : JSON.stringify(path);
  for (const letter of addedWords(pick * 7 - Math.floor(pick * 7))) {
    const before = text.value.get();
    text.change(before + letter, before.length + 1);
    // A lock that came meanwhile takes nothing more.
    if (text.value.get() !== before) notebook.letter(name, letter);
    await pause(LETTER_MS);
  }
  text.close();
}

const one = <Value>(values: readonly Value[], pick: number): readonly Value[] =>
  values.slice(Math.floor(pick * values.length), Math.floor(pick * values.length) + 1);
