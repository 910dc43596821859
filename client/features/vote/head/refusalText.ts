import type { Words } from '../../../i18n/words.ts';
import type { Handed } from '../../../sync/slips/slipOutbox.ts';

/** Why a ballot was not taken; null when it was, or has not been answered. */
export function refusalText(state: Handed['state'], { refused }: Words['vote']): string | null {
  switch (state) {
    case 'waiting':
    case 'taken':
    case 'told':
    case 'tooFast': // sent again by themselves
    case 'unavailable':
      return null;
    default:
      return refused[state];
  }
}
