import type { Stage } from '#shared/domain/stage/stage.ts';
import { FrameOf } from './frames/FrameOf.ts';
import { clockFrame, stageFrame, stepOneFrame } from './frames/write.ts';
import type { Member } from './member.ts';
import type { Room } from './room.ts';
import type { Ticker } from './tick.ts';
import type { Cancel, Time } from './time.ts';

interface Surroundings {
  readonly room: Room;
  readonly ticker: Ticker;
  readonly time: Time;
}

/** Whoever has just come asks for the board before that: it is better given first, and made afterwards. */
const PATIENCE_MS = 100;

/** [P5] What everybody is told first who comes. The same for all, it is encoded once. */
export class Greeting {
  readonly #around: Surroundings;
  readonly #stage: FrameOf<Stage>;
  readonly #stepOne = new FrameOf(stepOneFrame);
  #cancel: Cancel | null = null;

  constructor(epoch: number, around: Surroundings) {
    this.#around = around;
    this.#stage = new FrameOf((stage) => stageFrame(epoch, stage));
  }

  /** The stage before all else, so that a device from another epoch leaves before anything merges. */
  greet(member: Pick<Member, 'send'>): void {
    const { room, ticker, time } = this.#around;
    const { board, steering } = room;
    member.send(this.#stage.of(steering.stage));
    board.late.whenMade(() => member.send(this.#stepOne.of(board.vector)));
    member.send(clockFrame(time.now(), 0));
    // A tick makes it.
    if (!board.late.isMade) this.#cancel ??= time.later(PATIENCE_MS, () => ticker.touch(room));
  }

  /** The stage has changed. */
  tell(members: Iterable<Pick<Member, 'send'>>): void {
    const frame = this.#stage.of(this.#around.room.steering.stage);
    for (const member of members) member.send(frame);
  }

  close(): void {
    this.#cancel?.();
  }
}
