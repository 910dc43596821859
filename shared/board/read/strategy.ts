import type * as Y from 'yjs';
import type { ActorId } from '#shared/domain/ids.ts';
import {
  NO_STRATEGY,
  type Precondition,
  type PreconditionAnswer,
  type Strategy,
} from '#shared/domain/strategy.ts';
import { readValue } from '../shape.ts';
import { strategyField } from '../shapes/strategy.ts';

const PREFIX = 'strategy:';

/** The flat `strategy:{key}` keys of a card, as one value. Most cards have none. */
export function readStrategy(stored: Y.Map<unknown>): Strategy {
  const plain: Record<string, unknown> = {};
  const coCreators: ActorId[] = [];
  const preconditions = new Map<Precondition, PreconditionAnswer>();
  for (const full of stored.keys()) {
    if (!full.startsWith(PREFIX)) continue;
    const key = full.slice(PREFIX.length);
    const value = readValue(strategyField(key), stored.get(full));
    if (value === undefined || value === null || value === false || value === '') continue;
    const [kind, detail] = key.split(':');
    if (kind === 'coCreator') coCreators.push(detail as ActorId);
    else if (kind === 'precondition') {
      preconditions.set(Number(detail) as Precondition, value as PreconditionAnswer);
    } else plain[key] = value;
  }
  const bare = Object.keys(plain).length + coCreators.length + preconditions.size === 0;
  return bare ? NO_STRATEGY : { ...plain, coCreators: coCreators.sort(), preconditions };
}
