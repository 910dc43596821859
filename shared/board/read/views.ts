import type { ActorId, CardId } from '#shared/domain/ids.ts';
import { isRootText, textName } from '../rootTexts.ts';

export interface View {
  /** As it stands in the text's name: it may have been merged into another since. */
  readonly party: ActorId;
  readonly words: string;
}

/** How parties see one invisible system: each in its own words, never merged, also when two of them are one by now. */
export function viewsOf(texts: ReadonlyMap<string, string>, card: CardId): readonly View[] {
  const views: View[] = [];
  for (const [name, words] of texts) {
    const party = name.split(':')[3] as ActorId;
    if (words.trim() !== '' && isRootText(name) && name === textName.view(card, party)) {
      views.push({ party, words });
    }
  }
  return views.sort((one, other) => (one.party < other.party ? -1 : 1));
}
