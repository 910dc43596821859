import { randomBytes } from 'node:crypto';
import { type Code, newCode } from '#shared/domain/code.ts';

/** Of 729 million codes: a second clash in a row means that something else is wrong. */
const MOST_TRIES = 5;

/** Draws codes until one is not taken. */
export async function withFreeCode<Outcome>(
  use: (code: Code) => Promise<Outcome | 'codeTaken'>,
): Promise<{ readonly code: Code; readonly outcome: Outcome }> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const code = newCode(randomBytes);
    const outcome = await use(code);
    if (outcome !== 'codeTaken') return { code, outcome };
  }
  throw new Error('no free code was found');
}
