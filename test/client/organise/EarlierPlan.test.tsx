import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { WorkshopId } from '#shared/domain/ids.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import { newStage } from '#shared/domain/stage/newStage.ts';
import { presetDay } from '#shared/domain/stage/presets.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import type { CreateRequest } from '#shared/protocol/api.ts';
import type { EarlierSource } from '../../../client/features/organise/EarlierPlan.tsx';
import { NewDay } from '../../../client/features/organise/NewDay.tsx';
import type { ApiProblem } from '../../../client/sync/api.ts';
import type { EarlierDay } from '../../../client/sync/earlierDay.ts';
import { inWords } from '../../support/inWords.tsx';

const ID = 'a'.repeat(22) as WorkshopId;
const EARLIER: Stage = {
  ...newStage({ title: 'Mellan dörrarna', place: 'Folkets hus', tables: 12, lang: 'da' }, 0),
  breaks: presetDay('topDown', 'da').breaks,
  caseText: 'En ung vuxen.',
};
const FROM_RELAY: EarlierDay = { stage: EARLIER, heard: null };

function page(source: Partial<EarlierSource> = {}) {
  const create = vi.fn(async (_: CreateRequest) => ok(null));
  const earlier: EarlierSource = {
    workshops: [{ id: ID, title: 'Mellan dörrarna' }],
    recall: async () => ok(FROM_RELAY),
    first: null,
    fromFile: () => null,
    ...source,
  };
  return { create, ...inWords(<NewDay create={create} earlier={earlier} />) };
}
const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const start = () => screen.getByRole('button', { name: 'Utgå från en tidigare workshop' });
type User = ReturnType<typeof page>['user'];
async function choose(user: User) {
  await user.click(start());
  await user.click(screen.getByRole('button', { name: 'Mellan dörrarna' }));
  await screen.findByText('Planen kommer från Mellan dörrarna');
}
const create = (user: User) =>
  user.click(screen.getByRole('button', { name: 'Skapa en workshop' }));

it('an earlier workshop of this device fills the form and gives its plan, case and language', async () => {
  const { user, create: made } = page();
  await choose(user);
  expect(field('Titel').value).toBe('Mellan dörrarna');
  expect(field('Plats').value).toBe('Folkets hus');
  expect(
    screen.getByText('Med följer 12 bord, 5 steg med tider och frågor, 3 raster och fallet.'),
  ).toBeTruthy();
  await create(user);
  const { plan, breaks, caseText } = EARLIER;
  expect(made.mock.calls[0]?.[0]).toMatchObject({
    tables: 12,
    lang: 'da',
    date: null,
    like: { plan, breaks, caseText },
  });
});

it('what was already written stays as it was written', async () => {
  const { user } = page();
  await user.type(field('Titel'), 'Ett år senare');
  await choose(user);
  expect(field('Titel').value).toBe('Ett år senare');
  expect(field('Plats').value).toBe('Folkets hus');
});

it('can be left again: then the plan is the usual one', async () => {
  const { user, create: made } = page();
  await choose(user);
  await user.click(screen.getByRole('button', { name: 'Utgå inte från den' }));
  expect(screen.getByText(/Planen är den vanliga igen/)).toBeTruthy();
  expect(start()).toBeTruthy();
  await create(user);
  expect(made.mock.calls[0]?.[0]).toMatchObject({ title: 'Mellan dörrarna', lang: 'sv' });
  expect(made.mock.calls[0]?.[0]).not.toHaveProperty('like');
});

it('as this device last saw it is told as that', async () => {
  const { user } = page({ recall: async () => ok({ ...FROM_RELAY, heard: 1_800_000_000_000 }) });
  await choose(user);
  expect(screen.getByText(/Servern svarar inte\. Så här såg planen ut/)).toBeTruthy();
});

it('one that cannot be had says why, and another can be chosen', async () => {
  const answers: Result<EarlierDay, ApiProblem>[] = [fail('network'), fail('gone'), ok(FROM_RELAY)];
  let asked = 0;
  const { user } = page({ recall: async () => answers[asked++] ?? fail('network') });
  const again = async () => {
    await user.click(start());
    await user.click(screen.getByRole('button', { name: 'Mellan dörrarna' }));
  };
  await again();
  expect(await screen.findByText(/den här enheten har ingen kopia av planen/)).toBeTruthy();
  await again();
  expect(await screen.findByText(/Den workshopen är raderad/)).toBeTruthy();
  await choose(user);
});

it('the one whose desk somebody came from is taken at once', async () => {
  const recall = vi.fn(async () => ok(FROM_RELAY));
  page({ first: ID, recall });
  expect(await screen.findByText('Planen kommer från Mellan dörrarna')).toBeTruthy();
  expect(recall).toHaveBeenCalledExactlyOnceWith(ID);
});

it('one from a file closes the dialog', async () => {
  const { user } = page({
    workshops: [],
    fromFile: (onChosen) => (
      <button type="button" onClick={() => onChosen(FROM_RELAY)}>
        Fil
      </button>
    ),
  });
  await user.click(start());
  expect(screen.getByText(/ingen arrangörslänk till någon annan workshop/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Fil' }));
  expect(screen.getByText('Planen kommer från Mellan dörrarna')).toBeTruthy();
  expect(screen.queryByRole('dialog')).toBeNull();
});
