import type { IncomingMessage } from 'node:http';
import type { Config } from '../config.ts';
import { bearerOf } from './access.ts';
import { type Answer, problem } from './answer.ts';
import { isSameSecret } from './secret.ts';

/** Why whoever asks may not make a workshop here; null: they may. */
export function refuseCreation(
  { createKey }: Pick<Config, 'createKey'>,
  request: IncomingMessage,
): Answer | null {
  const mayCreate = createKey === null || isSameSecret(createKey, bearerOf(request) ?? '');
  return mayCreate ? null : problem('createKeyNeeded');
}
