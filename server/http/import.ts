import { randomBytes } from 'node:crypto';
import { type Imported, importCards } from '#shared/board/edits/importCards.ts';
import { type CardFile, parseCardFile } from '#shared/domain/cardFile.ts';
import { type RoundId, randomId } from '#shared/domain/ids.ts';
import { importedRound } from '#shared/domain/stage/importedRound.ts';
import type { ImportAnswer } from '#shared/protocol/api.ts';
import { LIMITS } from '#shared/protocol/limits.ts';
import type { Room } from '../relay/room.ts';
import { accessTo } from './access.ts';
import { type Answer, json, problem } from './answer.ts';
import { readText } from './body.ts';
import type { Asked, HttpTerms, Route } from './route.ts';

/** [P34] A file of cards, laid on the board by the relay itself. */
export function importRoutes({ relay, time }: HttpTerms): readonly Route[] {
  async function bringIn(asked: Asked): Promise<Answer> {
    const access = await accessTo(relay, asked, 'importCards');
    if (!access.ok) return access.problem;
    const text = await readText(asked.request, LIMITS.importBytes);
    if (!text.ok) return text.problem;
    const file = parseCardFile(text.value);
    if (!file.ok)
      return problem(
        file.problem === 'notJson' ? 'notJson' : 'malformed',
        'Expected a list of cards.',
      );
    const room = await relay.rooms.enter(access.value.workshop.id);
    if (typeof room === 'string') return problem('gone');
    return layOut(room, file.value);
  }

  async function layOut(room: Room, { rows, problems }: CardFile): Promise<Answer> {
    const setting = {
      newId: () => randomId<'card'>(randomBytes),
      at: time.now(),
      lang: room.steering.stage.lang,
    };
    const imported = await room.edit((doc) => importCards(doc, rows, setting));
    if (!(await addRound(room, imported))) return problem('unavailable');
    const answer: ImportAnswer = {
      cards: imported.cards.size,
      actors: imported.actors.length,
      votes: Object.values(imported.votes).reduce((sum, one) => sum + (one?.votes ?? 0), 0),
      problems: [...problems],
    };
    return json(200, answer);
  }

  async function addRound(room: Room, { votes }: Imported): Promise<boolean> {
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
