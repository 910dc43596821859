import * as Y from 'yjs';
import { type BoardPath, pathOf, spotOf } from '#shared/board/changedPaths.ts';
import { type BoardDoc, inOneEdit } from '#shared/board/doc.ts';
import { findThing, newText, putThing } from '#shared/board/edits/thing.ts';
import { ROOT } from '#shared/board/keys.ts';
import { readActor } from '#shared/board/read/actor.ts';
import { isNeededAt, isPlainAt, mostAt } from '#shared/board/renewable.ts';
import { rootText } from '#shared/board/rootText.ts';
import { isRootText } from '#shared/board/rootTexts.ts';
import { isRoot } from '#shared/board/shape.ts';
import { storable } from '#shared/board/texts.ts';
import { standsFor } from '#shared/domain/actor.ts';
import type { Renewal } from '#shared/protocol/api.ts';
import { emptyRootText } from './eraseCards.ts';

/** Whether words on the board can be erased by themselves there, and those fit in their place. */
export function isRenewable({ path, words }: Renewal, doc: BoardDoc): boolean {
  const { root, id } = spotOf(path);
  const most = mostAt(path);
  if (most === null || words.length > most || storable(words) !== words) return false;
  if (isNeededAt(path) && words.trim() === '') return false;
  return !isRoot(root) || findThing(doc, root, id) !== null;
}

/**
 * [B20] Puts another in the place of a text, or of a thing with its plain words: what stood there, and whatever is
 * still written into it by those who have not heard, is dead. Nobody but a relay does this, or two would do it at once.
 */
export function renew(doc: BoardDoc, { path, words }: Renewal): void {
  const { root, id, key } = spotOf(path);
  inOneEdit(doc, () => {
    if (!isRoot(root)) {
      doc.getMap(ROOT.renewed).set(root, newText(words));
      emptyRootText(doc, root);
      return;
    }
    const thing = findThing(doc, root, id);
    if (!thing) return;
    if (!isPlainAt(path)) thing.set(key, newText(words));
    else putThing(doc, root, id, { ...copied(thing), ...plainNames(path), [key]: words });
  });
}

/** What a thing holds, to be put into another; a text or set cannot stand in two places. */
const copied = (thing: Y.Map<unknown>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    [...thing.entries()].map(([key, value]) => [
      key,
      value instanceof Y.AbstractType ? value.clone() : value,
    ]),
  );

/** An actor's short name says the same. */
const plainNames = (path: BoardPath): { readonly short?: string } =>
  isNameOfActor(path) ? { short: '' } : {};

/** With an actor's names go those of all that were merged into it: they are names of the same. */
export function withAliases(renewals: readonly Renewal[], doc: BoardDoc): readonly Renewal[] {
  const actors = new Map(
    [...doc.getMap(ROOT.actors)].flatMap(([id, stored]) => {
      const actor = readActor(id, stored);
      return actor ? [[actor.id, actor]] : [];
    }),
  );
  return renewals.flatMap((renewal) => {
    if (!isNameOfActor(renewal.path)) return [renewal];
    const { root, id, key } = spotOf(renewal.path);
    const aliases = [...actors.keys()].filter((one) => one !== id && standsFor(one, actors) === id);
    return [id, ...aliases].map((one) => ({ ...renewal, path: pathOf({ root, id: one, key }) }));
  });
}

/** What holds the words there: another when they have been erased. */
export function holderAt(doc: BoardDoc, path: BoardPath): unknown {
  const { root, id, key } = spotOf(path);
  if (!isRoot(root)) return isRootText(root) ? rootText(doc, root) : null;
  const thing = findThing(doc, root, id);
  return isPlainAt(path) ? thing : (thing?.get(key) ?? null);
}

/** What stands there now, all of it. */
export function wordsAt(doc: BoardDoc, path: BoardPath): readonly string[] {
  const { root, id, key } = spotOf(path);
  if (!isRoot(root)) return isRootText(root) ? said([rootText(doc, root).toString()]) : [];
  const thing = findThing(doc, root, id);
  const keys = isNameOfActor(path) ? ['name', 'short'] : [key];
  return said(keys.map((one) => String(thing?.get(one) ?? '')));
}

const said = (words: readonly string[]): readonly string[] => words.filter((one) => one !== '');

function isNameOfActor(path: BoardPath): boolean {
  const { root, key } = spotOf(path);
  return root === ROOT.actors && key === 'name';
}
