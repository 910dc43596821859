import { randomBytes } from 'node:crypto';
import { type DeviceSecret, participantId } from '#shared/domain/identity.ts';
import { type ParticipantId, randomId, type WorkshopId } from '#shared/domain/ids.ts';
import { frame, protocolsFor } from '../../support/rawSocket.ts';
import { createWorkshop } from '../../support/relay.ts';

/** A room on a server, and how to get in. */
export interface Place {
  readonly id: WorkshopId;
  readonly path: string;
  /** A device's own, where the server asks who it is. */
  protocols(device: DeviceSecret): readonly string[];
  /** Who a device is here, as cards name it. */
  who(device: DeviceSecret): ParticipantId;
}

/** How to speak to one kind of server. All carry the messages of y-protocols; some put something around. */
export interface Dialect {
  makePlace(port: number): Promise<Place>;
  /** What a client says before its step 1. */
  greet(place: Place): readonly Uint8Array[];
  /** A message as this server wants it. */
  wrap(place: Place, message: Uint8Array): Uint8Array;
  /** How many bytes of a frame stand before the message. */
  skip(place: Place): number;
}

const nowhere = (path: (id: string) => string): Place => {
  const id = randomId<'workshop'>(randomBytes);
  const who = (device: DeviceSecret) => participantId(id, device);
  return { id, path: path(id), protocols: () => [], who };
};

/** y-websocket's server and whatever takes its messages as they are. */
export const plain: Dialect = {
  makePlace: async () => nowhere((id) => `/${id}`),
  greet: () => [],
  wrap: (_, message) => message,
  skip: () => 0,
};

/** Hocuspocus: the document's name before each message, and a token first. */
export const hocuspocus: Dialect = {
  makePlace: async () => nowhere(() => '/'),
  greet: (place) => [frame(place.id, 2, 0, 'token')],
  wrap: (place, message) => Buffer.concat([frame(place.id), message]),
  skip: (place) => frame(place.id).length,
};

export const ours: Dialect = {
  makePlace: async (port) => {
    const { id, keys } = await createWorkshop(`http://127.0.0.1:${port}`);
    return {
      id,
      path: `/sync/${id}`,
      protocols: (device) => protocolsFor(keys.participant, device),
      who: (device) => participantId(id, device),
    };
  },
  greet: () => [],
  wrap: (_, message) => message,
  skip: () => 0,
};
