import { newBoardDoc } from '#shared/board/doc.ts';
import { addActor } from '#shared/board/edits/actors.ts';
import { setParty } from '#shared/board/edits/promise.ts';
import { textName } from '#shared/board/rootTexts.ts';
import { findText, spliceText } from '#shared/board/texts.ts';
import { tableId } from '#shared/domain/ids.ts';
import type { WrittenPart } from '#shared/domain/promise.ts';
import type { Role } from '#shared/domain/role.ts';
import { actorNo, newActor, REMOVAL } from '../../board/sample.ts';
import { Room } from '../steer/room.tsx';

const NAMES = ['Skolan', 'Socialtjänsten', 'Vårdcentralen', 'Arbetsförmedlingen'] as const;

/** A room with four organisations in it, and a board to write promises on. */
export class PromiseHall {
  readonly doc = newBoardDoc();
  readonly room: Room;

  constructor(role: Role = 'participant', table: number | null = 1) {
    for (const [n, name] of NAMES.entries()) {
      addActor(this.doc, { ...newActor(n + 1), name }, REMOVAL);
    }
    this.room = new Room(role);
    this.room.seat.set({ table: table === null ? null : tableId(table), org: null });
    this.changed();
  }

  changed(): void {
    this.room.hold(this.doc);
  }

  write(name: string, words: string): void {
    const text = findText(this.doc, { of: 'root', name });
    if (text) spliceText(this.doc, text, { index: 0, remove: text.length, insert: words });
    this.changed();
  }

  /** A table promises: so many parties, and the parts that are given. */
  promise(table: number, parties: number, parts: Partial<Record<WrittenPart, string>>): void {
    for (let n = 1; n <= parties; n += 1) setParty(this.doc, tableId(table), actorNo(n), true);
    for (const [part, words] of Object.entries(parts)) {
      this.write(textName.promise(tableId(table), part as WrittenPart), words);
    }
    this.changed();
  }
}

export const WHOLE = {
  toWhom: 'unga som väntar',
  what: 'få svar inom en vecka',
  sign: 'ingen ringer en andra gång',
} as const;
