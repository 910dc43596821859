import { type BoardPath, spotOf } from '#shared/board/changedPaths.ts';
import type { BoardDoc } from '#shared/board/doc.ts';
import { ROOT } from '#shared/board/keys.ts';
import { logLines } from '#shared/domain/followUp.ts';
import type { Renewal } from '#shared/protocol/api.ts';
import { type Unsaying, unsay } from '#shared/summary/unsay.ts';
import type { Store } from '../../store/Store.ts';
import { loadDoc } from '../loadDoc.ts';
import type { Room } from '../room.ts';
import { recordWords } from './recordTexts.ts';
import { wordsAt } from './renew.ts';

/** What is to be said no longer, as a summary may have told it: by the board, by its marks, by stage and desk. */
export async function wordingsOf(
  store: Store,
  room: Pick<Room, 'id' | 'board' | 'steering' | 'desk'>,
  renewals: readonly Renewal[],
): Promise<readonly Unsaying[]> {
  const said = renewals.map((renewal) => ({ ...renewal, said: new Set<string>() }));
  const listen = (doc: BoardDoc) => {
    for (const one of said) {
      for (const words of wordsAt(doc, one.path)) {
        for (const told of asTold(one.path, words)) one.said.add(told);
      }
    }
  };
  listen(room.board.doc);
  for (const one of said) {
    const words = recordWords(room, one.path);
    if (words !== '') one.said.add(words);
  }
  // What nobody has kept tells no earlier words.
  const hasKept = (await store.listFixed(room.id)).length > 0;
  for (const { id } of hasKept ? await store.listMarks(room.id) : []) {
    const mark = await store.readMark(room.id, id);
    if (mark) listen(loadDoc({ snapshot: mark.state, updates: [] }));
  }
  return said.map((one) => ({
    of: kindAt(one.path),
    words: one.said,
    instead: one.words,
  }));
}

function kindAt(path: BoardPath): Unsaying['of'] {
  const { root, id } = spotOf(path);
  if (root === ROOT.actors) return 'names';
  if (root === 'stage' && id === 'tables') return 'tables';
  if (root === 'desk' && id === 'organisations') return 'organisations';
  return root === 'desk' && id === 'parts' ? 'headings' : 'texts';
}

/** What became of a strategy is told line by line. */
function asTold(path: BoardPath, words: string): readonly string[] {
  const lines = path.startsWith('text:happened:') ? logLines(words) : [];
  return [words, words.trim(), ...lines.map((line) => line.words)].filter((told) => told !== '');
}

/** A kept summary without any of it. */
export const withoutWordings = (json: string, gone: readonly Unsaying[]): string =>
  JSON.stringify(gone.reduce(unsay, JSON.parse(json)));
