import type { ProblemId } from '#shared/protocol/api.ts';
import { type FixAnswer, fixRequestSchema } from '#shared/protocol/deskFrame.ts';
import { LIMITS } from '#shared/protocol/limits.ts';
import type { FixRefusal } from '../relay/desk.ts';
import { accessTo } from './access.ts';
import { type Answer, asJson, json, noContent, problem } from './answer.ts';
import { readJson } from './body.ts';
import { keptVersion } from './keptVersion.ts';
import type { Asked, HttpTerms, Route } from './route.ts';

/** [P70] Versions of the summary are fixed, or kept; [P71] and read again as they were. */
export function fixedRoutes({ relay, store }: HttpTerms): readonly Route[] {
  async function fix(asked: Asked): Promise<Answer> {
    const access = await accessTo(relay, asked, 'editDesk');
    if (!access.ok) return access.problem;
    const body = await readJson(asked.request, fixRequestSchema, LIMITS.requestBytes);
    if (!body.ok) return body.problem;
    if (!(await relay.isReady())) return problem('unavailable');
    const room = await relay.rooms.enter(access.value.workshop.id);
    if (typeof room === 'string') return problem('gone');
    const fixed = await room.desk.fix(body.value);
    return fixed.ok
      ? json(201, fixed.value satisfies FixAnswer)
      : problem(PROBLEM_BY_REFUSAL[fixed.problem]);
  }

  async function show(asked: Asked): Promise<Answer> {
    const access = await accessTo(relay, asked, 'readBoard');
    if (!access.ok) return access.problem;
    const kept = await keptVersion(store, access.value, asked.number);
    return kept.ok ? asJson(200, kept.value.json) : kept.problem;
  }

  async function drop(asked: Asked): Promise<Answer> {
    const access = await accessTo(relay, asked, 'editDesk');
    if (!access.ok) return access.problem;
    if (!(await relay.isReady())) return problem('unavailable');
    const room = await relay.rooms.enter(access.value.workshop.id);
    if (typeof room === 'string') return problem('gone');
    const dropped = await room.desk.drop(asked.number);
    if (dropped.ok) return noContent();
    return problem(dropped.problem === 'unknown' ? 'unknownVersion' : 'unavailable');
  }

  const path = '/api/workshops/:id/fixed';
  return [
    { method: 'POST', path, handle: fix },
    { method: 'GET', path: `${path}/:number`, handle: show },
    { method: 'DELETE', path: `${path}/:number`, handle: drop },
  ];
}

const PROBLEM_BY_REFUSAL: Readonly<Record<FixRefusal, ProblemId>> = {
  stale: 'deskChanged',
  fixed: 'alreadyFixed',
  full: 'tooManyVersions',
  openReports: 'openReports',
  unavailable: 'unavailable',
};
