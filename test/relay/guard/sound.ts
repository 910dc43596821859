import * as Y from 'yjs';
import type { BoardDoc } from '#shared/board/doc.ts';
import type { RootName } from '#shared/board/keys.ts';
import { isRootText } from '#shared/board/rootTexts.ts';
import { bornWith, fieldOf, isRoot, isThingId, readValue, SHAPE } from '#shared/board/shape.ts';
import type { Field } from '#shared/board/shapes/field.ts';
import { TEXT_BOUND } from '#shared/domain/card.ts';
import type { ParticipantId } from '#shared/domain/ids.ts';
import { can, type Role } from '#shared/domain/role.ts';

/** Who wrote what carries a client id. */
export interface Writers {
  ownerOf(client: number): ParticipantId | 'relay';
  roleOf(participant: ParticipantId): Role;
}

type Shared = BoardDoc['share'] extends Map<string, infer Type> ? Type : never;

/**
 * Walks through a whole document, item by item, and says what is not as SCHEMA.md has it. Knows nothing
 * of the guard: it looks at what has become of the document and not at how.
 */
export function faultsIn(doc: BoardDoc, writers: Writers): readonly string[] {
  const walk = new Walk(doc, writers);
  walk.store();
  for (const [name, type] of doc.share) walk.root(name, type);
  walk.nothingElse();
  return walk.faults;
}

class Walk {
  readonly faults: string[] = [];
  readonly #doc: BoardDoc;
  readonly #writers: Writers;
  readonly #seen = new Set<Y.Item>();

  constructor(doc: BoardDoc, writers: Writers) {
    this.#doc = doc;
    this.#writers = writers;
  }

  /** Nothing waits, and each client's clocks run on without a hole. */
  store(): void {
    const { pendingStructs, pendingDs, clients } = this.#doc.store;
    this.#expect(pendingStructs === null && pendingDs === null, 'something is pending');
    for (const [client, structs] of clients) {
      let clock = 0;
      for (const struct of structs) {
        this.#expect(struct.id.clock === clock, `client ${client} has a hole at ${clock}`);
        clock = struct.id.clock + struct.length;
      }
    }
  }

  /** No item lies where nobody would look. */
  nothingElse(): void {
    for (const structs of this.#doc.store.clients.values()) {
      for (const struct of structs) {
        const isLost = struct instanceof Y.Item && !this.#seen.has(struct);
        this.#expect(!isLost, `client ${struct.id.client} clock ${struct.id.clock} lies nowhere`);
      }
    }
  }

  root(name: string, type: Shared): void {
    if (isRootText(name)) return this.#text(name, type, TEXT_BOUND);
    if (!isRoot(name)) return this.#expect(false, `root ${name}`);
    this.#expect(type._start === null, `${name} is a list`);
    for (const [key, item] of type._map) {
      const spot = `${name}.${key}`;
      const chain = this.#chain(spot, item);
      if (SHAPE[name].holds === 'things') this.#thing(name, key, chain, spot);
      else this.#value(fieldOf(name, key), chain, spot);
    }
  }

