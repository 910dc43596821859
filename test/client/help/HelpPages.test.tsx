import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { HelpArticle } from '../../../client/features/help/HelpArticle.tsx';
import { OperatorFacts } from '../../../client/features/help/OperatorFacts.tsx';
import { wordsIn } from '../../../client/i18n/help/helpWords.ts';
import { inWords } from '../../support/inWords.tsx';

const { running, frame } = wordsIn('sv');

test('a chapter that is chosen in the list has the focus, and the address keeps no fragment', async () => {
  const { user } = inWords(<HelpArticle text={running} contents={frame.contents} />);
  const list = screen.getByRole('navigation', { name: 'På den här sidan' });
  await user.click(within(list).getByRole('link', { name: 'Uppgradera' }));
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Uppgradera' }));
  expect(location.hash).toBe('');
});

test('every chapter is a part of the page under its own name', () => {
  inWords(<HelpArticle text={running} contents={frame.contents} />);
  for (const { title } of running.chapters) screen.getByRole('region', { name: title });
});

test('what is typed exactly so stands as code, and an example can be reached by keyboard', () => {
  inWords(<HelpArticle text={running} contents={frame.contents} />);
  expect(screen.getAllByText('4040').map(({ tagName }) => tagName)).toContain('CODE');
  expect(screen.queryByText(/`|\*\*/)).toBeNull();
  const [example] = document.querySelectorAll('pre');
  expect(example?.tabIndex).toBe(0);
});

test('who runs the server is told in their own words, with addresses that can be pressed', () => {
  const found = {
    name: 'Förbundet Exempel',
    contact: 'Skriv till hjalp@example.se, eller se https://example.se/kontakt.',
    supervisor: 'Digg',
  };
  inWords(<OperatorFacts words={frame.operator} found={found} of="operator" />);
  screen.getByText('Förbundet Exempel');
  const hrefs = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(hrefs).toEqual(['mailto:hjalp@example.se', 'https://example.se/kontakt']);
});

test('an address that is none of the web is only text', () => {
  const found = { name: null, contact: 'javascript:alert(1) 08-123 45 67', supervisor: null };
  inWords(<OperatorFacts words={frame.operator} found={found} of="operator" />);
  expect(screen.queryByRole('link')).toBeNull();
});

test('what whoever runs the server has not said is not made up', () => {
  const found = { name: null, contact: null, supervisor: null };
  const { again } = inWords(<OperatorFacts words={frame.operator} found={found} of="operator" />);
  screen.getByText(/har inte skrivit vem det är/);
  again(<OperatorFacts words={frame.operator} found={found} of="supervisor" />);
  expect(screen.getByRole('link').getAttribute('href')).toBe('https://www.digg.se/tdosanmalan');
  again(<OperatorFacts words={frame.operator} found="outOfReach" of="operator" />);
  screen.getByText(/Servern svarar inte/);
});
