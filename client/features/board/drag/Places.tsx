import { useDroppable } from '@dnd-kit/core';
import { useLayoutEffect } from 'react';
import { useReadable } from '../../../state/useReadable.ts';
import type { DropPlaces } from './dropPlaces.ts';

/** Tells the library where something can be let go. */
export function Places({ places }: { readonly places: DropPlaces }) {
  return [...useReadable(places)].map(([id, node]) => <Place key={id} id={id} node={node} />);
}

function Place({ id, node }: { readonly id: string; readonly node: HTMLElement }) {
  const { setNodeRef } = useDroppable({ id });
  useLayoutEffect(() => setNodeRef(node), [setNodeRef, node]);
  return null;
}
