import { act, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { EMPTY_BOARD } from '#shared/board/board.ts';
import type { BoardDoc, Undo } from '#shared/board/doc.ts';
import { readBoard } from '#shared/board/read/board.ts';
import type { CardId, ParticipantId, WorkshopId } from '#shared/domain/ids.ts';
import type { Lang } from '#shared/domain/lang.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { Role } from '#shared/domain/role.ts';
import type { Command } from '#shared/domain/stage/commands.ts';
import { newStage } from '#shared/domain/stage/newStage.ts';
import { obey } from '#shared/domain/stage/reduce.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import type { Renewal, Telling } from '#shared/protocol/api.ts';
import type { Counts, Slip } from '#shared/protocol/slipFrame.ts';
import { WordsProvider } from '../../../client/i18n/WordsProvider.tsx';
import { AppProvider } from '../../../client/state/AppProvider.tsx';
import type { AppState } from '../../../client/state/appContext.ts';
import type { OwnDevice } from '../../../client/state/ownDevice.ts';
import { newPreferences } from '../../../client/state/preferences.ts';
import { project } from '../../../client/state/projection.ts';
import { newRouter } from '../../../client/state/router.ts';
import { SessionProvider } from '../../../client/state/SessionProvider.tsx';
import type { Api } from '../../../client/sync/api.ts';
import type { Seat } from '../../../client/sync/device/seat.ts';
import { newCell } from '../../../client/sync/readable.ts';
import type {
  CommandRefusal,
  Connection,
  PresentDevice,
  Session,
  TakeBack,
} from '../../../client/sync/Session.ts';
import { type Handed, slipKey } from '../../../client/sync/slips/slipOutbox.ts';
import { AnnouncerProvider } from '../../../client/ui/AnnouncerProvider.tsx';
import { createAnnouncer } from '../../../client/ui/announcer.ts';
import { ToastProvider } from '../../../client/ui/ToastProvider.tsx';
import { createToastQueue } from '../../../client/ui/toastQueue.ts';
import { emptyHands } from '../../support/emptyHands.ts';
import { speechIn } from '../../support/speech.ts';

const START = 1_800_000_000_000;
export const WORKSHOP = 'workshop-00000000000aa' as WorkshopId;

/** A room as a facilitator's device knows it: the relay's own rule answers, a moment later. */
export class Room {
  readonly stage = newCell<Stage | null>(newStage({ title: 'Mellan dörrarna', tables: 4 }, START));
  readonly connection = newCell<Connection>({ kind: 'online' });
  readonly board = newCell(EMPTY_BOARD);
  readonly seat = newCell<Seat | null>(null);
  readonly counts = newCell<Counts>({ drafts: [], ballots: [], answers: 0 });
  readonly heard = newCell<number | null>(START);
  readonly sent: Command[] = [];
  /** What the relay was asked to erase for good. */
  readonly erased: CardId[] = [];
  readonly renewed: Renewal[] = [];
  /** And of what only kept versions say. */
  readonly untold: Telling[] = [];
  device: OwnDevice = {
    isEmpty: newCell(false),
    kept: async () => [],
    empty: async () => undefined,
  };
  code: string | null = 'H4KR7M';
  now = START;
  /** What the device saw when it pressed, when that is older than what the relay knows. */
  behind: number | null = null;
  readonly present = newCell<readonly PresentDevice[]>([]);
  readonly hands = emptyHands();
  readonly handed = newCell<ReadonlyMap<string, Handed>>(new Map());
  readonly announcer = createAnnouncer((over) => over());
  api: Partial<Api> = {};
  #doc: BoardDoc | null = null;
  readonly #session: Session;

  constructor(role: Role = 'facilitator') {
    this.#session = this.#sessionAs(role);
  }

  get day(): Stage {
    const stage = this.stage.get();
    if (!stage) throw new Error('the room has a stage');
    return stage;
  }

  /** Somebody else does something, or the test puts the room somewhere. */
  does(command: Command): void {
    const answer = obey(
      this.day,
      { command, role: 'organiser', revision: this.day.revision },
      this.now,
    );
    if (!answer.ok) throw new Error(answer.problem);
    act(() => this.stage.set(answer.value));
  }

  /** What is then edited here, or by others, is edited in this document. */
  hold(doc: BoardDoc): void {
    this.#doc = doc;
    act(() => this.board.set(readBoard(doc)));
  }

  /** What the relay has said of a slip. */
  answers(slip: Slip, state: Handed['state']): void {
    act(() => this.handed.set(new Map(this.handed.get()).set(slipKey(slip), { slip, state })));
  }

  lose(): void {
    act(() => this.connection.set({ kind: 'offline', since: this.now }));
  }

  show(shown: ReactNode, lang: Lang = 'sv') {
    const { store } = project(this.#session);
    return render(
      <AppProvider app={this.#app(lang)}>
        <WordsProvider speech={speechIn(lang)}>
          <AnnouncerProvider announcer={this.announcer}>
            <ToastProvider queue={createToastQueue()} label="Meddelanden" dismissLabel="Stäng">
              <SessionProvider workshop={{ session: this.#session, store }}>
                {shown}
              </SessionProvider>
            </ToastProvider>
          </AnnouncerProvider>
        </WordsProvider>
      </AppProvider>,
    );
  }

  #sessionAs(role: Role): Session {
    return {
      workshop: WORKSHOP,
      participant: 'participant-000000000a' as ParticipantId,
      role,
      key: 'k'.repeat(43),
      board: this.board,
      ownBoard: newCell(null),
      stage: this.stage,
      connection: this.connection,
      saving: newCell({ kind: 'saved', at: null }),
      keeping: newCell('device'),
      present: this.present,
      pending: newCell(new Set()),
      rescued: newCell([]),
      changes: newCell([]),
      seat: this.seat,
      heard: this.heard,
      notice: newCell(null),
      ...this.hands,
      handed: this.handed,
      hand: (slip) => this.answers(slip, 'waiting'),
      dropHanded: (key) =>
        this.handed.set(new Map([...this.handed.get()].filter(([k]) => k !== key))),
      counts: this.counts,
      now: () => this.now,
      edit: (edit, ...args) => this.#edited((doc) => edit(doc, ...args)),
      openText: () => null,
      command: (command) => this.#obey(command, role),
      show: () => undefined,
      setSeat: (next) => act(() => this.seat.set(next)),
      dropRescued: () => undefined,
      redoChange: () => false,
      dropChange: () => undefined,
      flushed: async () => undefined,
      reconnect: () => undefined,
      close: async () => undefined,
    };
  }

  #edited(edit: (doc: BoardDoc) => Undo | null): TakeBack | null {
    const doc = this.#doc;
    const undo = doc && edit(doc);
    if (!doc || !undo) return null;
    this.board.set(readBoard(doc));
    return () => {
      undo(doc);
      this.board.set(readBoard(doc));
    };
  }

  async #obey(command: Command, role: Role): Promise<Result<null, CommandRefusal>> {
    this.sent.push(command);
    if (this.connection.get().kind !== 'online') return fail('offline');
    const revision = this.behind ?? this.day.revision;
    await Promise.resolve();
    const answer = obey(this.day, { command, role, revision }, this.now);
    if (!answer.ok) return answer;
    this.stage.set(answer.value);
    return ok(null);
  }

  #app(lang: Lang): AppState {
    const preferences = newPreferences(null, [lang]);
    const nothing = async () => undefined;
    return {
      router: newRouter(window),
      preferences,
      keyRing: { workshops: newCell([]), add: nothing, forget: nothing, refresh: nothing },
      api: this.#api(),
      device: this.device,
      recallDay: async () => fail('network'),
      scanned: newCell(null),
      install: newCell(null),
      entrance: newCell({ kind: 'outside' }),
      enter: () => undefined,
    };
  }

  #api(): Api {
    const unreachable = async () => fail('network' as const);
    return {
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
      erase: async (_, { cards = [], texts = [], told = [] }) => {
        if (this.connection.get().kind !== 'online') return fail('network');
        this.erased.push(...cards);
        this.renewed.push(...texts);
        this.untold.push(...told);
        return ok({ erased: [...cards], texts: texts.map(({ path }) => path) });
      },
      summary: unreachable,
      operator: unreachable,
      fix: unreachable,
      fixed: unreachable,
      dropKept: unreachable,
      workshop: async ({ id }) => {
        if (this.connection.get().kind !== 'online') return fail('network');
        return ok({
          id,
          role: 'screen',
          epoch: 1,
          code: this.code,
          stage: this.day,
          keys: {},
          links: {},
        });
      },
      ...this.api,
    };
  }
}
