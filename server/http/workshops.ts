import * as v from 'valibot';
import { can } from '#shared/domain/role.ts';
import {
  type CreateAnswer,
  createRequestSchema,
  roleSchema,
  type WorkshopAnswer,
} from '#shared/protocol/api.ts';
import { LIMITS } from '#shared/protocol/limits.ts';
import { createWorkshop } from '../relay/createWorkshop.ts';
import { exitResult } from '../relay/slips/exit.ts';
import { readStage } from '../relay/steering.ts';
import { type Access, accessTo } from './access.ts';
import { type Answer, json, noContent, problem } from './answer.ts';
import { baseOf, keysAndLinks } from './base.ts';
import { readJson } from './body.ts';
import { refuseCreation } from './createKey.ts';
import type { Asked, HttpTerms, Route } from './route.ts';

const rotateRequestSchema = v.object({ role: roleSchema });

/** A workshop is made, looked at, given new keys and deleted. */
export function workshopRoutes(terms: HttpTerms): readonly Route[] {
  const { config, relay, store, time } = terms;

  async function create({ request }: Asked): Promise<Answer> {
    const refusal = refuseCreation(config, request);
    if (refusal) return refusal;
    const base = baseOf(request, config);
    if (base === null) return problem('malformed', 'Host: expected a host name.');
    const body = await readJson(request, createRequestSchema, LIMITS.requestBytes);
    if (!body.ok) return body.problem;
    const workshop = await createWorkshop(store, body.value, time.now());
    const { id, code } = workshop;
    const created = { id, code, ...keysAndLinks(workshop, 'organiser', base) };
    return json(201, created satisfies CreateAnswer);
  }

  async function show(asked: Asked): Promise<Answer> {
    const access = await accessTo(relay, asked, 'readBoard');
    return access.ok ? describe(access.value, asked) : access.problem;
  }

  async function rotate(asked: Asked): Promise<Answer> {
    const access = await accessTo(relay, asked, 'rotateKeys');
    if (!access.ok) return access.problem;
    const body = await readJson(asked.request, rotateRequestSchema, LIMITS.requestBytes);
    if (!body.ok) return body.problem;
    const workshop = await relay.rotate(access.value.workshop.id, body.value.role);
    return workshop ? describe({ ...access.value, workshop }, asked) : problem('gone');
  }

  async function renewCode(asked: Asked): Promise<Answer> {
    const access = await accessTo(relay, asked, 'renewCode');
    if (!access.ok) return access.problem;
    const workshop = await relay.renewCode(access.value.workshop.id);
    return workshop ? describe({ ...access.value, workshop }, asked) : problem('gone');
  }

  async function remove(asked: Asked): Promise<Answer> {
    const access = await accessTo(relay, asked, 'deleteWorkshop');
    if (!access.ok) return access.problem;
    await relay.remove(access.value.workshop.id);
    return noContent();
  }

  async function describe({ workshop, role }: Access, { request }: Asked): Promise<Answer> {
    const base = baseOf(request, config);
    if (base === null) return problem('malformed', 'Host: expected a host name.');
    const stage = await readStage(store, workshop.id);
    if (!stage) return problem('gone');
    const seesLinks = can(role, 'seeLinks');
    const answer = {
      id: workshop.id,
      role,
      epoch: workshop.epoch,
      // [P31] The screen shows the code to the hall.
      code: seesLinks || role === 'screen' ? workshop.code : null,
      stage,
      ...(seesLinks ? keysAndLinks(workshop, role, base) : { keys: {}, links: {} }),
      // [P64]
      ...(can(role, 'steer') ? { exit: exitResult(await store.readSlips(workshop.id)) } : {}),
    };
    return json(200, answer satisfies WorkshopAnswer);
  }

  return [
    { method: 'POST', path: '/api/workshops', handle: create },
    { method: 'GET', path: '/api/workshops/:id', handle: show },
    { method: 'DELETE', path: '/api/workshops/:id', handle: remove },
    { method: 'POST', path: '/api/workshops/:id/rotate', handle: rotate },
    { method: 'POST', path: '/api/workshops/:id/renew-code', handle: renewCode },
  ];
}