  #thing(root: RootName, id: string, chain: readonly Y.Item[], spot: string): void {
    const [item, ...more] = chain;
    this.#expect(isThingId(id), `${spot} has no random id`);
    this.#expect(more.length === 0, `${spot} was born more than once`);
    // Erased by the relay, or never seen.
    if (!item || item.deleted) return;
    const { content } = item;
    const map = content instanceof Y.ContentType ? content.type : null;
    if (!map || !isExactly(Y.Map, map)) return this.#expect(false, `${spot} is no map`);
    this.#expect(map._start === null, `${spot} is a list`);
    for (const [key, standing] of map._map) {
      const field = fieldOf(root, key);
      const fields = this.#chain(`${spot}.${key}`, standing);
      if (field?.is === 'value') this.#valueOfThing(map, key, { field, chain: fields, spot });
      else this.#typeOfThing(field, fields, `${spot}.${key}`);
    }
    for (const key of bornWith(root)) this.#expect(map._map.has(key), `${spot} lacks ${key}`);
  }

  #valueOfThing(
    thing: Shared,
    key: string,
    at: { field: Extract<Field, { is: 'value' }>; chain: readonly Y.Item[]; spot: string },
  ): void {
    const spot = `${at.spot}.${key}`;
    this.#value(at.field, at.chain, spot);
    const { writer } = at.field;
    const standing = at.chain.at(-1);
    if (!standing) return;
    if (writer === 'creator') this.#expect(at.chain.length === 1, `${spot} was written twice`);
    if (key === 'author') this.#author(standing, spot);
    if (writer === 'moderator') this.#expect(this.#moderates(standing), `${spot} by a participant`);
    const author = thing._map.get('author');
    if (writer === 'author' && author) {
      const isAuthor = this.#ownerOf(standing) === lastOf(author);
      this.#expect(isAuthor || this.#moderates(standing), `${spot} by somebody else`);
    }
  }

  #author(item: Y.Item, spot: string): void {
    const owner = this.#ownerOf(item);
    if (owner === 'relay') return;
    const author = lastOf(item);
    const isOwn = author === null ? this.#roleOf(item) === 'organiser' : author === owner;
    this.#expect(isOwn, `${spot} names somebody else`);
  }

  #typeOfThing(field: Field | null, chain: readonly Y.Item[], spot: string): void {
    const [item, ...more] = chain;
    const type = item?.content instanceof Y.ContentType ? item.content.type : null;
    this.#expect(more.length === 0, `${spot} was born more than once`);
    if (!type || item?.deleted) return this.#expect(false, `${spot} is gone`);
    if (field?.is === 'text') return this.#text(spot, type, field.bound);
    if (field?.is !== 'set') return this.#expect(false, `${spot} is no field`);
    this.#expect(isExactly(Y.Map, type) && type._start === null, `${spot} is no set`);
    for (const [member, standing] of type._map) {
      this.#expect(field.member(member), `${spot} has ${member}`);
      const members = this.#chain(`${spot}.${member}`, standing);
      const isTrue = members.every((item) => item.deleted || lastOf(item) === true);
      this.#expect(isTrue, `${spot}.${member} is not true`);
    }
  }

  #value(field: Field | null, chain: readonly Y.Item[], spot: string): void {
    const standing = chain.at(-1);
    if (field?.is !== 'value') return this.#expect(false, `${spot} is no value`);
    if (!standing || standing.deleted) return this.#expect(false, `${spot} has lost its value`);
    this.#expect(readValue(field, lastOf(standing)) !== undefined, `${spot} does not fit`);
    this.#expect(isJson(lastOf(standing)), `${spot} is not plain`);
    const isOurs = this.#ownerOf(standing) === 'relay';
    if (field.writer === 'relay') this.#expect(isOurs, `${spot} is not the relay's`);
  }

  #text(spot: string, type: Shared, bound: number): void {
    const isText = isExactly(Y.Text, type) || type._item === null;
    this.#expect(isText, `${spot} is no text`);
    this.#expect(type._map.size === 0, `${spot} has keys`);
    let letters = '';
    for (let item = type._start; item !== null; item = item.right) {
      this.#see(item, type, null, spot);
      if (item.deleted) continue;
      if (item.content instanceof Y.ContentString) letters += item.content.str;
      else this.#expect(false, `${spot} holds ${item.content.constructor.name}`);
    }
    this.#expect(letters.length === type._length, `${spot} has lost count`);
    this.#expect(letters.length <= bound, `${spot} is ${letters.length} long`);
    this.#expect(letters.isWellFormed() && !letters.includes('\0'), `${spot} has strange letters`);
  }

  /** All that was written under one key, the standing one last; no other is live. */
  #chain(spot: string, standing: Y.Item): readonly Y.Item[] {
    const chain: Y.Item[] = [];
    for (let item: Y.Item | null = standing; item !== null; item = item.left) {
      this.#see(item, standing.parent, standing.parentSub, spot);
      this.#expect(item === standing || item.deleted, `${spot} has a live value below`);
      chain.push(item);
    }
    this.#expect(standing.right === null, `${spot} goes on after what stands`);
    return chain.reverse();
  }

  #see(item: Y.Item, parent: unknown, key: string | null, spot: string): void {
    const isHere = item.parent === parent && item.parentSub === key && !this.#seen.has(item);
    this.#expect(isHere, `${spot} is tangled`);
    this.#seen.add(item);
  }

  #ownerOf = (item: Y.Item): ParticipantId | 'relay' => this.#writers.ownerOf(item.id.client);

  #roleOf(item: Y.Item): Role {
    const owner = this.#ownerOf(item);
    return owner === 'relay' ? 'organiser' : this.#writers.roleOf(owner);
  }

  #moderates = (item: Y.Item): boolean => can(this.#roleOf(item), 'moderate');

  #expect(holds: boolean, fault: string): void {
    if (!holds) this.faults.push(fault);
  }
}

/** The XML types extend both. */
const isExactly = (kind: unknown, type: object): boolean => type.constructor === kind;

const lastOf = ({ content }: Y.Item): unknown =>
  content instanceof Y.ContentAny ? content.arr.at(-1) : undefined;

const isJson = (value: unknown): boolean => {
  const told = JSON.stringify(value);
  return told !== undefined && JSON.stringify(JSON.parse(told)) === told;
};
