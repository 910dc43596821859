import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fail, ok } from '#shared/domain/result.ts';
import type { Role } from '#shared/domain/role.ts';
import { newStage } from '#shared/domain/stage/newStage.ts';
import { DeleteDay } from '../../../client/features/organise/DeleteDay.tsx';
import type { DayLinks } from '../../../client/features/organise/dayLinks.ts';
import { createLinkStore } from '../../../client/features/organise/linkStore.ts';
import { RotateDialog } from '../../../client/features/organise/RotateDialog.tsx';
import { SharePanel } from '../../../client/features/organise/SharePanel.tsx';
import { described, inWords } from '../../support/inWords.tsx';
import { deskSession } from './deskSession.ts';

const DAY = newStage({ title: 'Mellan dörrarna', tables: 3 }, 1_800_000_000_000);
const link = (role: string) => `https://rum.example/w/${'a'.repeat(22)}#key=${role}`;
const LINKS: DayLinks = {
  code: 'H4KR7M',
  links: {
    organiser: link('organiser'),
    facilitator: link('facilitator'),
    participant: link('participant'),
    screen: link('screen'),
  },
};
const press = (name: string) => screen.getByRole('button', { name });

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('sharing', () => {
  it('shows the code, a QR code and a link for each role', () => {
    inWords(<SharePanel day={DAY} links={LINKS} />);
    expect(screen.getByText('H4K R7M')).toBeTruthy();
    expect(screen.getByRole('img', { name: 'QR-kod för deltagare' })).toBeTruthy();
    const rows = within(screen.getByRole('list', { name: 'Länkar' })).getAllByRole('listitem');
    expect(rows.map((row) => row.querySelector('b')?.textContent)).toEqual([
      'Deltagare',
      'Ledare',
      'Storbild',
      'Arrangör',
    ]);
    expect(screen.getByText(/Tappar du arrangörslänken kan ingen öppna/)).toBeTruthy();
  });

  it('copies a link by one press', async () => {
    const { user } = inWords(<SharePanel day={DAY} links={LINKS} />);
    await user.click(press('Kopiera länk för ledare'));
    expect(await navigator.clipboard.readText()).toBe(link('facilitator'));
    expect(await screen.findAllByText('Länken är kopierad')).not.toHaveLength(0);
  });

  it('shows the link to copy by hand where the page may not copy', async () => {
    const { user } = inWords(<SharePanel day={DAY} links={LINKS} />);
    // As on http://192.168…: no clipboard, and the old command says no.
    vi.stubGlobal('navigator', { ...navigator, clipboard: undefined });
    await user.click(press('Kopiera länk för ledare'));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByLabelText('Länk för ledare')).toHaveProperty('value', link('facilitator'));
    await user.click(dialog.getByRole('button', { name: 'Kopiera' }));
    expect(await dialog.findByText('Markera länken och kopiera den för hand.')).toBeTruthy();
  });

  it('prints one card for each table, with the table in its code', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    const { user } = inWords(<SharePanel day={DAY} links={LINKS} />);
    await user.click(press('Skriv ut ett kort per bord'));
    expect(print).toHaveBeenCalledOnce();
    expect(screen.getAllByRole('heading', { name: /^Bord \d$/ })).toHaveLength(3);
    expect(screen.getAllByText(/också för dig som kommer sent/)).toHaveLength(3);
  });

  it('keeps the links as a file', async () => {
    const saved: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      saved.push(blob as Blob);
      return 'blob:kept';
    });
    vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    const { user } = inWords(<SharePanel day={DAY} links={LINKS} />);
    await user.click(press('Som fil'));
    expect(await saved[0]?.text()).toContain(link('organiser'));
  });

  it('says so when the code has stopped being good', () => {
    inWords(<SharePanel day={DAY} links={{ ...LINKS, code: null }} />);
    expect(screen.getByText('Koden har slutat gälla. QR-koden fungerar.')).toBeTruthy();
  });

  it('offers to replace a link only where that may be done', async () => {
    const onRotate = vi.fn();
    const { user, again } = inWords(<SharePanel day={DAY} links={LINKS} />);
    await user.click(press('Mer för ledare'));
    expect(screen.queryByRole('menuitem', { name: 'Byt ut länken' })).toBeNull();
    await user.keyboard('{Escape}');
    again(<SharePanel day={DAY} links={LINKS} onRotate={onRotate} />);
    await user.click(press('Mer för ledare'));
    await user.click(screen.getByRole('menuitem', { name: 'Byt ut länken' }));
    expect(onRotate).toHaveBeenCalledExactlyOnceWith('facilitator');
  });
});

const rotating = (role: Role, rotate: Parameters<typeof RotateDialog>[0]['rotate']) => {
  const onClose = vi.fn();
  return { onClose, ...inWords(<RotateDialog role={role} rotate={rotate} onClose={onClose} />) };
};

describe('replacing a link', () => {
  it('says what will happen and does it only when asked', async () => {
    const rotate = vi.fn(async () => ok(null));
    const { user, onClose } = rotating('facilitator', rotate);
    expect(screen.getByText(/de som är inne med den kopplas bort/)).toBeTruthy();
    expect(rotate).not.toHaveBeenCalled();
    await user.click(press('Byt ut länken'));
    expect(rotate).toHaveBeenCalledExactlyOnceWith('facilitator');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('that fails says why and stays', async () => {
    const { user, onClose } = rotating('screen', async () => fail('unavailable'));
    await user.click(press('Byt ut länken'));
    expect(await screen.findByText(/Servern kan inte spara just nu/)).toBeTruthy();
    expect(onClose).not.toHaveBeenCalled();
  });
});

describe('deleting the workshop', () => {
  it('waits until the word is typed', async () => {
    const remove = vi.fn(async () => ok(null));
    const { user } = inWords(<DeleteDay remove={remove} />);
    await user.click(press('Radera'));
    const dialog = within(screen.getByRole('dialog'));
    const sure = dialog.getByRole('button', { name: 'Radera' });
    expect(sure).toHaveProperty('disabled', true);
    await user.type(dialog.getByLabelText('Skriv radera för att radera'), 'Rader{Enter}');
    expect(remove).not.toHaveBeenCalled();
    await user.keyboard('a');
    await user.click(sure);
    expect(remove).toHaveBeenCalledOnce();
  });

  it('that fails says that nothing was deleted', async () => {
    const { user } = inWords(<DeleteDay remove={async () => fail('network')} />);
    await user.click(press('Radera'));
    const field = screen.getByLabelText('Skriv radera för att radera');
    await user.type(field, 'radera{Enter}');
    await screen.findByText(/Workshopen är inte raderad. Servern svarar inte./);
    expect(described(field)).toContain('Workshopen är inte raderad.');
  });
});

describe('the links of the relay', () => {
  it('are asked for when somebody looks, and again at the next contact', async () => {
    const { session, connection } = deskSession();
    const answers = [fail('network' as const), ok({ code: 'H4KR7M', links: LINKS.links })];
    const workshop = vi.fn(async () => answers.shift() ?? fail('network'));
    const links = createLinkStore({ workshop } as never, session);
    expect(workshop).not.toHaveBeenCalled();
    const leave = links.subscribe(() => undefined);
    await vi.waitFor(() => expect(workshop).toHaveBeenCalledOnce());
    connection.set({ kind: 'offline', since: 0 });
    connection.set({ kind: 'online' });
    await vi.waitFor(() => expect(links.get()?.code).toBe('H4KR7M'));
    leave();
    connection.set({ kind: 'offline', since: 0 });
    connection.set({ kind: 'online' });
    expect(workshop).toHaveBeenCalledTimes(2);
  });
});
