import type { Board } from '#shared/board/board.ts';
import { type RestoreRefusal, restoreFrom } from '#shared/board/edits/restoreFrom.ts';
import { readBoard } from '#shared/board/read/board.ts';
import { isRandomId, type MarkId } from '#shared/domain/ids.ts';
import { fail, ok } from '#shared/domain/result.ts';
import {
  type MarkAnswer,
  type MarksAnswer,
  type RestoreAnswer,
  restoreRequestSchema,
} from '#shared/protocol/api.ts';
import { LIMITS } from '#shared/protocol/limits.ts';
import { boardOf } from '../relay/marks/boardOf.ts';
import type { Room } from '../relay/room.ts';
import type { NewMark } from '../store/Store.ts';
import { accessTo } from './access.ts';
import { type Answer, json, problem } from './answer.ts';
import { readJson } from './body.ts';
import type { Asked, HttpTerms, OrAnswer, Route } from './route.ts';

interface Found {
  readonly mark: NewMark;
  readonly room: Room;
}

/** [P50] The board as it was, for those who steer; [P51] and what was on it, back again. */
export function markRoutes({ relay, store }: HttpTerms): readonly Route[] {
  async function list(asked: Asked): Promise<Answer> {
    const access = await accessTo(relay, asked, 'readMarks');
    if (!access.ok) return access.problem;
    const marks = await store.listMarks(access.value.workshop.id);
    return json(200, { marks: marks.map(headOf) } satisfies MarksAnswer);
  }

  async function find(asked: Asked): Promise<OrAnswer<Found>> {
    const access = await accessTo(relay, asked, 'readMarks');
    if (!access.ok) return access;
    const { id } = access.value.workshop;
    if (!isRandomId(asked.mark)) return fail(problem('unknownMark'));
    const mark = await store.readMark(id, asked.mark as MarkId);
    if (!mark) return fail(problem('unknownMark'));
    const room = await relay.rooms.enter(id);
    return typeof room === 'string' ? fail(problem('gone')) : ok({ mark, room });
  }

  async function show(asked: Asked): Promise<Answer> {
    const found = await find(asked);
    if (!found.ok) return found.problem;
    const { mark, room } = found.value;
    return json(200, tell(mark, boardOf(mark), readBoard(room.board.doc)));
  }

  async function restore(asked: Asked): Promise<Answer> {
    const found = await find(asked);
    if (!found.ok) return found.problem;
    const body = await readJson(asked.request, restoreRequestSchema, LIMITS.requestBytes);
    if (!body.ok) return body.problem;
    if (!(await relay.isReady())) return problem('unavailable');
    const { mark, room } = found.value;
    const then = boardOf(mark);
    const done = await room.edit((doc) => restoreFrom(doc, then, body.value));
    if (!done.ok) return refuse(done.problem);
    return json(200, { changed: [...done.value] } satisfies RestoreAnswer);
  }

  const path = '/api/workshops/:id/marks';
  return [
    { method: 'GET', path, handle: list },
    { method: 'GET', path: `${path}/:mark`, handle: show },
    { method: 'POST', path: `${path}/:mark/restore`, handle: restore },
  ];
}

const refuse = (refusal: RestoreRefusal): Answer => {
  if (refusal === 'erased') return problem('erasedCard');
  if (refusal === 'reported') return problem('reportedCard');
  return problem('malformed', 'cards: expected cards of this mark.');
};

const headOf = ({ id, at, why, position, cards }: MarkAnswer['mark']): MarkAnswer['mark'] => ({
  id,
  at,
  why,
  position,
  cards,
});

/** What has been erased since is on no earlier board either. */
function tell(mark: NewMark, then: Board, now: Board): MarkAnswer {
  const cards = [...then.cards.values()].filter(({ id }) => now.cards.has(id));
  return {
    mark: headOf(mark),
    cards: cards.map((card) => {
      const { id, step, column, rank, text, soThat, nextStep, lang } = card;
      const { org, table, group, hidden } = card;
      const removed = card.removed?.at ?? null;
      const reported = (card.reported ?? now.cards.get(id)?.reported ?? null) !== null;
      const stood = { org, table, group, removed, hidden, reported };
      return { id, step, column, rank, text, soThat, nextStep, lang, ...stood };
    }),
    groups: [...then.groups.values()].filter(({ id }) => now.groups.has(id)),
  };
}
