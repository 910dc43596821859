import { expect, test } from 'vitest';
import type { Lang } from '#shared/domain/lang.ts';
import type { Speech } from '../../../client/i18n/wordsContext.ts';
import { followLanguage } from '../../../client/state/followLanguage.ts';
import { newPreferences } from '../../../client/state/preferences.ts';
import { speechIn } from '../../support/speech.ts';
import { until } from '../../support/until.ts';

/** A Swedish device on a line that brings words when we let it. */
function device() {
  const asked: {
    readonly lang: Lang;
    readonly come: (speech: Speech) => void;
    readonly fail: () => void;
  }[] = [];
  const preferences = newPreferences(null, ['sv']);
  const load = (lang: Lang) =>
    new Promise<Speech>((come, reject) => {
      asked.push({ lang, come, fail: () => reject(new TypeError('no network')) });
    });
  const speech = followLanguage({ preferences, load, askAgain: 1 });
  const shown = () => speech.get()?.lang ?? null;
  const comes = async (at: number) => {
    const words = asked[at];
    words?.come(speechIn(words.lang));
    await Promise.resolve();
    await Promise.resolve();
  };
  return { asked, preferences, shown, comes };
}

test('only the words of the chosen language are asked for, and nothing is shown before they come', async () => {
  const { asked, shown, comes } = device();
  expect(asked.map(({ lang }) => lang)).toEqual(['sv']);
  expect(shown()).toBeNull();
  await comes(0);
  expect(shown()).toBe('sv');
});

test('the page keeps its language until the words of the next have come', async () => {
  const { preferences, shown, comes } = device();
  await comes(0);
  preferences.change({ lang: 'da' });
  expect(shown()).toBe('sv');
  await comes(1);
  expect(shown()).toBe('da');
});

test('words that come after another choice are not shown', async () => {
  const { preferences, shown, comes } = device();
  await comes(0);
  preferences.change({ lang: 'da' });
  preferences.change({ lang: 'en' });
  await comes(2);
  await comes(1);
  expect(shown()).toBe('en');
});

test('words that do not come are asked for again', async () => {
  const { asked, shown, comes } = device();
  asked[0]?.fail();
  await until('asked again', () => asked.length === 2);
  expect(shown()).toBeNull();
  await comes(1);
  expect(shown()).toBe('sv');
});

test('another setting asks for no words', async () => {
  const { asked, preferences, comes } = device();
  await comes(0);
  preferences.change({ theme: 'dark' });
  expect(asked.length).toBe(1);
});
