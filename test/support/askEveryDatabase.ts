/**
 * Runs in a page, and so knows nothing but the page. Resolves when all that the page has written so far is on the
 * device's disk: the question waits in line behind the writing.
 */
export async function askEveryDatabase(): Promise<void> {
  const answer = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await answer(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      await answer(database.transaction(store).objectStore(store).count());
    }
    database.close();
  }
}
