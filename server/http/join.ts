import { type Code, parseCode } from '#shared/domain/code.ts';
import { type JoinAnswer, joinRequestSchema } from '#shared/protocol/api.ts';
import { LIMITS } from '#shared/protocol/limits.ts';
import { keyOf } from '../relay/capability.ts';
import { readStage } from '../relay/steering.ts';
import { type Answer, json, problem } from './answer.ts';
import { addressOf } from './base.ts';
import { readJson } from './body.ts';
import { Guesses } from './guesses.ts';
import type { Asked, HttpTerms, Route } from './route.ts';

/** [P32] From the code on the big screen to a participant's key. */
export function joinRoutes({ config, store, time }: HttpTerms): readonly Route[] {
  const guesses = new Guesses(time);

  async function join({ request }: Asked): Promise<Answer> {
    const body = await readJson(request, joinRequestSchema, LIMITS.requestBytes);
    if (!body.ok) return body.problem;
    const code = parseCode(body.value.code);
    const answer = await guesses.attempt(
      addressOf(request, config),
      () => lookUp(code),
      ({ status }) => status !== 200,
    );
    return answer === 'crowded' ? problem('tooManyTries') : answer;
  }

  async function lookUp(code: Code | null): Promise<Answer> {
    const workshop = code === null ? null : await store.findByCode(code);
    if (!workshop) return problem('unknownCode');
    const now = time.now();
    const isOver = workshop.codeUntil !== null && now >= workshop.codeUntil;
    if (now < workshop.codeFrom || isOver) return problem('expiredCode');
    // [P47] Who has a link, or is in already, does not pass here.
    const stage = await readStage(store, workshop.id);
    if (stage?.doorOpen === false) return problem('doorClosed');
    const joined: JoinAnswer = { id: workshop.id, key: keyOf(workshop, 'participant') };
    return json(200, joined);
  }

  return [{ method: 'POST', path: '/api/join', handle: join }];
}
