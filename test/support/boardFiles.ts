import { ask } from './api.ts';
import { startRelay, type TestRelay, type TestWorkshop } from './relay.ts';

/** The file of a workshop, as its organiser gets it. */
export async function takeFile(relay: TestRelay, { id, keys }: TestWorkshop): Promise<Uint8Array> {
  const response = await fetch(`${relay.url}/api/workshops/${id}/board.mellanrum`, {
    headers: { authorization: `Bearer ${keys.organiser}` },
  });
  if (!response.ok) throw new Error(`no file: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

export interface Brought {
  readonly status: number;
  readonly json: unknown;
}

/** Brings a file to a relay. `key`: of the workshop there, or none where it never was. */
export async function bringFile(
  relay: Pick<TestRelay, 'url'>,
  { id }: Pick<TestWorkshop, 'id'>,
  file: Uint8Array<ArrayBuffer> | Uint8Array,
  { key, query = '' }: { readonly key?: string; readonly query?: string } = {},
): Promise<Brought> {
  const response = await fetch(`${relay.url}/api/workshops/${id}/import${query}`, {
    method: 'POST',
    headers: key === undefined ? {} : { authorization: `Bearer ${key}` },
    body: new Uint8Array(file),
  });
  return { status: response.status, json: await response.json() };
}

/** The workshop where its file has just made it. */
export async function foundAt(
  relay: Pick<TestRelay, 'url'>,
  workshop: TestWorkshop,
  file: Uint8Array,
): Promise<TestWorkshop> {
  const { status, json } = await bringFile(relay, workshop, file);
  if (status !== 201) throw new Error(`not founded: ${status} ${JSON.stringify(json)}`);
  return json as TestWorkshop;
}

/** A workshop at home, and the hall's laptop, which has been given its file. */
export async function homeAndLaptop(): Promise<{
  readonly home: TestRelay;
  readonly laptop: TestRelay;
  readonly atHome: TestWorkshop;
  readonly inHall: TestWorkshop;
  close(): Promise<void>;
}> {
  const [home, laptop] = [await startRelay(), await startRelay()];
  const atHome = await home.createWorkshop({ title: 'Mellan dörrarna', date: '2099-02-11' });
  const inHall = await foundAt(laptop, atHome, await takeFile(home, atHome));
  return {
    home,
    laptop,
    atHome,
    inHall,
    close: async () => {
      await Promise.all([home.stop(), laptop.stop()]);
    },
  };
}

export const stageOf = async (relay: TestRelay, { id, keys }: TestWorkshop): Promise<unknown> => {
  const { json } = await ask(relay, 'GET', `/api/workshops/${id}`, { key: keys.organiser });
  return (json as { stage: unknown }).stage;
};
