import type { WorkshopId } from '#shared/domain/ids.ts';
import type { Store } from '../store/Store.ts';
import type { Bus } from './Bus.ts';

/** A store whose changes the other relays hear of, once they are durable. */
export function wakingStore(real: Store, bus: Pick<Bus, 'tell'>): Store {
  const waking =
    <Rest extends readonly unknown[], Value>(
      write: (workshop: WorkshopId, ...rest: Rest) => Promise<Value>,
    ) =>
    async (workshop: WorkshopId, ...rest: Rest): Promise<Value> => {
      const value = await write(workshop, ...rest);
      bus.tell({ kind: 'wake', workshop });
      return value;
    };
  return {
    ...real,
    append: async (entries) => {
      const outcomes = await real.append(entries);
      for (const { workshop } of entries) bus.tell({ kind: 'wake', workshop });
      return outcomes;
    },
    update: waking(real.update),
    rotate: waking(real.rotate),
    remove: waking(real.remove),
    writeRecord: waking(real.writeRecord),
    addFixed: waking(real.addFixed),
    removeFixed: waking(real.removeFixed),
    putSlips: waking(real.putSlips),
    emptySlips: waking(real.emptySlips),
    settleErasure: waking(real.settleErasure),
  };
}
