import * as Y from 'yjs';
import type { BoardDoc } from '#shared/board/doc.ts';
import type { Writer as FieldWriter } from '#shared/board/shapes/field.ts';
import { exhaustive } from '#shared/domain/assert.ts';
import type { ParticipantId } from '#shared/domain/ids.ts';
import { can, type Role } from '#shared/domain/role.ts';
import { Births } from './births.ts';
import { type Brought, writerOf } from './brought.ts';
import { hasRoomFor } from './capacity.ts';
import { isLetters, isMember, isNew, isValueOf } from './contents.ts';
import type { Deletion } from './decode.ts';
import { DeletedClocks, standingDeleted } from './deletions.ts';
import { Effort } from './effort.ts';
import { Lengths } from './lengths.ts';
import { CROSSED, type Located } from './locate.ts';
import type { Row } from './row.ts';
import { Rows } from './rows.ts';
import { type Rule, ruleAt } from './rules.ts';
import { type Container, GONE, type Place, type Places, type Spot } from './spot.ts';

/** What is wrong with an update; stands in the log, without a word of what was written. */
export type Fault =
  | 'path'
  | 'content'
  | 'birth'
  | 'writer'
  | 'deletion'
  | 'bound'
  | 'full'
  | 'effort'
  | typeof CROSSED;

interface Writer {
  readonly role: Role;
  readonly participant: ParticipantId;
  readonly brought?: Brought;
}

/** What an update is held against. */
interface Around {
  readonly doc: BoardDoc;
  readonly places: Places;
  /** Whether a thing of this id was erased for good, so that it may be born again and again. */
  isErased(id: string): boolean;
}

/** Where an item goes, and what lies there. */
interface Target {
  readonly place: Place;
  readonly row: Row;
}

/**
 * Holds every item and every deletion of an update against the table of `shared/board/shape.ts`.
 * Nothing is changed; the first fault found is given, or null.
 */
export function judge(
  items: readonly Located[],
  deletes: readonly Deletion[],
  around: Around,
  writer: Writer,
): Fault | null {
  const { doc, places } = around;
  const trial = new Trial(around, deletes, writer);
  for (const located of items) {
    const fault = trial.take(located);
    if (fault) return fault;
  }
  for (const { item, units } of standingDeleted(deletes, doc)) {
    const fault = trial.delete(item, places.spotOf(item), units);
    if (fault) return fault;
  }
  return trial.verdict();
}

class Trial {
  readonly #doc: BoardDoc;
  readonly #isErased: Around['isErased'];
  readonly #writer: Writer;
  readonly #deleted: DeletedClocks;
  readonly #effort: Effort;
  readonly #rows: Rows;
  readonly #births: Births;
  readonly #lengths = new Lengths();
  /** Things of which something is written that only their author may write. */
  readonly #authored = new Set<Container>();

  constructor({ doc, isErased }: Around, deletes: readonly Deletion[], writer: Writer) {
    this.#doc = doc;
    this.#isErased = isErased;
    this.#writer = writer;
    this.#deleted = new DeletedClocks(deletes);
    this.#effort = new Effort(doc);
    this.#rows = new Rows(doc, this.#deleted, this.#effort);
    this.#births = new Births(this.#rows);
  }

