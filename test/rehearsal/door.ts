import type { Hall } from './Hall.ts';

/** The door is shut, and the code that everybody has seen is made a new one. */
export async function shutDoor(hall: Hall): Promise<void> {
  const { chair, day } = hall;
  const { api, id, keys } = day;
  const facilitator = { id, key: keys.facilitator };
  const before = await api.workshop(facilitator);
  const old = (before.ok && before.value.code) || '';
  await chair.give({ type: 'door', open: false }, ({ doorOpen }) => !doorOpen);
  await expectProblem(hall, old, 'doorClosed');
  const renewed = await fetch(`${day.origin}/api/workshops/${id}/renew-code`, {
    method: 'POST',
    headers: { authorization: `Bearer ${keys.facilitator}` },
  });
  if (!renewed.ok) hall.faults.push('the code could not be renewed');
  await expectProblem(hall, old, 'unknownCode');
}

export async function openDoor({ chair }: Hall): Promise<void> {
  await chair.give({ type: 'door', open: true }, ({ doorOpen }) => doorOpen);
}

async function expectProblem(hall: Hall, code: string, expected: string): Promise<void> {
  const told = await hall.day.api.join(code);
  if (!told.ok && told.problem === expected) hall.refusals += 1;
  else
    hall.faults.push(
      `at a shut door (${expected}) somebody was told ${told.ok ? 'welcome' : told.problem}`,
    );
}
