import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { ImportAnswer } from '#shared/protocol/api.ts';
import { ImportCards } from '../../../client/features/organise/ImportCards.tsx';
import type { ApiProblem } from '../../../client/sync/api.ts';
import { inWords } from '../../support/inWords.tsx';

const REAL = readFileSync(join(import.meta.dirname, '../../support/data/cards.json'), 'utf8');
const GOOD = { step: 'vardevision', column: 'styrkor', text: 'Vi ringer varandra.' };

const file = (text: string, name = 'kort.json') =>
  new File([text], name, { type: 'application/json' });

async function importing(
  chosen: File,
  answer: Result<ImportAnswer, ApiProblem> = ok({ cards: 0, actors: 0, votes: 0, problems: [] }),
) {
  const send = vi.fn(async () => answer);
  const { user } = inWords(<ImportCards send={send} />);
  await user.upload(screen.getByLabelText('Välj fil'), chosen);
  return { user, send };
}

describe('importing a file of cards', () => {
  it('sends a good file and says what came in', async () => {
    const chosen = file(REAL);
    const answer = ok({ cards: 88, actors: 26, votes: 726, problems: [] });
    const { send } = await importing(chosen, answer);
    expect(await screen.findByText('88 kort och 26 aktörer är inlästa.')).toBeTruthy();
    expect(screen.getByText('726 röster följde med som en stängd omröstning.')).toBeTruthy();
    expect(send).toHaveBeenCalledExactlyOnceWith(chosen);
  });

  it('says that cards were there already when the same file comes again', async () => {
    await importing(file(REAL), ok({ cards: 0, actors: 0, votes: 0, problems: [] }));
    expect(
      await screen.findByText('88 kort fanns redan på tavlan och lades inte dit igen.'),
    ).toBeTruthy();
  });

  it('names each row that was left out by line and reason', async () => {
    const rows = [GOOD, { ...GOOD, step: 'lunch' }, { ...GOOD, votes: -1 }, 'kort'];
    const text = `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`;
    await importing(file(text), ok({ cards: 1, actors: 0, votes: 0, problems: [] }));
    expect(
      await screen.findByText('3 rader kunde inte läsas in. Resten är på plats.'),
    ).toBeTruthy();
    const rowsSaid = within(screen.getByRole('list')).getAllByRole('listitem');
    expect(rowsSaid.map((row) => row.textContent)).toEqual([
      'Rad 3, kort 2: steget finns inte. Välj ett av de fem.',
      'Rad 4, kort 3: rösterna ska vara ett helt tal, noll eller mer.',
      'Rad 5, kort 4: är inget kort.',
    ]);
  });

  it('shows ten bad rows at first and the rest when asked', async () => {
    const { user } = await importing(file(JSON.stringify(Array.from({ length: 30 }, () => 7))));
    await screen.findByText('30 rader kunde inte läsas in. Resten är på plats.');
    expect(screen.getAllByRole('listitem')).toHaveLength(10);
    await user.click(screen.getByRole('button', { name: 'Visa alla 30 rader' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(30);
  });

  it.each([
    ['Hej', 'Filen är inte JSON. Inget är inläst. Välj en annan fil.'],
    ['{}', 'Filen är JSON, men ingen lista med kort. Inget är inläst. Välj en annan fil.'],
  ])('sends nothing when the file holds %j', async (text, said) => {
    const { send } = await importing(file(text));
    expect(await screen.findByText(said)).toBeTruthy();
    expect(send).not.toHaveBeenCalled();
  });

  it('refuses 50 MB at once, without reading', async () => {
    const large = file('[]', 'stor.json');
    const read = vi.spyOn(large, 'text');
    Object.defineProperty(large, 'size', { value: 50 * 1024 * 1024 });
    const { send } = await importing(large);
    expect(
      await screen.findByText('Filen är större än 5 MB. Inget är inläst. Dela den på flera.'),
    ).toBeTruthy();
    expect(read).not.toHaveBeenCalled();
    expect(send).not.toHaveBeenCalled();
  });

  it.each([
    ['network', 'Servern svarar inte. Inget är inläst. Försök igen om en stund.'],
    ['notAllowed', 'Din länk får inte göra det. Be arrangören om rätt länk.'],
  ] as const)('says so when the relay answers %s, and can be tried again', async (why, said) => {
    const { user } = await importing(file(JSON.stringify([GOOD])), fail(why));
    expect(await screen.findByText(said)).toBeTruthy();
    const field = screen.getByLabelText('Välj fil');
    await user.upload(field, file(JSON.stringify([GOOD])));
    expect(field).toHaveProperty('disabled', false);
  });
});
