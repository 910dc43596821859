import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { LADDERS, type Ladder, RUNGS } from '#shared/domain/ladder.ts';
import { LANGS, type Lang } from '#shared/domain/lang.ts';
import { COLLABORATION_TERMS } from '#shared/domain/prompts/collaborationTerms.ts';
import { conceptsOn } from '#shared/domain/prompts/conceptsOn.ts';
import { project } from '../../../client/state/projection.ts';
import { SessionProvider } from '../../../client/state/SessionProvider.tsx';
import { ConceptsButton } from '../../../client/writing/concepts/ConceptsButton.tsx';
import { inWords } from '../../support/inWords.tsx';
import { boardSession } from '../state/boardSession.ts';

const { deliberation, coordination, cooperation, collaboration } = COLLABORATION_TERMS;
const FOUR = [deliberation, coordination, cooperation, collaboration];

function atHand(lang: Lang = 'sv', ladder: Ladder = 'concepts') {
  const { session, stage } = boardSession();
  const day = stage.get();
  if (day) stage.set({ ...day, ladder });
  const { store } = project(session);
  return inWords(
    <SessionProvider workshop={{ session, store }}>
      <ConceptsButton />
    </SessionProvider>,
    lang,
  );
}
const dialog = () =>
  within(screen.getByRole('dialog', { name: /^(Begreppen|The terms|Begreberne)$/ }));

test.each(LANGS)(
  'in %s, each of the four words is one press away, with its meaning and the other languages’ word',
  async (lang) => {
    const { user } = atHand(lang);
    await user.click(screen.getByRole('button'));
    for (const { term, meaning } of FOUR) {
      for (const each of LANGS) expect(dialog().getAllByText(term[each]).length).toBeGreaterThan(0);
      expect(dialog().getByText(meaning[lang])).toBeDefined();
    }
  },
);

test('a word of another language is read in that language', async () => {
  const { user } = atHand();
  await user.click(screen.getByRole('button'));
  expect(dialog().getByText('deliberation').lang).toBe('en');
  expect(dialog().getByText('drøftelse').lang).toBe('da');
});

test.each(LADDERS)(
  'on the ladder of %s every rung has its word, and none of the four is missing',
  (ladder) => {
    const words = conceptsOn(ladder);
    expect(words.flatMap(({ rung }) => (rung === null ? [] : [rung]))).toEqual([...RUNGS]);
    for (const { term } of FOUR) expect(words.map((word) => word.term)).toContain(term);
  },
);

test('the rung is told where the word stands on the day’s own ladder', async () => {
  const { user } = atHand('sv', 'conversation');
  await user.click(screen.getByRole('button'));
  expect(dialog().getByText('Steg 1 på trappan').parentElement?.textContent).toContain(
    'Vi träffas och hör efter',
  );
  expect(dialog().queryAllByText(/^Steg \d på trappan/)).toHaveLength(5);
});

test('it is closed with Esc or the cross, and the focus is where it was', async () => {
  const { user } = atHand();
  const button = screen.getByRole('button', { name: 'Begreppen' });
  await user.click(button);
  await user.click(dialog().getByRole('button', { name: 'Stäng' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement).toBe(button);
});
