import { isSamePosition, type Position } from '#shared/domain/stage/stage.ts';
import type { Entrance } from '../state/entrance.ts';
import type { Readable } from '../sync/readable.ts';
import type { OfflineApp } from './offlineStart.ts';

/**
 * The big screen has nobody to press *Byt version*: it looks for a newer one each time the room moves on, and changes
 * to it at the next such moment, when all eyes are elsewhere and the page begins anew in any case.
 */
export function changeBetweenPhases(entrance: Readable<Entrance>, offline: OfflineApp): void {
  let stop: () => void = () => undefined;
  entrance.subscribe(() => {
    stop();
    const now = entrance.get();
    if (now.kind !== 'open' || now.role !== 'screen') return;
    const { stage } = now.workshop.session;
    let shown: Position | null = stage.get()?.position ?? null;
    stop = stage.subscribe(() => {
      const next = stage.get()?.position ?? null;
      if (next === null) return;
      const moved = shown !== null && !isSamePosition(shown, next);
      shown = next;
      if (!moved) return;
      if (offline.state.get() === 'newVersion') void offline.change();
      else offline.look();
    });
  });
}
