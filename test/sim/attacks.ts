import * as Y from 'yjs';
import { addCard } from '#shared/board/edits/cards.ts';
import type { CardId, ParticipantId } from '#shared/domain/ids.ts';
import { MESSAGE } from '#shared/protocol/messages.ts';
import { AT, idFrom } from '../board/people.ts';
import { frame, stepTwo, update } from '../support/rawSocket.ts';
import { GUID } from './guid.ts';

/** Words that must never be seen by anybody. */
export const MARK = 'INTRÅNG';

export interface Target {
  /** What is on the disk. */
  readonly board: Y.Doc;
  /** Somebody else, and a client id of theirs. */
  readonly victim: ParticipantId;
  readonly victimClient: number;
  readonly attacker: ParticipantId;
  /** A client id that nobody has. */
  readonly client: number;
  readonly count: number;
}

type Attack = (target: Target) => readonly Uint8Array[];

/** Each must leave everything untouched. The first is tried by a screen, all others by a participant. */
export const ATTACKS: readonly Attack[] = [
  (target) => [stepTwo(), update(cardBy(target, target.attacker))],
  (target) => [stepTwo(cardBy(target, target.victim))],
  (target) => [update(cardBy(target, target.victim))],
  (target) => [stepTwo(), update(cardBy(target, target.attacker, target.victimClient))],
  ({ victimClient, attacker }) => [
    stepTwo(),
    frame(MESSAGE.awareness, frame(1, victimClient, 1_000_000, stateOf(attacker))),
  ],
  (target) => {
    const whole = cardBy(target, target.attacker);
    return [update(whole.slice(0, target.count % whole.length))];
  },
  (target) => {
    const doc = copyOf(target);
    write(doc, target, target.attacker, '-a');
    const between = Y.encodeStateVector(doc);
    write(doc, target, target.attacker, '-b');
    return [stepTwo(), update(Y.encodeStateAsUpdate(doc, between))];
  },
  ({ count }) => [Uint8Array.of(count % 256, (count >> 3) % 256, (count >> 5) % 256)],
];

const stateOf = (participant: string): string =>
  JSON.stringify({ org: null, table: null, editing: participant });

function cardBy(target: Target, author: ParticipantId, client = target.client): Uint8Array {
  const doc = copyOf(target, client);
  const before = Y.encodeStateVector(doc);
  write(doc, target, author);
  return Y.encodeStateAsUpdate(doc, before);
}

function copyOf({ board, client }: Target, as = client): Y.Doc {
  const doc = new Y.Doc({ guid: GUID });
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(board));
  doc.clientID = as;
  return doc;
}

function write(doc: Y.Doc, { count }: Target, participant: ParticipantId, part = ''): void {
  addCard(
    doc,
    {
      id: idFrom(`card-attack-${count}${part}`) as CardId,
      place: { step: 'valueVision', column: 'needs', rank: 'a0' },
      text: MARK,
      actors: [],
    },
    { participant, table: null, org: null, lang: 'sv', at: AT },
  );
}
