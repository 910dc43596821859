import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { StrictMode, useState } from 'react';
import { expect, test, vi } from 'vitest';
import { AnnouncerProvider } from '../../../client/ui/AnnouncerProvider.tsx';
import { createAnnouncer } from '../../../client/ui/announcer.ts';
import { Dialog } from '../../../client/ui/Dialog.tsx';

function Settings({ onClose }: { readonly onClose: () => void }) {
  const [open, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
    onClose();
  };
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Inställningar
      </button>
      {open && (
        <Dialog title="Text, kontrast och språk" closeLabel="Stäng" onClose={close}>
          <input aria-label="Textstorlek" />
        </Dialog>
      )}
    </>
  );
}

async function openSettings() {
  const user = userEvent.setup();
  const onClose = vi.fn();
  render(
    <StrictMode>
      <Settings onClose={onClose} />
    </StrictMode>,
  );
  const opener = screen.getByRole('button', { name: 'Inställningar' });
  await user.click(opener);
  return { user, onClose, opener };
}

test('a dialog is named by its title and puts focus in its first field', async () => {
  await openSettings();
  const dialog = screen.getByRole('dialog', { name: 'Text, kontrast och språk' });
  expect(dialog).toHaveProperty('open', true);
  expect(document.activeElement).toBe(screen.getByLabelText('Textstorlek'));
});

test('Esc asks once to close and gives focus back to what opened the dialog', async () => {
  const { user, onClose, opener } = await openSettings();
  await user.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalledTimes(1);
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement).toBe(opener);
});

test('the cross closes, and so does a press beside the sheet but not one inside it', async () => {
  const { user, onClose } = await openSettings();
  await user.click(screen.getByLabelText('Textstorlek'));
  expect(onClose).not.toHaveBeenCalled();
  await user.click(screen.getByRole('dialog'));
  expect(onClose).toHaveBeenCalledTimes(1);
  await user.click(screen.getByRole('button', { name: 'Inställningar' }));
  await user.click(screen.getByRole('button', { name: 'Stäng' }));
  expect(onClose).toHaveBeenCalledTimes(2);
});

test('what is announced while a dialog is open is also said inside it', async () => {
  const announcer = createAnnouncer();
  render(
    <AnnouncerProvider announcer={announcer}>
      <Dialog title="Kortet" closeLabel="Stäng" onClose={() => undefined}>
        Text
      </Dialog>
    </AnnouncerProvider>,
  );
  announcer.assertive('Ledaren samlar alla');
  const inside = await screen.findAllByText('Ledaren samlar alla');
  expect(inside.some((region) => screen.getByRole('dialog').contains(region))).toBe(true);
});
