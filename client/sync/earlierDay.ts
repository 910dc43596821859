import type { WorkshopId } from '#shared/domain/ids.ts';
import { fail, ok } from '#shared/domain/result.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import type { Answer, Api } from './api.ts';
import type { DeviceStore } from './device/DeviceStore.ts';
import { findWorkshop, roleToUse } from './device/keyRing.ts';
import { recallBoard } from './device/knownBoard.ts';

/** A workshop that another may go by. */
export interface EarlierDay {
  readonly stage: Stage;
  /** When this device heard of it, if the relay could not be asked; device clock ms. */
  readonly heard: number | null;
}

/** As it stands at the relay; where that has no answer, as this device last saw it. */
export async function recallDay(
  store: DeviceStore,
  api: Pick<Api, 'workshop'>,
  id: WorkshopId,
): Answer<EarlierDay> {
  const entry = await findWorkshop(store, id);
  const role = entry && roleToUse(entry);
  const answer = await api.workshop({ id, key: (role && entry.keys[role]) ?? '' });
  if (answer.ok) return ok({ stage: answer.value.stage, heard: null });
  // What was deleted is gone, also where a copy is still to be cleared.
  if (answer.problem === 'gone') return answer;
  const known = await recallBoard(store, id);
  return known?.stage ? ok({ stage: known.stage, heard: known.heard }) : fail(answer.problem);
}
