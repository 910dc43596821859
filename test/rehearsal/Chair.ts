import { setTimeout as pause } from 'node:timers/promises';
import { randomId } from '#shared/domain/ids.ts';
import { openRound } from '#shared/domain/stage/ballot.ts';
import type { Command } from '#shared/domain/stage/commands.ts';
import {
  isSamePosition,
  type Position,
  type Round,
  type Stage,
} from '#shared/domain/stage/stage.ts';
import type { Session } from '../../client/sync/Session.ts';
import { type Device, random } from './Device.ts';
import { waitUntil } from './patience.ts';

const TRY_AGAIN_MS = 150;
const PATIENCE_MS = 40_000;

/** What a day gives to spend: two strengths, three needs, three strategies; two for a card. */
const BUDGET = { strengths: 2, needs: 3, strategies: 3 };
const PER_CARD = 2;

/** Those who steer: a facilitator and a co-facilitator, who takes over when the first one's laptop is shut. */
export class Chair {
  readonly main: Device;
  readonly co: Device;

  constructor(main: Device, co: Device) {
    this.main = main;
    this.co = co;
  }

  /** The session of whoever steers just now. */
  get session(): Session {
    const session = this.main.session ?? this.co.session;
    if (!session) throw new Error('both facilitators have shut their laptops');
    return session;
  }

  get stage(): Stage {
    const stage = this.session.stage.get();
    if (!stage) throw new Error('the facilitator has not seen the stage');
    return stage;
  }

  /** Presses until it holds, as people do; somebody else may have been first, and an answer may be lost with the relay. */
  async give(command: Command, holds: (stage: Stage) => boolean): Promise<void> {
    const end = performance.now() + PATIENCE_MS;
    while (performance.now() < end) {
      await waitUntil(() => this.session.connection.get().kind === 'online', PATIENCE_MS);
      if (holds(this.stage)) return;
      const done = await this.session.command(command);
      if (done.ok) {
        await waitUntil(() => holds(this.stage), PATIENCE_MS);
        return;
      }
      await pause(TRY_AGAIN_MS);
    }
    throw new Error(`nobody obeyed: ${command.type}`);
  }

  goTo(position: Position): Promise<void> {
    return this.give({ type: 'goTo', position }, (stage) =>
      isSamePosition(stage.position, position),
    );
  }

  /** Both press at the same moment. Gives what each was told. */
  async bothGoTo(position: Position): Promise<readonly string[]> {
    const told = await Promise.all(
      [this.main, this.co].map(async (device) => {
        const done = await device.session?.command({ type: 'goTo', position });
        return done?.ok ? 'done' : (done?.problem ?? 'shut');
      }),
    );
    await this.goTo(position);
    return told;
  }

  startTimer(length: number): Promise<void> {
    return this.give({ type: 'startTimer', length }, ({ timer }) => timer.state === 'running');
  }

  /** The room goes to the voting in the same move. */
  async openRound(position: Position): Promise<Round | null> {
    const id = randomId<'round'>(random);
    const step = position.kind === 'step' ? position.step : null;
    await this.give(
      { type: 'openRound', id, step, budget: BUDGET, perCard: PER_CARD, position },
      ({ rounds }) => rounds.some((round) => round.id === id),
    );
    return openRound(this.stage);
  }

  async closeRound({ id }: Round): Promise<Round | null> {
    const closed = ({ rounds }: Stage) =>
      rounds.find((round) => round.id === id && round.state === 'closed') ?? null;
    await this.give({ type: 'closeRound', id }, (stage) => closed(stage) !== null);
    return closed(this.stage);
  }
}
