import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Thread, type ThreadItem } from '../../../client/ui/Thread.tsx';
import { ThreadMini } from '../../../client/ui/ThreadMini.tsx';

const NAMES = ['Värdevision', 'Systemkunskap', 'Relationsskrädderi'];

function showThread(change: (item: ThreadItem, index: number) => ThreadItem = (item) => item) {
  const states = ['done', 'now', 'left'] as const;
  const items = states.map((state, index) => {
    const name = NAMES[index] ?? '';
    return change({ id: name, name, state }, index);
  });
  render(<Thread items={items} label="Dagens steg" doneLabel="(klart)" progress={0.4} />);
  return within(screen.getByRole('navigation', { name: 'Dagens steg' }));
}

test('the steps are an ordered list in which done and now are said in words', () => {
  const thread = showThread();
  expect(within(thread.getByRole('list')).getAllByRole('listitem')).toHaveLength(3);
  expect(thread.getAllByRole('listitem')[0]?.textContent).toContain('(klart)');
  expect(thread.getAllByRole('listitem')[1]?.textContent).not.toContain('(klart)');
});

test('only the step that the room is in is the current step', () => {
  const thread = showThread();
  const current = thread.getAllByText(/./).filter((found) => found.closest('[aria-current]'));
  expect(current.map((found) => found.closest('[aria-current]')?.textContent)).toContain(
    '2Systemkunskap',
  );
  expect(document.querySelectorAll('[aria-current]')).toHaveLength(1);
  expect(document.querySelector('[aria-current]')?.getAttribute('aria-current')).toBe('step');
});

test('a step one may go to is a button, the others are text', async () => {
  const onPick = vi.fn();
  const thread = showThread((item, index) => (index === 0 ? { ...item, onPick } : item));
  expect(thread.getAllByRole('button')).toHaveLength(1);
  await userEvent.click(thread.getByRole('button', { name: /Värdevision/ }));
  expect(onPick).toHaveBeenCalledOnce();
});

test('a step that is only read is told from the step the room is in', () => {
  const onPick = () => undefined;
  const thread = showThread((item, index) => ({ ...item, onPick, viewed: index === 0 }));
  const read = thread.getByRole('button', { name: /Värdevision/ });
  expect(read.getAttribute('aria-current')).toBe('page');
  const now = thread.getByRole('button', { name: /Systemkunskap/ });
  expect(now.getAttribute('aria-current')).toBe('step');
});

test('the needle stands at the given part of the step, and never outside it', () => {
  showThread();
  const now = screen.getAllByRole('listitem')[1];
  expect(now?.style.getPropertyValue('--p')).toBe('0.4');
});

test('on a phone the thread is a picture that says where we are', () => {
  render(<ThreadMini total={5} now={1} label="Steg 2 av 5" />);
  expect(screen.getByRole('img', { name: 'Steg 2 av 5' }).children).toHaveLength(5);
});
