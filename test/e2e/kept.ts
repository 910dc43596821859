import type { Page } from 'playwright-core';
import { tracesOf } from '../support/traces.ts';

/** What can be found of words in everything that a page's browser keeps: each value of each store of each database, and what lies beside. */
export async function tracesKept(page: Page, words: string): Promise<readonly string[]> {
  const kept = await page.evaluate(readAll);
  return kept.flatMap(([where, base64]) =>
    tracesOf(Buffer.from(base64, 'base64'), words).map((piece) => `${where}: ${piece}`),
  );
}

/** In the page. Through the IndexedDB API alone, as [where, bytes in base64]. */
async function readAll(): Promise<[string, string][]> {
  const answer = <Value>(request: IDBRequest<Value>): Promise<Value> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const base64 = (bytes: Uint8Array) =>
    btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  const bytesOf = (value: unknown) =>
    value instanceof Uint8Array ? value : new TextEncoder().encode(JSON.stringify(value) ?? '');
  const found: [string, string][] = [];
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await answer(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const values = await answer(database.transaction([store]).objectStore(store).getAll());
      for (const value of values) found.push([`${name} ${store}`, base64(bytesOf(value))]);
    }
    database.close();
  }
  for (const shelf of [localStorage, sessionStorage]) {
    for (const [key, value] of Object.entries(shelf)) found.push([key, base64(bytesOf(value))]);
  }
  return found;
}
