import type { DevicesAnswer } from '#shared/protocol/api.ts';
import { accessTo } from './access.ts';
import { type Answer, json, problem } from './answer.ts';
import type { Asked, HttpTerms, Route } from './route.ts';

/** [P90] Which devices have something that the relay has not. */
export function deviceRoutes({ relay }: HttpTerms): readonly Route[] {
  async function list(asked: Asked): Promise<Answer> {
    const access = await accessTo(relay, asked, 'steer');
    if (!access.ok) return access.problem;
    const room = await relay.rooms.enter(access.value.workshop.id);
    if (typeof room === 'string') return problem('gone');
    return json(200, { devices: [...room.slips.devices] } satisfies DevicesAnswer);
  }

  return [{ method: 'GET', path: '/api/workshops/:id/devices', handle: list }];
}
