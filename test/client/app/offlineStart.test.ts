import { expect, test } from 'vitest';
import { keepApp } from '../../../client/app/offlineStart.ts';
import { onceShown } from '../../../client/app/onceShown.ts';

/** A page whose loading anew is told, and a disk that has written when it is let. */
function pageThat(
  container: Partial<ServiceWorkerContainer> | undefined,
  shown: Promise<void> = Promise.resolve(),
) {
  const done: string[] = [];
  let written: () => void = () => undefined;
  const disk = new Promise<void>((resolve) => {
    written = () => {
      done.push('written');
      resolve();
    };
  });
  const page = {
    navigator: { serviceWorker: container },
    location: { reload: () => done.push('loaded anew') },
  } as unknown as Window;
  return { app: keepApp(page, true, shown, () => disk), done, written };
}

test('without a service worker the page is loaded anew when all that was written lies on the disk', async () => {
  const { app, done, written } = pageThat(undefined);
  const changed = app.change();
  await Promise.resolve();
  expect(done).toEqual([]);
  written();
  await changed;
  expect(done).toEqual(['written', 'loaded anew']);
});

test('where no newer version is to be had, too', async () => {
  const registration = Object.assign(new EventTarget(), { update: async () => undefined });
  const register = async () => registration as unknown as ServiceWorkerRegistration;
  const { app, done, written } = pageThat({ register });
  const changed = app.change();
  written();
  await changed;
  expect(done).toEqual(['written', 'loaded anew']);
});

test('a newer version takes over at once, and the page follows when all that was written lies on the disk', async () => {
  const told: unknown[] = [];
  const waiting = { postMessage: (message: unknown) => told.push(message) };
  const registration = Object.assign(new EventTarget(), { waiting });
  const container = Object.assign(new EventTarget(), {
    register: async () => registration as unknown as ServiceWorkerRegistration,
  });
  const { app, done, written } = pageThat(container as unknown as ServiceWorkerContainer);
  await app.change();
  expect(told).toEqual(['change']);
  container.dispatchEvent(new Event('controllerchange'));
  await Promise.resolve();
  expect(done).toEqual([]);
  written();
  await Promise.resolve();
  await expect.poll(() => done).toEqual(['written', 'loaded anew']);
});

test('nothing is kept before the first page is here', async () => {
  const root = document.createElement('div');
  const asked: unknown[] = [];
  const register = async (script: unknown) => {
    asked.push(script);
    return Object.assign(new EventTarget(), {}) as unknown as ServiceWorkerRegistration;
  };
  pageThat({ register }, onceShown(root));
  root.innerHTML = '<main><p role="status">Laddar …</p></main>';
  await turn();
  expect(asked).toEqual([]);
  root.innerHTML = '<main><h1>Mellan dörrarna</h1></main>';
  await expect.poll(() => asked).toEqual(['/sw.js']);
});

/** By then a change of the page has been told of, and all that followed from it is done. */
const turn = () => new Promise((resolve) => setTimeout(resolve));
