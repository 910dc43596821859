import { type BoardPath, pathOf, spotOf } from '#shared/board/changedPaths.ts';
import { type BoardDoc, inOneEdit } from '#shared/board/doc.ts';
import { findThing, newText, putThing } from '#shared/board/edits/thing.ts';
import { ROOT } from '#shared/board/keys.ts';
import { readActor } from '#shared/board/read/actor.ts';
import { rootText } from '#shared/board/rootText.ts';
import { isRootText } from '#shared/board/rootTexts.ts';
import { fieldOf, isRoot } from '#shared/board/shape.ts';
import { storable } from '#shared/board/texts.ts';
import { ACTOR_NAME_BOUND, standsFor } from '#shared/domain/actor.ts';
import { TEXT_BOUND } from '#shared/domain/card.ts';
import type { Renewal } from '#shared/protocol/api.ts';
import { emptyRootText } from './eraseCards.ts';

/** Whether words on the board can be erased by themselves there: a text, or the names of an actor. */
export function isRenewable({ path, words }: Renewal, doc: BoardDoc): boolean {
  const { root, id, key } = spotOf(path);
  if (!isRoot(root)) return isRootText(root) && id === '' && key === '' && fits(words, TEXT_BOUND);
  if (root === ROOT.cards || !findThing(doc, root, id)) return false;
  if (isNameOfActor(root, key)) return words.trim() !== '' && fits(words, ACTOR_NAME_BOUND);
  const field = fieldOf(root, key);
  return field?.is === 'text' && fits(words, field.bound);
}

const fits = (words: string, bound: number): boolean =>
  words.length <= bound && storable(words) === words;

/**
 * [B20] Puts another in the place of a text, or of an actor with its names: what stood there, and whatever is still
 * written into it by those who have not heard, is dead. Nobody but a relay does this, or two would do it at once.
 */
export function renew(doc: BoardDoc, { path, words }: Renewal): void {
  const { root, id, key } = spotOf(path);
  inOneEdit(doc, () => {
    if (!isRoot(root)) {
      doc.getMap(ROOT.renewed).set(root, newText(words));
      emptyRootText(doc, root);
    } else if (isNameOfActor(root, key)) {
      const stands = findThing(doc, root, id);
      const fields = Object.fromEntries(stands?.entries() ?? []);
      putThing(doc, root, id, { ...fields, name: words, short: '' });
    } else findThing(doc, root, id)?.set(key, newText(words));
  });
}

/** With an actor's names go those of all that were merged into it: they are names of the same. */
export function withAliases(renewals: readonly Renewal[], doc: BoardDoc): readonly Renewal[] {
  const actors = new Map(
    [...doc.getMap(ROOT.actors)].flatMap(([id, stored]) => {
      const actor = readActor(id, stored);
      return actor ? [[actor.id, actor]] : [];
    }),
  );
  return renewals.flatMap((renewal) => {
    const { root, id, key } = spotOf(renewal.path);
    if (!isNameOfActor(root, key)) return [renewal];
    const aliases = [...actors.keys()].filter((one) => one !== id && standsFor(one, actors) === id);
    return [id, ...aliases].map((one) => ({ ...renewal, path: pathOf({ root, id: one, key }) }));
  });
}

/** What holds the words there: another when they have been erased. */
export function holderAt(doc: BoardDoc, path: BoardPath): unknown {
  const { root, id, key } = spotOf(path);
  if (!isRoot(root)) return isRootText(root) ? rootText(doc, root) : null;
  const thing = findThing(doc, root, id);
  return isNameOfActor(root, key) ? thing : (thing?.get(key) ?? null);
}

/** What stands there now, all of it. */
export function wordsAt(doc: BoardDoc, path: BoardPath): readonly string[] {
  const { root, id, key } = spotOf(path);
  if (!isRoot(root)) return isRootText(root) ? said([rootText(doc, root).toString()]) : [];
  const thing = findThing(doc, root, id);
  const keys = isNameOfActor(root, key) ? ['name', 'short'] : [key];
  return said(keys.map((one) => String(thing?.get(one) ?? '')));
}

const said = (words: readonly string[]): readonly string[] => words.filter((one) => one !== '');

const isNameOfActor = (root: string, key: string): boolean =>
  root === ROOT.actors && key === 'name';
