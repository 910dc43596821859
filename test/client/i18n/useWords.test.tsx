import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Rich } from '../../../client/i18n/Rich.tsx';
import { useLang, useWords } from '../../../client/i18n/useWords.ts';
import { WordsProvider } from '../../../client/i18n/WordsProvider.tsx';
import { speechIn } from '../../support/speech.ts';

function Join() {
  const { start } = useWords();
  return (
    <button type="button" lang={useLang()}>
      {start.join}
    </button>
  );
}

test('words follow the language, and the page says which language it is in', () => {
  const page = (lang: 'sv' | 'en' | 'da') => (
    <WordsProvider speech={speechIn(lang)}>
      <Join />
    </WordsProvider>
  );
  const { rerender } = render(page('sv'));
  expect(screen.getByRole('button').textContent).toBe('Gå med');
  expect(document.documentElement.lang).toBe('sv');
  rerender(page('da'));
  expect(screen.getByRole('button').textContent).toBe('Deltag');
  expect(document.documentElement.lang).toBe('da');
});

test('only what is marked stands in bold, and nothing else is markup', () => {
  render(
    <p>
      <Rich text="Kort <i>och</i> **bara organisation** syns" />
    </p>,
  );
  expect(screen.getByText('bara organisation').tagName).toBe('B');
  expect(document.querySelector('p')?.textContent).toBe('Kort <i>och</i> bara organisation syns');
});
