import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { editActor } from '#shared/board/edits/actors.ts';
import { addVisit, agreeVisits } from '#shared/board/edits/exchange.ts';
import type { ActorId, VisitId } from '#shared/domain/ids.ts';
import type { Visit } from '#shared/domain/visit.ts';
import { VisitsPage } from '../../../client/app/pages/exercise/VisitsPage.tsx';
import { newId, Table } from '../board/table.tsx';

const AT = 1_800_000_000_000;

interface Written {
  readonly guest?: ActorId;
  readonly host?: ActorId;
  readonly learn?: string;
  readonly show?: string;
}

/** One who answers for the school, with two other organisations. */
function exchange() {
  const table = new Table();
  const [school, welfare, clinic] = ['Skolan', 'Socialtjänsten', 'Kronofogden'].map((name) =>
    table.hasActor(name),
  ) as [ActorId, ActorId, ActorId];
  table.seat.set({ table: null, org: school });
  const writes = ({ guest, host, learn = '', show = '' }: Written): VisitId => {
    const id = newId<'visit'>() as VisitId;
    const visit = { id, guest: guest ?? null, host: host ?? null, learn, show };
    table.others((doc) => addVisit(doc, visit, { by: newId<'participant'>(), at: AT }));
    return id;
  };
  const visits = (): readonly Visit[] =>
    [...table.session.board.get().visits.values()].filter(({ removed }) => !removed);
  return { table, school, welfare, clinic, writes, visits, open: () => table.open(<VisitsPage />) };
}

const part = (name: string) => within(screen.getByRole('region', { name }));
const agreed = () => within(screen.getByRole('complementary', { name: 'Överenskomna' }));
const press = (name: string | RegExp) => screen.getByRole('button', { name });

