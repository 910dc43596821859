import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { WorkshopId } from '#shared/domain/ids.ts';
import { EmptyDevice } from '../../../client/features/settings/EmptyDevice.tsx';
import type { KeptHere } from '../../../client/sync/device/kept.ts';
import { Room } from '../steer/room.tsx';

const kept = (title: string, unsent: number, hasOrganiserKey = false): KeptHere => ({
  ...{ id: `workshop-${title}` as WorkshopId, title },
  ...{ unsent, hasOrganiserKey },
});

async function ask(...workshops: readonly KeptHere[]) {
  const room = new Room();
  const empty = vi.fn(async () => undefined);
  room.device = { ...room.device, kept: async () => workshops, empty };
  room.show(<EmptyDevice />);
  await userEvent.click(screen.getByRole('button', { name: 'Töm den här enheten …' }));
  return empty;
}

test('what would be lost is told by workshop before anything is done', async () => {
  const empty = await ask(kept('Unga vuxna', 2), kept('Äldre', 0, true), kept('Skolan', 1));
  const lost = await screen.findAllByRole('listitem');
  expect(lost.map(({ textContent }) => textContent)).toEqual([
    'Unga vuxna: 2 saker som inte är skickade',
    'Skolan: 1 sak som inte är skickad',
  ]);
  expect(screen.getByText(/Här finns en arrangörslänk/)).toBeDefined();
  expect(empty).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Töm ändå' }));
  expect(empty).toHaveBeenCalledOnce();
});

test('where all is sent it says what is safe, and asks all the same', async () => {
  const empty = await ask(kept('Äldre', 0));
  expect(screen.getByText(/Det som är skickat är säkert/)).toBeDefined();
  expect(screen.queryByText(/går förlorat/)).toBeNull();
  expect(screen.queryByText(/arrangörslänk/)).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Avbryt' }));
  expect(empty).not.toHaveBeenCalled();
});
