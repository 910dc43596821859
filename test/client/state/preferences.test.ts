import { beforeEach, expect, test, vi } from 'vitest';
import { applyPreferences } from '../../../client/state/applyPreferences.ts';
import { newPreferences } from '../../../client/state/preferences.ts';

beforeEach(() => localStorage.clear());

test('the first language the browser wants and we have is taken, else Swedish', () => {
  expect(newPreferences(null, ['fi', 'da-DK', 'en']).current.get().lang).toBe('da');
  expect(newPreferences(null, ['fi']).current.get().lang).toBe('sv');
});

test('what is chosen outlives the page', () => {
  newPreferences(localStorage, ['sv']).change({ theme: 'dark', lang: 'en' });
  expect(newPreferences(localStorage, ['sv']).current.get()).toMatchObject({
    theme: 'dark',
    lang: 'en',
    enterAdds: true,
  });
});

test('what somebody else left in its place is not believed', () => {
  for (const left of ['{', 'null', '[1]', '{"lang":"tlh"}']) {
    localStorage.setItem('mellanrum.preferences', left);
    expect(newPreferences(localStorage, ['sv']).current.get().lang).toBe('sv');
  }
  localStorage.setItem('mellanrum.preferences', '{"lang":"da","theme":"pink"}');
  expect(newPreferences(localStorage, ['sv']).current.get()).toMatchObject({
    lang: 'da',
    theme: 'system',
  });
});

test('blocked storage costs the memory of a choice, not the choice', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('no', 'SecurityError');
  });
  const preferences = newPreferences(localStorage, ['sv']);
  preferences.change({ textSize: 'larger' });
  expect(preferences.current.get().textSize).toBe('larger');
});

test('the page’s root is told at once and at each change', () => {
  const root = document.createElement('html');
  const preferences = newPreferences(null, ['sv']);
  const stop = applyPreferences(preferences, root);
  expect([root.dataset['text'], root.dataset['theme']]).toEqual(['normal', undefined]);
  preferences.change({ textSize: 'large', theme: 'dark' });
  expect([root.dataset['text'], root.dataset['theme']]).toEqual(['large', 'dark']);
  preferences.change({ theme: 'system' });
  expect(root.dataset['theme']).toBeUndefined();
  stop();
});

test('what another tab of the device has chosen holds here too', () => {
  const here = newPreferences(localStorage, ['sv']);
  newPreferences(localStorage, ['sv']).change({ lang: 'da', holdsUpdates: true });
  expect(here.current.get().lang).toBe('sv');
  here.recall();
  expect(here.current.get()).toMatchObject({ lang: 'da', holdsUpdates: true });
});
