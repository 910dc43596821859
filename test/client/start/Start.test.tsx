import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Code } from '#shared/domain/code.ts';
import type { WorkshopId } from '#shared/domain/ids.ts';
import { fail, ok } from '#shared/domain/result.ts';
import { CutLink } from '../../../client/features/start/CutLink.tsx';
import type { KnownWorkshop } from '../../../client/features/start/knownWorkshop.ts';
import { Start } from '../../../client/features/start/Start.tsx';
import { described, inWords } from '../../support/inWords.tsx';

const ID = 'w'.repeat(22) as WorkshopId;
const KEY = 'k'.repeat(43);
const known = (role: KnownWorkshop['role'], title: string): KnownWorkshop => ({
  id: `${role}${title}` as WorkshopId,
  title,
  role,
  href: `/w/${title}`,
});

function start(props: Partial<Parameters<typeof Start>[0]> = {}) {
  const given = {
    known: [],
    createHref: '/new',
    join: vi.fn(async () => ok(null)),
    demonstrate: vi.fn(async (_createKey?: string) => ok(null)),
    onOpen: vi.fn(),
    onLanguage: vi.fn(),
    foot: null,
    ...props,
  };
  return { ...given, ...inWords(<Start {...given} />) };
}
const codeField = () => screen.getByLabelText('Skriv koden från storbilden');
const goIn = () => screen.getByRole('button', { name: 'Gå med' });

describe('the code', () => {
  it('is taken in any case and with spaces, and leads in', async () => {
    const { user, join } = start();
    await user.type(codeField(), 'h4k r7m');
    await user.click(goIn());
    expect(join).toHaveBeenCalledExactlyOnceWith('H4KR7M');
  });

  it('that came with a scanned QR leads in without a press', async () => {
    const { join } = start({ scanned: 'H4KR7M' as Code });
    await vi.waitFor(() => expect(join).toHaveBeenCalledExactlyOnceWith('H4KR7M'));
  });

  it('that is too short is not sent, and the field has focus again', async () => {
    const { user, join } = start();
    await user.type(codeField(), 'H4K{Enter}');
    expect(join).not.toHaveBeenCalled();
    expect(described(codeField())).toMatch(/Koden har sex tecken/);
    expect(document.activeElement).toBe(codeField());
  });

  it.each([
    ['unknownCode', 'Koden finns inte. Jämför med storbilden.'],
    ['expiredCode', 'Koden gäller inte längre. Be ledaren om en ny.'],
    ['tooManyTries', 'Många har gissat härifrån. Vänta några sekunder och försök igen.'],
    ['network', 'Servern svarar inte. Vänta en stund och försök igen.'],
  ] as const)(
    'refused as %s says why under the field and keeps what was typed',
    async (why, said) => {
      const { user } = start({ join: async () => fail(why) });
      await user.type(codeField(), 'H4KR7M{Enter}');
      expect(await screen.findByText(said)).toBeTruthy();
      expect(codeField()).toHaveProperty('value', 'H4KR7M');
      expect(document.activeElement).toBe(codeField());
      await user.type(codeField(), '{Backspace}');
      expect(screen.queryByText(said)).toBeNull();
    },
  );
});

describe('invented cards to try with', () => {
  const tryIt = () => screen.getByRole('button', { name: 'Prova med påhittade kort' });

  it('are one press away', async () => {
    const { user, demonstrate } = start();
    await user.click(tryIt());
    expect(demonstrate).toHaveBeenCalledExactlyOnceWith(undefined);
  });

  it('ask for the key where creating takes one, and then go on with it', async () => {
    const demonstrate = vi.fn(async (key?: string) =>
      key === 'sesam' ? ok(null) : fail('createKeyNeeded' as const),
    );
    const { user } = start({ demonstrate });
    await user.click(tryIt());
    expect(await screen.findByText(/Här krävs en nyckel/)).toBeTruthy();
    await user.type(screen.getByLabelText('Nyckel för att skapa'), 'sesam{Enter}');
    await vi.waitFor(() => expect(demonstrate).toHaveBeenLastCalledWith('sesam'));
  });

  it('say when the server does not answer, and can be asked for again', async () => {
    const { user } = start({ demonstrate: async () => fail('network') });
    await user.click(tryIt());
    expect(await screen.findByText(/Servern svarar inte/)).toBeTruthy();
    expect(tryIt()).toBeTruthy();
  });
});

describe('a workshop known to this device', () => {
  it('can be gone back to at once', () => {
    start({ known: [known('participant', 'Mellan dörrarna')] });
    const list = screen.getByRole('list', { name: 'Fortsätt där du var' });
    expect(
      within(list)
        .getByRole('link', { name: /Mellan dörrarna/ })
        .getAttribute('href'),
    ).toBe('/w/Mellan dörrarna');
  });

  it('is among the created ones only for those who lead or arrange', async () => {
    const { user } = start({ known: [known('organiser', 'Min'), known('participant', 'Annans')] });
    await user.click(screen.getByRole('button', { name: 'Öppna en du redan har skapat' }));
    const list = within(screen.getByRole('dialog')).getByRole('list');
    expect(within(list).getByRole('link', { name: /Min/ })).toBeTruthy();
    expect(within(list).queryByRole('link', { name: /Annans/ })).toBeNull();
  });
});

describe('a saved link', () => {
  const paste = async (text: string) => {
    const used = start();
    await used.user.click(screen.getByRole('button', { name: 'Öppna en du redan har skapat' }));
    await used.user.click(screen.getByLabelText('Klistra in länken'));
    await used.user.paste(text);
    await used.user.click(screen.getByRole('button', { name: 'Öppna' }));
    return used;
  };

  it('opens the workshop', async () => {
    const { onOpen } = await paste(`https://rum.example/w/${ID}#key=${KEY}`);
    expect(onOpen).toHaveBeenCalledExactlyOnceWith({ id: ID, key: KEY, table: null });
  });

  it('that was cut off says what is missing and stays', async () => {
    const { onOpen } = await paste(`https://rum.example/w/${ID}#key=${KEY.slice(3)}`);
    expect(onOpen).not.toHaveBeenCalled();
    const field = screen.getByLabelText('Klistra in länken');
    expect(described(field)).toMatch(/Slutet av länken saknas/);
    expect(document.activeElement).toBe(field);
  });
});

describe('the start page', () => {
  it('changes language where each is named in itself', async () => {
    const { user, onLanguage } = start();
    expect(screen.getByRole('button', { name: 'Svenska' }).getAttribute('aria-pressed')).toBe(
      'true',
    );
    await user.click(screen.getByRole('button', { name: 'Dansk' }));
    expect(onLanguage).toHaveBeenCalledExactlyOnceWith('da');
  });
});

describe('a link whose key was cut off', () => {
  it('says what happened, what is safe and where to enter the code', () => {
    inWords(<CutLink startHref="/" boardHref={null} />);
    expect(screen.getByRole('heading', { name: 'Länken är inte hel' })).toBeTruthy();
    expect(screen.getByText(/Inget på tavlan är förlorat/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Skriv koden' }).getAttribute('href')).toBe('/');
  });

  it('opens the board when this device has been there before', () => {
    inWords(<CutLink startHref="/" boardHref="/w/x" />);
    expect(
      screen.getByRole('link', { name: 'Öppna tavlan du redan har' }).getAttribute('href'),
    ).toBe('/w/x');
  });
});
