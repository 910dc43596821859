import { tracesOf } from './traces.ts';

/** What can be found of words in everything that a browser keeps in its databases. */
export async function tracesKept(factory: IDBFactory, words: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { name = '' } of await factory.databases()) {
    for (const value of await valuesIn(factory, name)) {
      const bytes =
        value instanceof Uint8Array ? Buffer.from(value) : Buffer.from(JSON.stringify(value) ?? '');
      found.push(...tracesOf(bytes, words).map((piece) => `${name}: ${piece}`));
    }
  }
  return found;
}

async function valuesIn(factory: IDBFactory, name: string): Promise<readonly unknown[]> {
  const database = await answer(factory.open(name));
  const stores = [...database.objectStoreNames];
  const values = await Promise.all(
    stores.map((store) => answer(database.transaction([store]).objectStore(store).getAll())),
  );
  database.close();
  return values.flat();
}

const answer = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
