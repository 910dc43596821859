import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { applyUpdate } from 'yjs';
import { type Board, EMPTY_BOARD } from '#shared/board/board.ts';
import { type BoardDoc, newBoardDoc } from '#shared/board/doc.ts';
import { addActor } from '#shared/board/edits/actors.ts';
import { addCard } from '#shared/board/edits/cards.ts';
import { findText, spliceText } from '#shared/board/texts.ts';
import { watchBoard } from '#shared/board/watch.ts';
import type { Card, Place } from '#shared/domain/card.ts';
import {
  type ActorId,
  type CardId,
  type ParticipantId,
  randomId,
  type WorkshopId,
} from '#shared/domain/ids.ts';
import { knownActor } from '#shared/domain/knownActors.ts';
import { ranksAfter } from '#shared/domain/order.ts';
import { fail } from '#shared/domain/result.ts';
import type { Role } from '#shared/domain/role.ts';
import { newStage } from '#shared/domain/stage/newStage.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { STEPS } from '#shared/domain/steps.ts';
import type { Counts, Slip } from '#shared/protocol/slipFrame.ts';
import { BoardPage } from '../../../client/app/pages/BoardPage.tsx';
import { WordsProvider } from '../../../client/i18n/WordsProvider.tsx';
import { AppProvider } from '../../../client/state/AppProvider.tsx';
import { newPreferences } from '../../../client/state/preferences.ts';
import { project } from '../../../client/state/projection.ts';
import { newRouter } from '../../../client/state/router.ts';
import { SessionProvider } from '../../../client/state/SessionProvider.tsx';
import type { Seat } from '../../../client/sync/device/seat.ts';
import { isLockedFor } from '../../../client/sync/mayWrite.ts';
import { openText } from '../../../client/sync/openText.ts';
import { newCell } from '../../../client/sync/readable.ts';
import type {
  Connection,
  PresentDevice,
  SaveState,
  Session,
} from '../../../client/sync/Session.ts';
import { type Handed, slipKey } from '../../../client/sync/slips/slipOutbox.ts';
import { AnnouncerProvider } from '../../../client/ui/AnnouncerProvider.tsx';
import { createAnnouncer } from '../../../client/ui/announcer.ts';
import { ToastProvider } from '../../../client/ui/ToastProvider.tsx';
import { createToastQueue } from '../../../client/ui/toastQueue.ts';
import { emptyHands } from '../../support/emptyHands.ts';
import { ownShelf } from '../../support/ownShelf.ts';
import { speechIn } from '../../support/speech.ts';

const START = 1_800_000_000_000;
const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
export const newId = <Kind extends string>() => randomId<Kind>(random);

interface CardThere {
  readonly place?: Partial<Place>;
  readonly own?: boolean;
  readonly tags?: readonly string[];
}

