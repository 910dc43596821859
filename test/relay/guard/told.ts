import * as Y from 'yjs';
import type { BoardDoc } from '#shared/board/doc.ts';

type Shared = BoardDoc['share'] extends Map<string, infer Type> ? Type : never;

/**
 * All that a document says, in one order. Read off its items: a relay never says which root is a map and
 * which a text, and a copy would put everything in its place anew.
 */
export function told(doc: BoardDoc): unknown {
  const roots = [...doc.share].map(([name, type]) => [name, contentOf(type)] as const);
  return Object.fromEntries(inOrder(roots.filter(([, content]) => !isEmpty(content))));
}

function contentOf(type: Shared): unknown {
  if (type._start === null && type._map.size > 0) {
    const standing = [...type._map].filter(([, item]) => !item.deleted);
    return Object.fromEntries(inOrder(standing.map(([key, item]) => [key, lastOf(item)] as const)));
  }
  let letters = '';
  for (let item = type._start; item !== null; item = item.right) {
    if (!item.deleted) letters += item.content.getContent().join('');
  }
  return letters;
}

const lastOf = ({ content }: Y.Item): unknown =>
  content instanceof Y.ContentType ? contentOf(content.type) : content.getContent().at(-1);

const isEmpty = (content: unknown): boolean => content === '' || JSON.stringify(content) === '{}';

const inOrder = <Value>(entries: (readonly [string, Value])[]): (readonly [string, Value])[] =>
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
