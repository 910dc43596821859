import type { ParticipantId } from '#shared/domain/ids.ts';
import type { BoardFile } from '#shared/protocol/file/boardFile.ts';
import type { Sender } from '../guard/guard.ts';

/** Nobody's own: every client id in a file has its owner there. */
const NOBODY = '' as ParticipantId;

/** [P81] A file is judged as the organiser who brings it, and each of its authors as themselves. */
export function broughtBy(
  { bindings, erased }: Pick<BoardFile, 'bindings' | 'erased'>,
  isWhole: boolean,
): Omit<Sender, 'ownerOf' | 'claimsLeft'> {
  const gone = erased.filter(({ what }) => what === 'card').map(({ thing }) => thing);
  return {
    role: 'organiser',
    participant: NOBODY,
    brought: {
      owners: ownersIn(bindings),
      erased: new Set(gone),
      renews: erased.length > gone.length,
      isWhole,
    },
  };
}

export const ownersIn = (bindings: BoardFile['bindings']): ReadonlyMap<number, ParticipantId> =>
  new Map(
    bindings.flatMap(({ participant, clients }) =>
      clients.map((client): [number, ParticipantId] => [client, participant]),
    ),
  );