/** One person at the board, and the others on a document of their own that hears every letter. */
export class Table {
  readonly mine: BoardDoc = newBoardDoc();
  readonly theirs: BoardDoc = newBoardDoc();
  /** Every step is shown unless a test says otherwise: what one writes is then on the board at once. */
  readonly stage = newCell<Stage | null>({
    ...newStage({ title: 'Mellan dörrarna', tables: 4 }, START),
    shown: [...STEPS],
  });
  readonly connection = newCell<Connection>({ kind: 'online' });
  readonly saving = newCell<SaveState>({ kind: 'saved', at: START });
  readonly present = newCell<readonly PresentDevice[]>([]);
  readonly pending = newCell<ReadonlySet<string>>(new Set());
  readonly counts = newCell<Counts>({ drafts: [], ballots: [], answers: 0 });
  readonly seat = newCell<Seat | null>(null);
  readonly #board = newCell(EMPTY_BOARD);
  readonly #shelf = ownShelf({
    stage: this.stage,
    connection: this.connection,
    board: this.#board,
    pending: this.pending,
    seat: this.seat,
  });
  /** What this device has handed in, and what the relay said of it. */
  readonly handed = newCell<ReadonlyMap<string, Handed>>(new Map());
  readonly preferences = newPreferences(null, ['sv']);
  readonly session: Session;
  readonly #ownBoard = newCell<Board | null>(null);
  #last: string | null = null;
  #ms = 0;

  constructor(role: Role = 'participant') {
    carry(this.mine, this.theirs);
    carry(this.theirs, this.mine);
    watchBoard(this.mine, (next, own) => {
      if (own) this.#ownBoard.set(next);
      this.#board.set(next);
    });
    this.session = this.#sessionAs(role);
    this.#shelf.publishAs(this.session);
  }

  /** No two things happen at once. */
  #passes(): number {
    this.#ms += 1;
    return this.#ms;
  }

  get day(): Stage {
    const stage = this.stage.get();
    if (!stage) throw new Error('the table has a stage');
    return stage;
  }

  get cards(): readonly Card[] {
    return [...this.#board.get().cards.values()];
  }

  card(text: string): Card {
    const found = this.cards.find((card) => card.text === text);
    if (!found) throw new Error(`no card says ${text}`);
    return found;
  }

  /** A card that lies there before the page is opened, or that another adds while it is. */
  has(text: string, more: CardThere = {}): CardId {
    const id: CardId = newId<'card'>();
    const [rank = ''] = ranksAfter(this.#last, 1);
    this.#last = rank;
    const place: Place = { step: 'valueVision', column: 'strengths', rank, ...more.place };
    const participant = more.own ? this.session.participant : newId<'participant'>();
    const writer = { participant, table: null, org: null, lang: 'sv', at: START } as const;
    this.others((doc) =>
      addCard(doc, { id, place, text, actors: [], tags: more.tags ?? [] }, writer),
    );
    return id;
  }

  hasActor(name: string): ActorId {
    const id: ActorId = newId<'actor'>();
    const by = { by: this.session.participant, at: START };
    this.others((doc) => addActor(doc, { ...knownActor(name), id, name, inRoom: true }, by));
    return id;
  }

  /** Somebody else does something. */
  others(edit: (doc: BoardDoc) => unknown): void {
    act(() => {
      edit(this.theirs);
    });
  }

  /** Somebody else writes in the middle of a card. */
  type(card: CardId, index: number, insert: string): void {
    this.others((doc) => {
      const text = findText(doc, { of: 'card', card, field: 'text' });
      if (text) spliceText(doc, text, { index, remove: 0, insert });
    });
  }

  goes(change: Partial<Stage>): void {
    act(() => this.stage.set({ ...this.day, ...change }));
  }

  /** The relay answers what was handed in, or all of it. */
  answers(state: Handed['state'], key?: string): void {
    act(() => {
      for (const [each, { slip }] of this.handed.get()) {
        if (key === undefined || key === each) this.#hear(slip, state);
      }
    });
  }

  /** Opens a page of the workshop: the board, unless another is given. */
  open(page: ReactNode = <BoardPage />) {
    const { store, close } = project(this.session);
    const user = userEvent.setup();
    const { unmount } = render(
      <AppProvider app={this.#app()}>
        <WordsProvider speech={speechIn(this.preferences.current.get().lang)}>
          <AnnouncerProvider announcer={createAnnouncer()}>
            <ToastProvider queue={createToastQueue()} label="Meddelanden" dismissLabel="Stäng">
              <SessionProvider workshop={{ session: this.session, store }}>{page}</SessionProvider>
            </ToastProvider>
          </AnnouncerProvider>
        </WordsProvider>
      </AppProvider>,
    );
    const leave = () => {
      unmount();
      close();
    };
    return { user, leave };
  }

  #hear(slip: Slip, state: Handed['state']): void {
    this.handed.set(new Map(this.handed.get()).set(slipKey(slip), { slip, state }));
  }

  #sessionAs(role: Role): Session {
    const mayWrite = () => role !== 'screen' && !isLockedFor(role, this.stage.get());
    const openShared: Session['openText'] = (path) =>
      mayWrite() ? openText(this.mine, { path, mayWrite, onClose: () => undefined }) : null;
    return {
      workshop: 'workshop-00000000000aa' as WorkshopId,
      participant: newId<'participant'>() satisfies ParticipantId,
      role,
      key: 'k'.repeat(43),
      board: this.#board,
      ownBoard: this.#ownBoard,
      stage: this.stage,
      connection: this.connection,
      saving: this.saving,
      keeping: newCell('device'),
      present: this.present,
      pending: this.pending,
      rescued: newCell([]),
      changes: newCell([]),
      seat: this.seat,
      heard: newCell<number | null>(START),
      notice: newCell(null),
      ...emptyHands(),
      ...this.#shelf.hands,
      counts: this.counts,
      now: () => START + this.#passes(),
      handed: this.handed,
      hand: (slip) => this.#hear(slip, 'waiting'),
      toldHanded: (key) => this.answers('told', key),
      dropHanded: (key) => {
        this.handed.set(new Map([...this.handed.get()].filter(([each]) => each !== key)));
      },
      edit: (edit, ...args) => {
        const undo = mayWrite() ? edit(this.mine, ...args) : null;
        return undo && (() => undo(this.mine));
      },
      openText: (path) => openShared(path) ?? this.#shelf.openText(path, () => openShared(path)),
      command: async () => fail('offline'),
      show: (presence) => this.present.set([{ ...presence, own: true }]),
      setSeat: () => undefined,
      dropRescued: () => undefined,
      redoChange: () => false,
      dropChange: () => undefined,
      flushed: async () => undefined,
      reconnect: () => undefined,
      close: async () => undefined,
    };
  }

  #app() {
    const nothing = async () => undefined;
    const unreachable = async () => fail('network' as const);
    return {
      router: newRouter(window),
      preferences: this.preferences,
      keyRing: { workshops: newCell([]), add: nothing, forget: nothing, refresh: nothing },
      api: {
        create: unreachable,
        demonstrate: unreachable,
        join: unreachable,
        remove: unreachable,
        rotate: unreachable,
        renewCode: unreachable,
        importCards: unreachable,
        boardFile: unreachable,
        takeIn: unreachable,
        openFile: unreachable,
        devices: unreachable,
        marks: unreachable,
        mark: unreachable,
        restore: unreachable,
        erase: unreachable,
        summary: unreachable,
        operator: unreachable,
        fix: unreachable,
        fixed: unreachable,
        dropKept: unreachable,
        workshop: unreachable,
      },
      device: { isEmpty: newCell(false), kept: async () => [], empty: nothing },
      recallDay: unreachable,
      scanned: newCell(null),
      install: newCell(null),
      entrance: newCell({ kind: 'outside' } as const),
      enter: () => undefined,
    };
  }
}

const carry = (from: BoardDoc, to: BoardDoc): void => {
  from.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== 'carried') applyUpdate(to, update, 'carried');
  });
};

export const lane = (name: string) => within(screen.getByRole('region', { name }));

/** What a lane says, card by card. */
export const textsIn = (name: string): readonly string[] =>
  lane(name)
    .queryAllByRole('article')
    .map((card) => card.querySelector('p')?.textContent ?? '');

export const cardSaying = (text: string): HTMLElement =>
  screen.getByRole('article', { name: text });

/** What has just been said aloud. */
export const said = (): string =>
  screen
    .getAllByRole('status')
    .map((status) => status.textContent)
    .join(' ');
