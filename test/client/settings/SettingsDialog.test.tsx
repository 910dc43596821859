import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { DataPolicy } from '../../../client/features/settings/DataPolicy.tsx';
import { SettingsDialog } from '../../../client/features/settings/SettingsDialog.tsx';
import type { Preferences } from '../../../client/state/preferences.ts';
import { inWords } from '../../support/inWords.tsx';

const PREFERENCES: Preferences = {
  lang: 'sv',
  theme: 'system',
  screenTheme: 'light',
  textSize: 'normal',
  enterAdds: true,
  letterKeys: true,
  leftHanded: false,
  holdsUpdates: false,
};

function settings(props: Partial<Parameters<typeof SettingsDialog>[0]> = {}) {
  const onChange = vi.fn();
  const given = { preferences: PREFERENCES, onChange, seatHref: null, leads: false };
  return {
    onChange,
    ...inWords(<SettingsDialog {...given} onClose={() => undefined} {...props} />),
  };
}

describe('text, contrast and language', () => {
  it('shows what holds now', () => {
    settings();
    expect(screen.getByRole('radio', { name: 'Svenska' })).toHaveProperty('checked', true);
    expect(screen.getByRole('radio', { name: 'Som enheten' })).toHaveProperty('checked', true);
    expect(screen.getByRole('checkbox', { name: 'Enter lägger till kortet' })).toHaveProperty(
      'checked',
      true,
    );
  });

  it.each([
    ['radio', 'English', { lang: 'en' }],
    ['radio', 'Mörkt', { theme: 'dark' }],
    ['radio', 'Störst', { textSize: 'larger' }],
    ['checkbox', 'Enter lägger till kortet', { enterAdds: false }],
    ['checkbox', 'Kortkommandon med en bokstav', { letterKeys: false }],
    ['checkbox', 'Pausa uppdateringar', { holdsUpdates: true }],
  ])('changes at once by %s %s', async (role, name, change) => {
    const { user, onChange } = settings();
    await user.click(screen.getByRole(role, { name }));
    expect(onChange).toHaveBeenCalledExactlyOnceWith(change);
  });

  it('leads to the choice of table and organisation within a workshop', () => {
    settings({ seatHref: '/w/x/join' });
    const way = screen.getByRole('link', { name: 'Byt bord eller organisation' });
    expect(way.getAttribute('href')).toBe('/w/x/join');
  });

  it('mirrors the bar only for those who have one', () => {
    settings();
    expect(screen.queryByRole('checkbox', { name: 'Vänsterhänt' })).toBeNull();
  });
});

describe('how data is handled', () => {
  it('is told in a few lines', async () => {
    const { user } = inWords(<DataPolicy />);
    await user.click(screen.getByRole('button', { name: 'Så hanterar vi uppgifter' }));
    expect(screen.getByRole('dialog', { name: 'Så hanterar vi uppgifter' })).toBeTruthy();
    expect(screen.getAllByRole('listitem').length).toBeGreaterThan(3);
  });
});
