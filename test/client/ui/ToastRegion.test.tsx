import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AnnouncerProvider } from '../../../client/ui/AnnouncerProvider.tsx';
import { createAnnouncer } from '../../../client/ui/announcer.ts';
import { ToastProvider } from '../../../client/ui/ToastProvider.tsx';
import { createToastQueue, type ToastQueue } from '../../../client/ui/toastQueue.ts';

let queue: ToastQueue;
beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  queue = createToastQueue();
});
afterEach(() => {
  queue.close();
  vi.useRealTimers();
});

function showRegion() {
  render(
    <AnnouncerProvider announcer={createAnnouncer((over) => over())}>
      <ToastProvider queue={queue} label="Meddelanden" dismissLabel="Stäng">
        <button type="button">Kortet</button>
      </ToastProvider>
    </AnnouncerProvider>,
  );
  return userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
}

const show = (run = () => undefined) =>
  act(() => queue.show({ text: 'Kortet är borttaget', action: { label: 'Ångra', run } }));
const pass = (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds));

test('a toast is said politely once, in a region that has a name', () => {
  showRegion();
  expect(screen.getByRole('status').textContent).toBe('');
  show();
  expect(screen.getByRole('status').textContent).toBe('Kortet är borttaget');
  expect(screen.getByRole('region', { name: 'Meddelanden' })).toBeDefined();
});

test('a toast with an action stays ten seconds, then leaves', () => {
  showRegion();
  show();
  pass(9_999);
  expect(screen.getByRole('button', { name: 'Ångra' })).toBeDefined();
  pass(1);
  expect(screen.queryByRole('button', { name: 'Ångra' })).toBeNull();
});

test('a toast does not leave while focus is in it', () => {
  showRegion();
  show();
  act(() => screen.getByRole('button', { name: 'Ångra' }).focus());
  pass(60_000);
  expect(screen.getByRole('button', { name: 'Ångra' })).toBeDefined();
  act(() => screen.getByRole('button', { name: 'Kortet' }).focus());
  pass(10_000);
  expect(screen.queryByRole('button', { name: 'Ångra' })).toBeNull();
});

test('undo runs once, takes the toast away and puts focus back where it was', async () => {
  const user = showRegion();
  const undo = vi.fn();
  show(undo);
  const card = screen.getByRole('button', { name: 'Kortet' });
  card.focus();
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Ångra' }));
  await user.keyboard('{Enter}');
  expect(undo).toHaveBeenCalledOnce();
  expect(screen.queryByRole('button', { name: 'Ångra' })).toBeNull();
  expect(document.activeElement).toBe(card);
});

test('at most three toasts stand at once, and the oldest makes room', () => {
  showRegion();
  for (const text of ['ett', 'två', 'tre', 'fyra']) act(() => queue.show({ text }));
  expect(queue.shown().map((toast) => toast.text)).toEqual(['två', 'tre', 'fyra']);
});

test('when what was offered is there no more, only the offers leave', () => {
  showRegion();
  show();
  act(() => queue.show({ text: 'Allt är skickat' }));
  act(() => queue.dropOffers());
  expect(screen.queryByRole('button', { name: 'Ångra' })).toBeNull();
  expect(screen.getByRole('status').textContent).toBe('Allt är skickat');
});
