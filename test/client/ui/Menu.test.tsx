import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { IconButton } from '../../../client/ui/IconButton.tsx';
import { Menu } from '../../../client/ui/Menu.tsx';

const GROUPS = [
  {
    id: 'step',
    label: 'Systemkunskap',
    items: [
      { id: 'strengths', label: 'Styrkor' },
      { id: 'needs', label: 'Utvecklingsbehov', disabled: true },
      { id: 'strategies', label: 'Förbättringsstrategier' },
    ],
  },
  { id: 'rest', items: [{ id: 'remove', label: 'Ta bort' }] },
];

function showMenu() {
  const onPick = vi.fn();
  const onCardKey = vi.fn();
  render(
    // biome-ignore lint/a11y/noStaticElementInteractions: stands for a card with keys of its own.
    <div onKeyDown={onCardKey}>
      <Menu
        label="Flytta kortet till"
        groups={GROUPS}
        onPick={onPick}
        button={(props) => <IconButton {...props} icon="more" label="Flytta till …" />}
      />
      <button type="button">Nästa</button>
    </div>,
  );
  const button = screen.getByRole('button', { name: 'Flytta till …' });
  return { user: userEvent.setup(), onPick, onCardKey, button };
}

const focused = () => document.activeElement?.textContent;

test('the button says that it opens a menu and whether it is open', async () => {
  const { user, button } = showMenu();
  expect(button.getAttribute('aria-haspopup')).toBe('menu');
  expect(button.getAttribute('aria-expanded')).toBe('false');
  await user.click(button);
  expect(button.getAttribute('aria-expanded')).toBe('true');
  const menu = screen.getByRole('menu', { name: 'Flytta kortet till' });
  expect(button.getAttribute('aria-controls')).toBe(menu.id);
  expect(screen.getByRole('group', { name: 'Systemkunskap' })).toBeDefined();
});

test('arrows go through the items, past what cannot be chosen, and round at the ends', async () => {
  const { user, button } = showMenu();
  button.focus();
  await user.keyboard('{ArrowDown}');
  expect(focused()).toBe('Styrkor');
  await user.keyboard('{ArrowDown}');
  expect(focused()).toBe('Förbättringsstrategier');
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(focused()).toBe('Styrkor');
  await user.keyboard('{ArrowUp}');
  expect(focused()).toBe('Ta bort');
  await user.keyboard('{Home}');
  expect(focused()).toBe('Styrkor');
  await user.keyboard('{End}');
  expect(focused()).toBe('Ta bort');
});

test('arrow up on the button opens at the last item, and a letter goes to the item that begins with it', async () => {
  const { user, button } = showMenu();
  button.focus();
  await user.keyboard('{ArrowUp}');
  expect(focused()).toBe('Ta bort');
  await user.keyboard('f');
  expect(focused()).toBe('Förbättringsstrategier');
});

test('Enter chooses, closes and gives focus back to the button', async () => {
  const { user, onPick, button } = showMenu();
  button.focus();
  await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  expect(onPick).toHaveBeenCalledExactlyOnceWith('strategies');
  expect(screen.queryByRole('menu')).toBeNull();
  expect(document.activeElement).toBe(button);
});

test('Esc closes without choosing, Tab closes and goes on, a press elsewhere closes', async () => {
  const { user, onPick, button } = showMenu();
  await user.click(button);
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('menu')).toBeNull();
  expect(document.activeElement).toBe(button);

  await user.click(button);
  await user.tab();
  expect(screen.queryByRole('menu')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Nästa' }));

  await user.click(button);
  await user.click(document.body);
  expect(screen.queryByRole('menu')).toBeNull();
  expect(onPick).not.toHaveBeenCalled();
});

test('keys pressed in the menu never reach the card around it', async () => {
  const { user, onCardKey, button } = showMenu();
  await user.click(button);
  await user.keyboard('{ArrowDown}n{Escape}');
  expect(onCardKey).not.toHaveBeenCalled();
});
