import * as Y from 'yjs';
import type { BoardDoc } from '#shared/board/doc.ts';
import type { RootName } from '#shared/board/keys.ts';
import { SHAPE } from '#shared/board/shape.ts';
import type { Field } from '#shared/board/shapes/field.ts';
import { exhaustive } from '#shared/domain/assert.ts';
import type { ParticipantId } from '#shared/domain/ids.ts';
import { can, type Role } from '#shared/domain/role.ts';
import { LIMITS } from '#shared/protocol/limits.ts';
import { Births } from './births.ts';
import { isLetters, isMember, isNew, isValueOf } from './contents.ts';
import type { Deletion } from './decode.ts';
import { DeletedClocks, standingDeleted } from './deletions.ts';
import type { Fresh } from './fresh.ts';
import { Keys } from './keys.ts';
import { ruleAt } from './rules.ts';
import type { Places, Spot } from './spot.ts';
import { Lengths } from './texts.ts';

/** What is wrong with an update; stands in the log, without a word of what was written. */
export type Fault = 'path' | 'content' | 'birth' | 'writer' | 'deletion' | 'bound' | 'full';

interface Writer {
  readonly role: Role;
  readonly participant: ParticipantId;
}

/**
 * Holds every fresh struct and every deletion of an update against the table of `shared/board/shape.ts`.
 * Nothing is changed; the first fault found is given, or null.
 */
export function judge(
  fresh: readonly Fresh[],
  deletes: readonly Deletion[],
  doc: BoardDoc,
  places: Places,
  writer: Writer,
): Fault | null {
  const trial = new Trial(doc, deletes, writer);
  for (const item of fresh) {
    const fault = trial.take(item);
    if (fault) return fault;
  }
  for (const { item, units } of standingDeleted(deletes, doc)) {
    const fault = trial.delete(places.spotOf(item), units);
    if (fault) return fault;
  }
  return trial.verdict();
}

class Trial {
  readonly #doc: BoardDoc;
  readonly #writer: Writer;
  readonly #deleted: DeletedClocks;
  readonly #births: Births;
  readonly #lengths: Lengths;
  readonly #keys: Keys;
  /** Asked last, when all that a newborn was given is known. */
  readonly #authored: { readonly root: RootName; readonly id: string }[] = [];

  constructor(doc: BoardDoc, deletes: readonly Deletion[], writer: Writer) {
    this.#doc = doc;
    this.#writer = writer;
    this.#deleted = new DeletedClocks(deletes);
    this.#births = new Births(doc);
    this.#lengths = new Lengths(doc);
    this.#keys = new Keys(doc, this.#deleted);
  }

  take(fresh: Fresh): Fault | null {
    const { spot, struct, offset } = fresh;
    if (spot.kind === 'gone') return null;
    const rule = ruleAt(spot);
    if (!rule) return 'path';
    const { content } = struct;
    switch (rule.of) {
      case 'thing': {
        if (!isNew(Y.Map, content)) return 'content';
        const begun = this.#births.begin(rule.root, rule.id, fresh);
        return begun === 'born' ? null : begun === 'full' ? 'full' : 'birth';
      }
      case 'letters': {
        if (!isLetters(content) || spot.kind !== 'element') return 'content';
        const id = Y.createID(struct.id.client, struct.id.clock + offset);
        const units = struct.length - offset;
        const live = struct.deleted ? 0 : units - this.#deleted.count(id, units);
        this.#lengths.add(spot.container, rule.field.bound, live);
        return null;
      }
      case 'member':
        return isMember(content) ? null : 'content';
      case 'flat':
        if (!isValueOf(rule.field, content)) return 'content';
        if (rule.field.writer !== 'anyone') return 'writer';
        this.#write(spot, fresh);
        return null;
      case 'field':
        return this.#takeField(rule, fresh);
      default:
        return exhaustive(rule);
    }
  }

  delete(spot: Spot, units: number): Fault | null {
    if (spot.kind === 'gone') return null;
    const rule = ruleAt(spot);
    if (!rule) return 'path';
    if (rule.of === 'member') return null;
    if (rule.of === 'letters') {
      this.#lengths.remove(spot.container, rule.field.bound, units);
      return null;
    }
    const isValue = rule.of === 'flat' || (rule.of === 'field' && rule.field.is === 'value');
    if (!isValue || spot.kind !== 'key') return 'deletion';
    this.#keys.end(spot);
    return null;
  }

  verdict(): Fault | null {
    if (!this.#births.areWhole) return 'birth';
    if (!this.#authored.every(({ root, id }) => this.#mayAsAuthor(root, id))) return 'writer';
    if (!this.#lengths.areWithinBounds) return 'bound';
    if (!this.#keys.allStand) return 'deletion';
    return this.#hasRoom() ? null : 'full';
  }

  #takeField(
    { root, id, key, field }: { root: RootName; id: string; key: string; field: Field },
    fresh: Fresh,
  ): Fault | null {
    const { content } = fresh.struct;
    if (field.is !== 'value') {
      if (!isNew(field.is === 'text' ? Y.Text : Y.Map, content)) return 'content';
      return this.#births.give(root, id, key, fresh) ? null : 'birth';
    }
    if (!isValueOf(field, content)) return 'content';
    switch (field.writer) {
      case 'relay':
        return 'writer';
      case 'creator':
        if (!(content instanceof Y.ContentAny) || fresh.struct.length > 1) return 'content';
        if (!this.#births.give(root, id, key, fresh)) return 'birth';
        return key === 'author' && !this.#mayBeAuthor(content.arr[0]) ? 'writer' : null;
      case 'moderator':
        if (!can(this.#writer.role, 'moderate')) return 'writer';
        break;
      case 'author':
        this.#authored.push({ root, id });
        break;
      case 'anyone':
        break;
      default:
        return exhaustive(field.writer);
    }
    if (this.#births.has(root, id)) this.#births.give(root, id, key, fresh);
    this.#write(fresh.spot, fresh);
    return null;
  }

  #write(spot: Spot, fresh: Fresh): void {
    if (spot.kind === 'key') this.#keys.write(spot, fresh);
  }

  /** [B16] Nobody writes as somebody else; what belongs to nobody comes from the organiser. */
  #mayBeAuthor(author: unknown): boolean {
    if (author === null) return can(this.#writer.role, 'importCards');
    return author === this.#writer.participant;
  }

  #mayAsAuthor(root: RootName, id: string): boolean {
    if (can(this.#writer.role, 'moderate')) return true;
    const field = fieldsOf(root)?.['author'];
    // Where things have no author, what is everybody's may be taken away by everybody.
    if (!field) return true;
    return this.#births.valueOf(root, id, 'author') === this.#writer.participant;
  }

  #hasRoom(): boolean {
    if (this.#doc.share.size + this.#lengths.newRootTexts > LIMITS.rootTexts) return false;
    return Object.entries(SHAPE).every(([root, shape]) => {
      const standing = this.#doc.share.get(root)?._map.size ?? 0;
      return shape.holds === 'things' || standing + this.#keys.newKeysOf(root) <= LIMITS.flatKeys;
    });
  }
}

const fieldsOf = (root: RootName): Readonly<Record<string, Field>> | null => {
  const shape = SHAPE[root];
  return shape.holds === 'things' ? shape.fields : null;
};
