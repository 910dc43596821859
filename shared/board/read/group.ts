import * as Y from 'yjs';
import type { Group } from '#shared/domain/card.ts';
import type { GroupId } from '#shared/domain/ids.ts';
import { isThingId } from '../shape.ts';
import { readPlace } from './card.ts';

export function readGroup(id: string, stored: unknown): Group | null {
  if (!isThingId(id) || !(stored instanceof Y.Map)) return null;
  const place = readPlace(stored);
  const title = stored.get('title');
  if (!place) return null;
  return { id: id as GroupId, ...place, title: title instanceof Y.Text ? title.toString() : '' };
}
