import { act, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { fail, ok } from '#shared/domain/result.ts';
import type { WorkshopAnswer } from '#shared/protocol/api.ts';
import { DoorControl } from '../../../client/features/room/door/DoorControl.tsx';
import { createWaysIn } from '../../../client/features/room/door/waysIn.ts';
import { useApi } from '../../../client/state/useApi.ts';
import { useReadable } from '../../../client/state/useReadable.ts';
import { useSession } from '../../../client/state/useSession.ts';
import { useStage } from '../../../client/state/useStage.ts';
import { Room } from '../steer/room.tsx';

function Door() {
  const api = useApi();
  const session = useSession();
  const [ways] = useState(() => createWaysIn(api, session));
  const known = useReadable(ways);
  const open = useStage((stage) => stage.doorOpen) ?? true;
  return <DoorControl open={open} code={known?.code ?? null} take={ways.take} />;
}

const press = (name: string) =>
  userEvent.click(screen.getAllByRole('button', { name }).at(-1) as HTMLElement);

const renewing = (room: Room, deeds: string[]) => ({
  renewCode: async () => {
    deeds.push(`new code while ${room.day.doorOpen ? 'open' : 'shut'}`);
    room.code = 'ABC234';
    const answer: WorkshopAnswer = {
      id: 'workshop-00000000000aa' as WorkshopAnswer['id'],
      role: 'facilitator',
      epoch: 1,
      code: room.code,
      stage: room.day,
      keys: {},
      links: {},
    };
    return ok(answer);
  },
});

test('[P47] the door is shut after it is said what that means, and the code is no longer shown', async () => {
  const room = new Room();
  room.show(<Door />);
  expect(await screen.findByText('H4K R7M')).toBeDefined();
  await press('Stäng dörren');
  expect(room.day.doorOpen).toBe(true);
  expect(screen.getByText(/Koden slutar gälla för nya/)).toBeDefined();
  await press('Stäng dörren');
  expect(room.day.doorOpen).toBe(false);
  expect(screen.getByText('Dörren är stängd')).toBeDefined();
  expect(screen.queryByText('H4K R7M')).toBeNull();
});

test('[P47] it opens with a new code, which is made while it is still shut', async () => {
  const room = new Room();
  const deeds: string[] = [];
  room.api = renewing(room, deeds);
  room.does({ type: 'door', open: false });
  room.show(<Door />);
  await press('Öppna dörren');
  await press('Öppna dörren');
  expect(deeds).toEqual(['new code while shut']);
  expect(room.day.doorOpen).toBe(true);
  expect(await screen.findByText('ABC 234')).toBeDefined();
});

test('[P47] without a new code it stays shut, and says so', async () => {
  const room = new Room();
  room.api = { renewCode: async () => fail('network') };
  room.does({ type: 'door', open: false });
  room.show(<Door />);
  await press('Öppna dörren');
  await press('Öppna dörren');
  expect(room.day.doorOpen).toBe(false);
  expect(screen.getByText(/Dörren är kvar som den var/)).toBeDefined();
});

test('what another facilitator does at the door is seen here, with its code', async () => {
  const room = new Room();
  room.show(<Door />);
  expect(await screen.findByText('H4K R7M')).toBeDefined();
  room.code = 'ZZZ999';
  act(() => room.does({ type: 'door', open: false }));
  act(() => room.does({ type: 'door', open: true }));
  expect(await screen.findByText('ZZZ 999')).toBeDefined();
});
