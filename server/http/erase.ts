import { can } from '#shared/domain/role.ts';
import { type EraseAnswer, eraseRequestSchema } from '#shared/protocol/api.ts';
import { LIMITS } from '#shared/protocol/limits.ts';
import { isOrganisers } from '../relay/erase/recordTexts.ts';
import { accessTo } from './access.ts';
import { type Answer, json, problem } from './answer.ts';
import { readJson } from './body.ts';
import type { Asked, HttpTerms, Route } from './route.ts';

/** [P73] *Radera överallt*. The same request again changes nothing, and finishes what stopped half way. */
export function eraseRoutes({ relay }: HttpTerms): readonly Route[] {
  async function erase(asked: Asked): Promise<Answer> {
    const access = await accessTo(relay, asked, 'erase');
    if (!access.ok) return access.problem;
    const body = await readJson(asked.request, eraseRequestSchema, LIMITS.requestBytes);
    if (!body.ok) return body.problem;
    if (!(await relay.isReady())) return problem('unavailable');
    const room = await relay.rooms.enter(access.value.workshop.id);
    if (typeof room === 'string') return problem('gone');
    const { cards, texts, told } = body.value;
    const isForOrganiser = told.length > 0 || texts.some(({ path }) => isOrganisers(path));
    if (isForOrganiser && !can(access.value.role, 'editDesk')) return problem('notAllowed');
    const done = await room.erasing.erase(cards, texts, told);
    if (done === 'unknown') {
      return problem('malformed', 'cards, texts: expected cards and texts of this board.');
    }
    const paths = new Set(texts.map(({ path }) => path));
    return json(200, { erased: [...new Set(cards)], texts: [...paths] } satisfies EraseAnswer);
  }

  return [{ method: 'POST', path: '/api/workshops/:id/erase', handle: erase }];
}