describe('the exchange of study visits', () => {
  it('takes a wish with what one shows in return, and takes both back with one undo', async () => {
    const { visits, school, welfare, open } = exchange();
    const { user } = open();
    await user.click(press('Vi vill se'));
    await user.type(screen.getByLabelText('Vad vill ni se eller fråga om?'), 'Mottagandet');
    await user.click(press('Sök en verksamhet'));
    await user.type(screen.getByRole('combobox'), 'soc{Enter}');
    await user.type(screen.getByLabelText('Vad kan ni visa tillbaka?'), 'Frånvarosamtalet');
    await user.click(press('Lägg till'));
    expect(visits()).toMatchObject([
      { guest: school, host: welfare, learn: 'Mottagandet', status: 'wish' },
      { guest: null, host: school, show: 'Frånvarosamtalet', status: 'offer' },
    ]);
    expect(part('Önskemål utan värd').getByText('Mottagandet')).toBeTruthy();
    expect(screen.getByText('Socialtjänsten har inte svarat än')).toBeTruthy();
    await user.click(press('Ångra'));
    expect(visits()).toEqual([]);
  });

  it('keeps words that may point out a person on the device until the writer has answered', async () => {
    const { visits, open } = exchange();
    const { user } = open();
    await user.click(press('Vi kan visa'));
    await user.type(screen.getByLabelText('Vad kan ni visa?'), 'Ring Anna Svensson');
    expect(press('Lägg till').hasAttribute('disabled')).toBe(true);
    await user.click(press('Inget namn här'));
    await user.click(press('Lägg till'));
    expect(visits()).toMatchObject([{ show: 'Ring Anna Svensson' }]);
  });

  it('sews two wishes together when they meet, and settles both with one month', async () => {
    const { visits, school, welfare, writes, open } = exchange();
    writes({ guest: welfare, host: school, learn: 'Vem möter eleven?\nNär på dagen?' });
    const { user } = open();
    await user.click(press('Välkomna hit'));
    await user.click(part('Ena hållet').getByRole('button', { name: 'Vi vill också se er' }));
    await user.click(press('Lägg till'));
    const both = part('Båda vill');
    expect(both.getByRole('heading', { name: 'Skolan (ni)' })).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Ena hållet' })).toBeNull();
    // One's own pair is asked for its month at once.
    const [near] = both.getAllByRole('button', { pressed: false });
    await user.click(near as HTMLElement);
    expect(visits().map(({ status }) => status)).toEqual(['agreed', 'agreed']);
    expect(new Set(visits().map(({ when }) => when)).size).toBe(1);
    expect(agreed().getByText('Socialtjänsten besöker Skolan')).toBeTruthy();
    expect(agreed().getByText('Skolan besöker Socialtjänsten')).toBeTruthy();
    expect(agreed().getAllByText(/^Och tvärtom i /)).toHaveLength(2);
    expect(agreed().getByText('Vem möter eleven?').tagName).toBe('LI');
    await user.click(screen.getAllByRole('button', { name: 'Ångra' }).at(-1) as HTMLElement);
    expect(visits().map(({ when }) => when)).toEqual([null, null]);
  });

  it('says not now, and then lets anybody else be the host', async () => {
    const { table, welfare, clinic, school, visits, writes, open } = exchange();
    writes({ guest: welfare, host: school });
    const { user, leave } = open();
    await user.click(press('Inte nu'));
    expect(screen.getByText('Skolan kan inte just nu')).toBeTruthy();
    leave();
    table.seat.set({ table: null, org: clinic });
    table.open(<VisitsPage />);
    await user.click(press('Välkomna hit'));
    expect(visits()).toMatchObject([{ guest: welfare, host: clinic }]);
    expect(part('Ena hållet').getByRole('heading', { name: 'Kronofogden (ni)' })).toBeTruthy();
  });

  it('invites who is missing in the room, and leaves it to others again', async () => {
    const { table, school, clinic, writes, visits, open } = exchange();
    table.others((doc) => editActor(doc, clinic, 'inRoom', false));
    writes({ guest: school, host: clinic, learn: 'En dom om vräkning' });
    const { user } = open();
    expect(screen.getByText('Ingen värd än. Kronofogden fattas i rummet')).toBeTruthy();
    await user.click(press('Bjud in'));
    expect(visits()).toMatchObject([{ inviter: school }]);
    expect(screen.getByText('Skolan bjuder in Kronofogden')).toBeTruthy();
    await user.click(press('Bjud in'));
    expect(visits()).toMatchObject([{ inviter: null }]);
  });

  it('takes an offer with one press, once', async () => {
    const { school, welfare, writes, visits, open } = exchange();
    writes({ host: welfare, show: 'Öppet hus' });
    const { user } = open();
    await user.click(press('Vi kommer'));
    expect(visits()).toMatchObject([{ host: welfare }, { guest: school, host: welfare }]);
    expect(part('Ena hållet').getByText('Öppet hus')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Vi kommer' })).toBeNull();
  });

  it('changes month, questions and state of a settled visit, and calls it off', async () => {
    const { school, welfare, writes, visits, open } = exchange();
    const wish = writes({ guest: school, host: welfare });
    writes({ host: welfare, show: 'Öppet hus' });
    const { user } = open();
    await user.click(press('Bestäm månad'));
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Senare' }),
      screen.getByRole('option', { name: /^Januari 2028/ }),
    );
    await user.click(press('Ändra: Skolan besöker Socialtjänsten'));
    const dialog = within(screen.getByRole('dialog'));
    await user.type(dialog.getByLabelText('Vad vill ni se eller fråga om?'), 'Vem ringer vi? ');
    await user.click(dialog.getByRole('button', { name: 'Besöket är gjort' }));
    const visit = () => visits().find(({ id }) => id === wish);
    expect(visit()).toMatchObject({ status: 'done', when: '2028-01', learn: 'Vem ringer vi? ' });
    await user.click(dialog.getByRole('button', { name: 'Inte överenskommet längre' }));
    expect(visit()).toMatchObject({ status: 'wish', when: null });
  });

  it('makes the calendar file on the device, of one’s own visits when there are any', async () => {
    const { table, school, welfare, clinic, writes, open } = exchange();
    const own = writes({ guest: school, host: welfare, learn: 'Vem ringer vi?' });
    const others = writes({ guest: clinic, host: welfare });
    for (const id of [own, others]) table.others((doc) => agreeVisits(doc, [id], '2027-03'));
    const files: Blob[] = [];
    vi.stubGlobal('URL', {
      createObjectURL: (file: Blob) => {
        files.push(file);
        return 'blob:none';
      },
      revokeObjectURL: () => undefined,
    });
    const { user } = open();
    await user.click(press('Spara era besök som kalenderfil'));
    vi.unstubAllGlobals();
    const text = (await files[0]?.text())?.replaceAll('\r\n ', '');
    expect(text).toContain('SUMMARY:Studiebesök: Skolan besöker Socialtjänsten\r\n');
    expect(text).toContain('DTSTART;VALUE=DATE:20270301\r\nDTEND;VALUE=DATE:20270306\r\n');
    expect(text).toContain('Vem ringer vi?');
    expect(text).not.toContain('Kronofogden');
  });

  it('lets who has no organisation say for whom, and offers nothing before that', async () => {
    const { table, school, visits, open } = exchange();
    table.seat.set({ table: null, org: null });
    const { user } = open();
    expect(screen.queryByRole('button', { name: 'Vi kan visa' })).toBeNull();
    await user.selectOptions(screen.getByLabelText('Vilken organisation svarar du för?'), 'Skolan');
    await user.click(press('Vi kan visa'));
    await user.type(screen.getByLabelText('Vad kan ni visa?'), 'En lektion');
    await user.click(press('Lägg till'));
    expect(visits()).toMatchObject([{ host: school, show: 'En lektion' }]);
  });

  it('can only be read while the board is locked', () => {
    const { table, school, welfare, writes, open } = exchange();
    writes({ guest: welfare, host: school, learn: 'Mottagandet' });
    table.goes({ locked: true });
    open();
    expect(screen.getByText('Mottagandet')).toBeTruthy();
    for (const name of ['Vi vill se', 'Vi kan visa', 'Välkomna hit', 'Inte nu', /^Ändra:/]) {
      expect(screen.queryByRole('button', { name })).toBeNull();
    }
  });
});