  take({ item, spot, inside }: Located): Fault | null {
    if (spot === GONE) return null;
    const rule = ruleAt(spot.container.kind, spot.key);
    if (!rule) return 'path';
    const row = this.#rows.at(spot);
    const fault = this.#judge(rule, item, { place: spot, row });
    if (fault) return fault;
    if (spot.key !== null && this.#buriesLive(item)) return 'content';
    if (rule.of === 'thing' && inside) this.#births.add(inside);
    if (this.#isCut(item)) this.#effort.cut(item.id, this.#deleted.pieces(item.id, item.length));
    const isPlaced = row.add(item);
    if (this.#effort.isTooMuch) return 'effort';
    return isPlaced ? null : CROSSED;
  }

  delete(item: Y.Item, spot: Spot, units: number): Fault | null {
    if (units < item.length) this.#effort.cut(item.id);
    if (this.#effort.isTooMuch) return 'effort';
    if (spot === GONE) return null;
    const rule = ruleAt(spot.container.kind, spot.key);
    if (!rule) return 'path';
    if (rule.of === 'member') return null;
    if (rule.of === 'letters') {
      if (!this.#mayAs(rule.writer)) return 'writer';
      this.#lengths.remove(spot.container, rule.bound, units);
    } else if (rule.of === 'flat' || (rule.of === 'field' && rule.field.is === 'value')) {
      this.#rows.end(this.#rows.at(spot));
    } else if (this.#renews) this.#rows.end(this.#rows.at(spot));
    else return 'deletion';
    return null;
  }

  verdict(): Fault | null {
    if (!this.#births.areWhole) return 'birth';
    for (const thing of this.#authored) if (!this.#mayAsAuthor(thing)) return 'writer';
    if (!this.#lengths.areWithinBounds) return 'bound';
    if (!this.#rows.allStand) return 'deletion';
    return hasRoomFor(this.#rows.begun, this.#doc) ? null : 'full';
  }

  #judge(rule: Rule, item: Y.Item, at: Target): Fault | null {
    const { content } = item;
    switch (rule.of) {
      case 'thing':
        if (content instanceof Y.ContentDeleted && this.#wasErased(at.place.key)) return null;
        return this.#bear(Y.Map, item, at, at.row.isEmpty || this.#isErased(at.place.key ?? ''));
      case 'renewed':
        return this.#bear(Y.Text, item, at, false);
      case 'letters':
        if (!isLetters(content)) return 'content';
        if (!this.#mayAs(rule.writer)) return 'writer';
        this.#lengths.add(at.place.container, rule.bound, this.#liveUnitsOf(item));
        return null;
      case 'member':
        return isMember(content) ? null : 'content';
      case 'flat':
        if (!isValueOf(rule.field, content)) return 'content';
        return this.#mayAs(rule.field.writer) || this.#isOfRelay(rule.field.writer, item)
          ? this.#write(item, at)
          : 'writer';
      case 'field':
        return this.#judgeField(rule, item, at);
      default:
        return exhaustive(rule);
    }
  }

  #judgeField({ field }: Extract<Rule, { of: 'field' }>, item: Y.Item, at: Target): Fault | null {
    const { content } = item;
    const { container, key } = at.place;
    if (field.is !== 'value') {
      const kind = field.is === 'text' ? Y.Text : Y.Map;
      return this.#bear(kind, item, at, this.#births.mayGive(container, at.row));
    }
    if (!isValueOf(field, content)) return 'content';
    switch (field.writer) {
      case 'relay':
        return 'writer';
      case 'creator':
        if (!(content instanceof Y.ContentAny) || item.length > 1) return 'content';
        if (!this.#births.mayGive(container, at.row)) return 'birth';
        if (key === 'author' && !this.#mayBeAuthor(content.arr[0], item.id.client)) return 'writer';
        return this.#lasts(item);
      case 'moderator':
        return can(this.#writer.role, 'moderate') ? this.#write(item, at) : 'writer';
      case 'author':
        this.#authored.add(container);
        return this.#write(item, at);
      case 'anyone':
        return this.#write(item, at);
      default:
        return exhaustive(field.writer);
    }
  }

  /** A map or text comes into the world: where it may, or from a relay in the place of what was erased. */
  #bear(kind: typeof Y.Map | typeof Y.Text, item: Y.Item, { row }: Target, may: boolean) {
    const { content, id } = item;
    if (content instanceof Y.ContentDeleted && this.#renews) {
      this.#rows.end(row);
      return null;
    }
    if (!isNew(kind, content)) return 'content';
    const isRenewed = this.#renews && writerOf(this.#writer, id.client) === 'relay';
    return may || isRenewed ? this.#lasts(item) : 'birth';
  }

  /** Whether a part of an item goes and a part stays. */
  #isCut(item: Y.Item): boolean {
    const units = this.#liveUnitsOf(item);
    return units > 0 && units < item.length;
  }

  /** A value may have been written over before it came here, but not end without another. */
  #write(item: Y.Item, { row }: Target): null {
    if (!this.#rows.isLive(item)) this.#rows.end(row);
    return null;
  }

  /** Of several values under one key all but the last have been written over: no other may live on unseen. */
  #buriesLive({ id, length, content }: Y.Item): boolean {
    if (length === 1 || content instanceof Y.ContentDeleted) return false;
    return this.#deleted.count(id, length - 1) < length - 1;
  }

  /** What a thing has for life does not come into the world deleted. */
  #lasts(item: Y.Item): Fault | null {
    return this.#liveUnitsOf(item) === item.length ? null : 'deletion';
  }

  #liveUnitsOf({ id, length }: Y.Item): number {
    return length - this.#deleted.count(id, length);
  }

  /** [B16] Nobody writes as somebody else; what belongs to nobody comes from the organiser. */
  #mayBeAuthor(author: unknown, client: number): boolean {
    if (author === null) return can(this.#writer.role, 'importCards');
    return author === writerOf(this.#writer, client);
  }

  /** [B2] What only a relay writes comes with the whole of a board, from the relay that wrote it. */
  #isOfRelay(field: FieldWriter, { id }: Y.Item): boolean {
    const isWhole = this.#writer.brought?.isWhole === true;
    return field === 'relay' && isWhole && writerOf(this.#writer, id.client) === 'relay';
  }

  get #renews(): boolean {
    return this.#writer.brought?.renews === true;
  }

  #wasErased(key: string | null): boolean {
    return key !== null && this.#writer.brought?.erased.has(key) === true;
  }

  /** Of what belongs to no thing: everybody's, or theirs who moderate. */
  #mayAs(writer: FieldWriter): boolean {
    return writer === 'anyone' || (writer === 'moderator' && can(this.#writer.role, 'moderate'));
  }

  #mayAsAuthor(thing: Container): boolean {
    return (
      can(this.#writer.role, 'moderate') ||
      // Where things have no author, what is everybody's may be taken away by everybody.
      !(thing.kind.is === 'thing' && thing.kind.hasAuthor) ||
      this.#rows.valueAt({ container: thing, key: 'author' }) === this.#writer.participant
    );
  }
}
