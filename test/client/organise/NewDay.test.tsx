import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { CreateRequest } from '#shared/protocol/api.ts';
import type { EarlierSource } from '../../../client/features/organise/EarlierPlan.tsx';
import { NewDay } from '../../../client/features/organise/NewDay.tsx';
import type { ApiProblem } from '../../../client/sync/api.ts';
import { described, inWords } from '../../support/inWords.tsx';

const NONE_EARLIER: EarlierSource = {
  workshops: [],
  recall: async () => fail('network'),
  first: null,
  fromFile: () => null,
};

type Create = (day: CreateRequest, key?: string) => Promise<Result<unknown, ApiProblem>>;

function newDay(...answers: readonly Result<unknown, ApiProblem>[]) {
  const rest = [...answers];
  const create = vi.fn<Create>(async () => rest.shift() ?? ok(null));
  return { create, ...inWords(<NewDay create={create} earlier={NONE_EARLIER} />) };
}
const title = () => screen.getByLabelText('Titel');
const submit = () => screen.getByRole('button', { name: 'Skapa en workshop' });

describe('creating a workshop', () => {
  it('needs a title and nothing else', async () => {
    const { user, create } = newDay();
    await user.type(title(), '  Mellan dörrarna ');
    await user.click(submit());
    expect(create).toHaveBeenCalledOnce();
    expect(create.mock.calls[0]?.[0]).toEqual({
      title: 'Mellan dörrarna',
      date: null,
      place: '',
      organiser: '',
      tables: 8,
      seats: 8,
      lang: 'sv',
    });
  });

  it('without a title says what is missing and puts focus there', async () => {
    const { user, create } = newDay();
    await user.click(submit());
    expect(create).not.toHaveBeenCalled();
    expect(described(title())).toContain('Skriv en titel. Den syns för alla.');
    expect(document.activeElement).toBe(title());
  });

  it('takes day, place, organiser and tables along when they are known', async () => {
    const { user, create } = newDay();
    await user.type(title(), 'Mellan dörrarna');
    await user.click(screen.getByText('Fyll i mer nu'));
    await user.type(screen.getByLabelText('Datum'), '2027-02-11');
    await user.type(screen.getByLabelText('Plats'), 'Folkets hus');
    await user.click(screen.getByRole('button', { name: 'Ett bord till' }));
    await user.click(submit());
    expect(create.mock.calls[0]?.[0]).toMatchObject({
      date: '2027-02-11',
      place: 'Folkets hus',
      tables: 9,
    });
  });

  it('that is refused keeps what was written and says what to do', async () => {
    const { user } = newDay(fail('network'));
    await user.type(title(), 'Mellan dörrarna');
    await user.click(submit());
    expect(
      await screen.findByText('Workshopen skapades inte. Det du skrev står kvar.'),
    ).toBeTruthy();
    expect(screen.getByText('Servern svarar inte. Vänta en stund och försök igen.')).toBeTruthy();
    expect(title()).toHaveProperty('value', 'Mellan dörrarna');
  });

  it('asks for the key where one is needed, and sends it', async () => {
    const { user, create } = newDay(fail('createKeyNeeded'));
    await user.type(title(), 'Mellan dörrarna');
    expect(screen.queryByLabelText('Nyckel för att skapa')).toBeNull();
    await user.click(submit());
    await user.type(await screen.findByLabelText('Nyckel för att skapa'), 'sesam');
    await user.click(submit());
    expect(create.mock.calls[1]?.[1]).toBe('sesam');
  });
});
