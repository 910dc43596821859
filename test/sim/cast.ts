import type { DeviceSecret } from '#shared/domain/identity.ts';
import { participantId } from '#shared/domain/identity.ts';
import type { ParticipantId } from '#shared/domain/ids.ts';
import type { Role } from '#shared/domain/role.ts';
import type { Workshop } from '../../server/store/Store.ts';
import { idFrom } from '../board/people.ts';
import { Tab } from './tab.ts';

/** Who is in the hall. Two workshops at one relay: what belongs to one must never reach the other. */
const CAST: readonly { readonly board: 0 | 1; readonly role: Role }[] = [
  { board: 0, role: 'organiser' },
  { board: 0, role: 'facilitator' },
  { board: 0, role: 'participant' },
  { board: 0, role: 'participant' },
  { board: 0, role: 'participant' },
  { board: 0, role: 'screen' },
  { board: 1, role: 'organiser' },
  { board: 1, role: 'participant' },
];

export interface Device {
  /** Stands in the ids of what it makes. */
  readonly who: number;
  readonly board: 0 | 1;
  /** As whom it comes to the door. */
  role: Role;
  readonly isEver: Role;
  readonly secret: DeviceSecret;
  readonly participant: ParticipantId;
  key: string;
  readonly tabs: Tab[];
}

export const castOf = (boards: readonly Workshop[], newClient: () => number): readonly Device[] =>
  CAST.map(({ board, role }, who) => {
    const secret = idFrom(`secret-${who}-`) as DeviceSecret;
    const workshop = boards[board];
    if (!workshop) throw new Error('no such board');
    const participant = participantId(workshop.id, secret);
    const tabs = [new Tab(newClient(), participant)];
    return { who, board, role, isEver: role, secret, participant, key: '', tabs };
  });
