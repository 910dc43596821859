import { createContext, use, useCallback } from 'react';
import { newCell, type Readable } from '../../../sync/readable.ts';

/** Where a card can be let go on this page: the elements by what they are called when something is over them. */
export interface DropPlaces extends Readable<ReadonlyMap<string, HTMLElement>> {
  /** Gives its own undoing. */
  add(id: string, node: HTMLElement): () => void;
}

export function newDropPlaces(): DropPlaces {
  const places = newCell<ReadonlyMap<string, HTMLElement>>(new Map());
  return {
    get: places.get,
    subscribe: places.subscribe,
    add(id, node) {
      places.set(new Map(places.get()).set(id, node));
      return () => {
        if (places.get().get(id) !== node) return;
        places.set(new Map([...places.get()].filter(([each]) => each !== id)));
      };
    },
  };
}

export const DropPlacesContext = createContext<DropPlaces | null>(null);

/** A ref that makes its element a place to let go. */
export function useDropPlace(id: string): (node: HTMLElement | null) => (() => void) | undefined {
  const places = use(DropPlacesContext);
  return useCallback((node) => (node && places ? places.add(id, node) : undefined), [places, id]);
}
