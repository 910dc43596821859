import * as Y from 'yjs';
import type { BoardDoc } from './doc.ts';
import { ROOT } from './keys.ts';
import { isRootText } from './rootTexts.ts';

/** [B20] The root text of a name: the one that the relay has put in its place, or the first. */
export function rootText(doc: BoardDoc, name: string): Y.Text {
  const renewed = renewedTexts(doc)?.get(name);
  return renewed instanceof Y.Text ? renewed : doc.getText(name);
}

/** Names of the root texts that stand in the document. */
export function rootTextNames(doc: BoardDoc): ReadonlySet<string> {
  return new Set([...doc.share.keys(), ...renewedNames(doc)].filter(isRootText));
}

/** [B20] Those whose first text is dead. */
export const renewedNames = (doc: BoardDoc): readonly string[] => [
  ...(renewedTexts(doc)?.keys() ?? []),
];

/** Looking for it does not make it. */
const renewedTexts = (doc: BoardDoc): Y.Map<unknown> | null =>
  doc.share.has(ROOT.renewed) ? doc.getMap(ROOT.renewed) : null;
