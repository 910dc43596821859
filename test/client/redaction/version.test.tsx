import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { usualChoices } from '#shared/domain/desk/choices.ts';
import { ok } from '#shared/domain/result.ts';
import type { KeptSummary } from '#shared/summary/keptSummary.ts';
import { VersionPage } from '../../../client/app/pages/VersionPage.tsx';
import { sumUp } from '../../summary/day.ts';
import { wholeDay } from '../../summary/wholeDay.ts';
import { Room } from '../steer/room.tsx';

const VERSION = { number: '1.0', at: 1, date: '2027-02-12', diarienummer: '2027/114' };

afterEach(() => history.replaceState(null, '', '/'));

async function open(): Promise<void> {
  const kept: KeptSummary = {
    choices: { ...usualChoices(), introduction: 'Vi möttes vid tolv bord.', version: VERSION },
    summary: sumUp(wholeDay()),
  };
  const room = new Room('participant');
  room.api = { fixed: async () => ok(JSON.stringify(kept)) };
  history.replaceState(null, '', '/w/x/version?number=1.0');
  room.show(<VersionPage />);
  await screen.findByText('Vi möttes vid tolv bord.');
}

test('a fixed version is taken away in every form, with the map as it was then', async () => {
  await open();
  await userEvent.click(screen.getByText('Fler format'));
  for (const form of ['Word', 'Excel', 'Webbsida', 'Markdown', 'JSON']) {
    expect(
      screen.getByRole('button', { name: new RegExp(`^Skapa .*${form}`) }),
      form,
    ).toBeDefined();
  }
  expect(screen.getAllByRole('button', { name: /karta/i })).toHaveLength(2);
  // The board here is empty: whatever stands on the picture stands in the version.
  const map = screen.getByRole('img', { name: /^Karta över/ });
  expect(within(map).getAllByText(/Resursskolan/).length).toBeGreaterThan(0);
});

test('it is shown for one reader too, of its own words', async () => {
  await open();
  const readers = screen.getByRole('combobox', { name: 'För vem' });
  await userEvent.selectOptions(readers, 'Kort, en sida');
  expect(screen.queryByRole('heading', { name: 'Strategier' })).toBeNull();
  expect(screen.getByText('Vi möttes vid tolv bord.')).toBeDefined();
});
