import { type CreateAnswer, demonstrationRequestSchema } from '#shared/protocol/api.ts';
import { LIMITS } from '#shared/protocol/limits.ts';
import { createDemonstration } from '../relay/createWorkshop.ts';
import { type Answer, json, problem } from './answer.ts';
import { addressOf, baseOf, keysAndLinks } from './base.ts';
import { readJson } from './body.ts';
import { refuseCreation } from './createKey.ts';
import { Rations } from './rations.ts';
import type { Asked, HttpTerms, Route } from './route.ts';

/** [P116] A class of facilitators shares one address. */
const RATIONS = {
  each: { perSecond: 1 / 60, burst: 12 },
  all: { perSecond: 1 / 5, burst: 200 },
} as const;

/** [P116] A room with invented cards, for whoever wants to try. */
export function demonstrationRoutes({ config, store, time }: HttpTerms): readonly Route[] {
  const rations = new Rations(RATIONS, () => time.steady());

  async function demonstrate({ request }: Asked): Promise<Answer> {
    const refusal = refuseCreation(config, request);
    if (refusal) return refusal;
    const base = baseOf(request, config);
    if (base === null) return problem('malformed', 'Host: expected a host name.');
    const body = await readJson(request, demonstrationRequestSchema, LIMITS.requestBytes);
    if (!body.ok) return body.problem;
    if (!rations.take(addressOf(request, config))) return problem('tooManyDemonstrations');
    const workshop = await createDemonstration(store, body.value.lang, time.now());
    const { id, code } = workshop;
    const created = { id, code, ...keysAndLinks(workshop, 'facilitator', base) };
    return json(201, created satisfies CreateAnswer);
  }

  return [{ method: 'POST', path: '/api/demonstrations', handle: demonstrate }];
}
