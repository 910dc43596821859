import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Organisations } from '../../../client/features/organise/Organisations.tsx';
import { listActors } from '../../../client/state/listActors.ts';
import { useReadable } from '../../../client/state/useReadable.ts';
import { described, inWords } from '../../support/inWords.tsx';
import { type DeskSession, deskSession } from './deskSession.ts';

function Listed({ session }: { readonly session: DeskSession }) {
  return <Organisations session={session} actors={listActors(useReadable(session.board))} />;
}

function organisations() {
  const made = deskSession();
  return { ...made, ...inWords(<Listed session={made.session} />) };
}
const field = () => screen.getByLabelText('Lägg till en organisation');
const names = () =>
  screen
    .queryAllByRole('button', { name: /^Ta bort/ })
    .map((button) => button.getAttribute('aria-label'));
const onBoard = (made: ReturnType<typeof organisations>) => [...made.board.get().actors.values()];

describe('the list of organisations', () => {
  it('grows by what is written, and focus stays for the next', async () => {
    const made = organisations();
    await made.user.type(field(), 'Vårdcentralen{Enter}');
    await made.user.type(field(), '  Cykelköket   Norr {Enter}');
    expect(names()).toEqual(['Ta bort Cykelköket Norr', 'Ta bort Vårdcentralen']);
    expect(document.activeElement).toBe(field());
    expect(onBoard(made).every(({ inRoom }) => inRoom)).toBe(true);
  });

  it('knows where a well-known one belongs', async () => {
    const made = organisations();
    await made.user.type(field(), 'försäkringskassan{Enter}');
    expect(onBoard(made)[0]).toMatchObject({ huvudman: 'state', ring: 3 });
  });

  it.each([
    ['{Enter}', 'Skriv ett namn.'],
    ['vårdCENTRALEN{Enter}', 'Den finns redan i listan.'],
    [`${'x'.repeat(81)}{Enter}`, 'Skriv högst 80 tecken.'],
  ])('does not take %j', async (typed, said) => {
    const { user } = organisations();
    await user.type(field(), 'Vårdcentralen{Enter}');
    await user.type(field(), typed);
    expect(described(field())).toContain(said);
    expect(names()).toHaveLength(1);
  });

  it('asks whether another spelling is meant before there are two of one', async () => {
    const made = organisations();
    await made.user.type(field(), 'Arbetsförmedlingen{Enter}');
    await made.user.type(field(), 'arbetsformedlingen{Enter}');
    await made.user.click(screen.getByRole('button', { name: /^Ja, Arbetsförmedlingen/ }));
    expect(names()).toHaveLength(1);
    expect(document.activeElement).toBe(field());
    await made.user.type(field(), 'AF{Enter}');
    await made.user.click(screen.getByRole('button', { name: /^Nej, lägg till/ }));
    expect(names()).toHaveLength(2);
  });

  it('lets one be taken away and brought back', async () => {
    const { user } = organisations();
    await user.type(field(), 'Vårdcentralen{Enter}');
    await user.click(screen.getByRole('button', { name: 'Ta bort Vårdcentralen' }));
    expect(names()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Ångra' }));
    expect(names()).toEqual(['Ta bort Vårdcentralen']);
  });

  it('lets one be changed', async () => {
    const made = organisations();
    await made.user.type(field(), 'Vårdcentralen{Enter}');
    await made.user.click(screen.getByRole('button', { name: 'Ändra Vårdcentralen' }));
    const dialog = within(screen.getByRole('dialog'));
    await made.user.type(dialog.getByLabelText('Organisationens namn'), ' Norr');
    await made.user.type(dialog.getByLabelText('Kort namn'), 'VC');
    await made.user.click(dialog.getByRole('radio', { name: 'Region' }));
    await made.user.click(dialog.getByRole('button', { name: 'Spara' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(onBoard(made)[0]).toMatchObject({
      name: 'Vårdcentralen Norr',
      short: 'VC',
      huvudman: 'region',
    });
  });
});
