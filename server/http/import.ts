import { randomBytes } from 'node:crypto';
import { importCards } from '#shared/board/edits/importCards.ts';
import { type CardFile, parseCardFile } from '#shared/domain/cardFile.ts';
import { type RoundId, randomId } from '#shared/domain/ids.ts';
import { can, type Role } from '#shared/domain/role.ts';
import { importedRound } from '#shared/domain/stage/importedRound.ts';
import type { Round } from '#shared/domain/stage/stage.ts';
import type { ImportAnswer } from '#shared/protocol/api.ts';
import { isOurs, kindOf } from '#shared/protocol/file/envelope.ts';
import { LIMITS } from '#shared/protocol/limits.ts';
import type { Room } from '../relay/room.ts';
import { accessTo } from './access.ts';
import { type Answer, json, problem } from './answer.ts';
import { foundFromFile, isUnknown, mergeFile, takeUnsentFile } from './boardFile.ts';
import { decode, readBytes } from './body.ts';
import type { Asked, HttpTerms, Route } from './route.ts';

type Tally = Round['tally'];

interface By {
  readonly asked: Asked;
  readonly role: Role;
}

/**
 * What comes into a workshop as a file. [P34] Cards are laid on the board by the relay itself; what fails half way
 * is sent again as it is. [P81] A board is merged, [P83] or begins here when it never was here.
 */
export function importRoutes(terms: HttpTerms): readonly Route[] {
  const { relay, time } = terms;

  async function bringIn(asked: Asked): Promise<Answer> {
    if (await isUnknown(terms, asked)) return foundFromFile(terms, asked);
    const access = await accessTo(relay, asked, 'takeUnsent');
    if (!access.ok) return access.problem;
    const bytes = await readBytes(asked.request, mostOf);
    if (!bytes.ok) return bytes.problem;
    if (!(await relay.isReady())) return problem('unavailable');
    const room = await relay.rooms.enter(access.value.workshop.id);
    if (typeof room === 'string') return problem('gone');
    return takeIn(room, bytes.value, { asked, role: access.value.role });
  }

  async function takeIn(room: Room, bytes: Buffer, { asked, role }: By): Promise<Answer> {
    const kind = kindOf(bytes);
    if (kind === 'unsent') return takeUnsentFile(room, bytes);
    if (!can(role, 'importCards')) return problem('notAllowed');
    return isOurs(bytes) ? mergeFile(room, bytes, asked) : layCards(room, bytes);
  }

  async function layCards(room: Room, bytes: Buffer): Promise<Answer> {
    const text = decode(bytes);
    if (!text.ok) return text.problem;
    const file = parseCardFile(text.value);
    if (file.ok) return layOut(room, file.value);
    return problem(
      file.problem === 'notJson' ? 'notJson' : 'malformed',
      'Expected a list of cards.',
    );
  }

  async function layOut(room: Room, { rows, problems }: CardFile): Promise<Answer> {
    const setting = {
      newId: () => randomId<'card'>(randomBytes),
      at: time.now(),
      lang: room.steering.stage.lang,
    };
    const imported = await room.edit((doc) => importCards(doc, rows, setting));
    const votes = withoutCounted(room, imported.votes);
    if (!(await addRound(room, votes))) return problem('unavailable', VOTES_MISSING);
    const answer: ImportAnswer = {
      cards: imported.cards.size,
      actors: imported.actors.length,
      votes: Object.values(votes).reduce((sum, one) => sum + (one?.votes ?? 0), 0),
      problems: [...problems],
    };
    return json(200, answer);
  }

  async function addRound(room: Room, votes: Tally): Promise<boolean> {
    const round = importedRound(
      votes,
      randomId<'round'>(randomBytes) satisfies RoundId,
      time.now(),
    );
    if (!round) return true;
    const done = await room.steering.order({ type: 'addClosedRound', round }, 'organiser');
    return done.ok;
  }

  return [{ method: 'POST', path: '/api/workshops/:id/import', handle: bringIn }];
}

const mostOf = (first: Uint8Array): number =>
  isOurs(first) ? LIMITS.boardFileBytes : LIMITS.importBytes;

const VOTES_MISSING = 'The cards are on the board, their votes are not. Send the same file again.';

/** An import whose cards came in and whose round did not is finished by the next one. */
function withoutCounted(room: Room, votes: Tally): Tally {
  const { rounds } = room.steering.stage;
  const isNew = (card: string) => rounds.every((round) => !Object.hasOwn(round.tally, card));
  return Object.fromEntries(Object.entries(votes).filter(([card]) => isNew(card)));
}
