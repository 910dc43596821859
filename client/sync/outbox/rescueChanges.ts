import * as v from 'valibot';
import { alike } from '#shared/board/alike.ts';
import { pathOf, spotOf } from '#shared/board/changedPaths.ts';
import type { BoardDoc } from '#shared/board/doc.ts';
import { ROOT } from '#shared/board/keys.ts';
import { readPlain } from '#shared/board/plain.ts';
import type { Unsent } from './outbox.ts';

/** Something else than a card's words that this device did and the relay never had: done again only by hand. */
const rescuedChangeSchema = v.object({
  path: v.string(),
  /** What then stood there, as JSON. */
  value: v.unknown(),
  /** The words of the card or the name of the thing it was done to, so that it can be told of; empty when there are none. */
  about: v.string(),
});
export type RescuedChange = Readonly<v.InferOutput<typeof rescuedChangeSchema>>;

export function parseChange(value: unknown): RescuedChange | null {
  const parsed = v.safeParse(rescuedChangeSchema, value);
  return parsed.success ? parsed.output : null;
}

/** Every unsent change that is not the words of a card, nor part of a thing that nobody else has. */
export function rescueChanges(doc: BoardDoc, { cards, paths }: Unsent): readonly RescuedChange[] {
  const born = new Set(paths.filter((path) => spotOf(path).key === ''));
  const bornCards = new Set(cards.filter((card) => card.born).map(({ id }) => id));
  return paths.flatMap((path) => {
    const { root, id, key } = spotOf(path);
    const isCard = root === ROOT.cards;
    // Of a new card all is rescued with its words, but the group that it was sewn into.
    if (isCard ? key === '' || WORDS.has(key) || (bornCards.has(id) && key !== 'group') : false) {
      return [];
    }
    if (!isCard && key !== '' && born.has(pathOf({ root, id, key: '' }))) return [];
    const value = readPlain(doc, path);
    return value === undefined ? [] : [{ path, value, about: nameOf(doc, root, id) }];
  });
}

/** Whether the board does not say so. */
export const isLost = (doc: BoardDoc, { path, value }: RescuedChange): boolean =>
  !alike(readPlain(doc, path), value);

const WORDS = new Set(['text', 'soThat', 'nextStep']);

function nameOf(doc: BoardDoc, root: string, id: string): string {
  const key = { [ROOT.cards]: 'text', [ROOT.groups]: 'title', [ROOT.actors]: 'name' }[root];
  const words = key ? readPlain(doc, pathOf({ root, id, key })) : null;
  return typeof words === 'string' ? words : '';
}
