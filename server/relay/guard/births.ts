import * as Y from 'yjs';
import type { BoardDoc } from '#shared/board/doc.ts';
import type { RootName } from '#shared/board/keys.ts';
import { bornWith } from '#shared/board/shape.ts';
import { LIMITS } from '#shared/protocol/limits.ts';
import type { Fresh } from './fresh.ts';

/** A thing that comes into being with this update. */
interface Birth {
  readonly root: RootName;
  readonly client: number;
  readonly values: Map<string, unknown>;
}

/** [B3][B7] Things are born once, whole, under ids that nobody has yet. */
export class Births {
  readonly #doc: BoardDoc;
  readonly #births = new Map<string, Birth>();
  readonly #countByRoot = new Map<RootName, number>();

  constructor(doc: BoardDoc) {
    this.#doc = doc;
  }

  /** Whether a thing may be born here; if so it is. */
  begin(root: RootName, id: string, { struct, offset }: Fresh): 'born' | 'taken' | 'full' {
    const standing = this.#doc.share.get(root)?._map;
    if (offset > 0 || standing?.has(id) || this.#births.has(nameOf(root, id))) return 'taken';
    const count = (this.#countByRoot.get(root) ?? 0) + 1;
    if ((standing?.size ?? 0) + count > LIMITS.things) return 'full';
    this.#countByRoot.set(root, count);
    this.#births.set(nameOf(root, id), { root, client: struct.id.client, values: new Map() });
    return 'born';
  }

  /** Gives a newborn one of the fields it has for life; false when it has it, or is no newborn of this client. */
  give(root: RootName, id: string, key: string, { struct }: Fresh): boolean {
    const birth = this.#births.get(nameOf(root, id));
    if (!birth || birth.client !== struct.id.client || birth.values.has(key)) return false;
    const { content } = struct;
    birth.values.set(key, content instanceof Y.ContentAny ? content.arr[0] : null);
    return true;
  }

  has(root: RootName, id: string): boolean {
    return this.#births.has(nameOf(root, id));
  }

  /** What a newborn was given, or what stands in the document. */
  valueOf(root: RootName, id: string, key: string): unknown {
    const birth = this.#births.get(nameOf(root, id));
    if (birth) return birth.values.get(key);
    const thing = this.#doc.share.get(root)?._map.get(id)?.content;
    return thing instanceof Y.ContentType && thing.type instanceof Y.Map
      ? thing.type.get(key)
      : undefined;
  }

  /** Every newborn has all it must be born with. */
  get areWhole(): boolean {
    return [...this.#births.values()].every(({ root, values }) =>
      bornWith(root).every((key) => values.has(key)),
    );
  }
}

const nameOf = (root: RootName, id: string): string => `${root}\0${id}`;
