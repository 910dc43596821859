import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { mergeActor } from '#shared/board/edits/actors.ts';
import { acceptOffer, addOffer } from '#shared/board/edits/exchange.ts';
import { setStake } from '#shared/board/edits/stakes.ts';
import { textName } from '#shared/board/rootTexts.ts';
import { findText, spliceText } from '#shared/board/texts.ts';
import { type ActorId, type OfferId, tableId } from '#shared/domain/ids.ts';
import type { Stake } from '#shared/domain/stake.ts';
import { StakeholdersPage } from '../../../client/app/pages/exercise/StakeholdersPage.tsx';
import { newId, Table } from '../board/table.tsx';

const [HERE, THERE] = [tableId(1), tableId(2)];
const AT = 1_800_000_000_000;

/** One who sits at table 1 and answers for the school. */
function step() {
  const table = new Table();
  const [school, landlord, employer] = ['Skolan', 'Hyresvärden', 'Arbetsgivare'].map((name) =>
    table.hasActor(name),
  ) as [ActorId, ActorId, ActorId];
  table.seat.set({ table: HERE, org: school });
  const marks = (actor: ActorId, says: readonly Stake[], at = HERE) => {
    for (const stake of says) table.others((doc) => setStake(doc, actor, at, stake, true));
  };
  const writes = (name: string, insert: string) =>
    table.others((doc) => {
      const text = findText(doc, { of: 'root', name });
      if (text) spliceText(doc, text, { index: 0, remove: 0, insert });
    });
  const offers = (from: ActorId, what: string): OfferId => {
    const id = newId<'offer'>() as OfferId;
    const removal = { by: newId<'participant'>(), at: AT };
    table.others((doc) => addOffer(doc, { id, from, what }, removal));
    return id;
  };
  const board = () => table.session.board.get();
  return {
    table,
    school,
    landlord,
    employer,
    marks,
    writes,
    offers,
    board,
    open: () => table.open(<StakeholdersPage />),
  };
}

const region = (name: string) => within(screen.getByRole('region', { name }));
const press = (name: string | RegExp) => screen.getByRole('button', { name });
/** What stands under a heading of the cloth. */
const listed = (heading: string): readonly (string | null)[] =>
  region('Vilka berörs')
    .getAllByRole('heading')
    .filter((one) => one.textContent?.startsWith(heading))
    .flatMap((one) => [...(one.parentElement?.querySelectorAll('li b') ?? [])])
    .map((name) => name.textContent);

describe('the stakeholders of a table', () => {
  it('stand in three headed lists, and who is missing says so', async () => {
    const { school, landlord, employer, marks, open } = step();
    marks(landlord, ['affected', 'missing']);
    marks(school, ['affected', 'canAct']);
    marks(employer, ['canAct']);
    open();
    expect([listed('Påverkas'), listed('Både och'), listed('Kan påverka')]).toEqual([
      ['Hyresvärden'],
      ['Skolan'],
      ['Arbetsgivare'],
    ]);
    expect(region('Vilka berörs').getByText('Fattas i rummet')).toBeTruthy();
  });

  it('are marked by a press each, one actor after another, and every press can be taken back', async () => {
    const { landlord, employer, marks, board, open } = step();
    marks(landlord, ['affected']);
    marks(employer, ['canAct']);
    const { user } = open();
    await user.click(press('Hyresvärden'));
    const dialog = () => within(screen.getByRole('dialog'));
    await user.click(dialog().getByRole('button', { name: 'Kan påverka' }));
    await user.click(dialog().getByRole('button', { name: 'Fattas i rummet' }));
    expect(board().stakes.get(`${landlord}:${HERE}`)?.says).toEqual([
      'affected',
      'canAct',
      'missing',
    ]);
    // The order stays as it was, though the actor now stands in another list.
    expect(dialog().getByText('1 av 2')).toBeTruthy();
    await user.click(dialog().getByRole('button', { name: 'Sök vem som bjuder in' }));
    await user.type(dialog().getByRole('combobox'), 'skol{Enter}');
    await user.type(dialog().getByLabelText('Riskerar'), 'Att stå med kostnaden ');
    await user.click(dialog().getByRole('button', { name: 'Nästa: Arbetsgivare' }));
    expect(screen.getByRole('dialog', { name: 'Arbetsgivare' })).toBeTruthy();
    await user.click(dialog().getByRole('button', { name: 'Stäng' }));
    expect(screen.getByText('Fattas i rummet. Inbjuds av Skolan')).toBeTruthy();
    const table = region('Vinner och riskerar');
    expect(table.getByRole('row', { name: /Hyresvärden.*Att stå med kostnaden/ })).toBeTruthy();
    expect(table.getByRole('button', { name: 'Hyresvärden: Vad vinner de?' })).toBeTruthy();
    expect(region('De som fattas').getByText('Inbjuds av Skolan')).toBeTruthy();
    await user.click(screen.getAllByRole('button', { name: 'Ångra' }).at(-1) as HTMLElement);
    expect(board().stakes.get(`${landlord}:${HERE}`)?.inviter).toBeNull();
  });

  it('asks at once about somebody who is added', async () => {
    const { employer, board, open } = step();
    const { user } = open();
    await user.click(press('Lägg till någon'));
    await user.type(screen.getByRole('combobox'), 'arbetsg{Enter}');
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Påverkas' }));
    expect(board().stakes.get(`${employer}:${HERE}`)?.says).toEqual(['affected']);
  });

  it('are taken off whole when they were merged', async () => {
    const { table, landlord, employer, marks, writes, board, open } = step();
    marks(landlord, ['affected']);
    marks(employer, ['affected']);
    writes(textName.gain(landlord, HERE), 'Färre störningar');
    writes(textName.gain(employer, HERE), 'Hjälp från första veckan');
    table.others((doc) => mergeActor(doc, landlord, employer));
    const { user } = open();
    expect(listed('Påverkas')).toEqual(['Arbetsgivare']);
    expect(screen.getByText(/Hjälp från första veckan\s+Färre störningar/)).toBeTruthy();
    await user.click(press('Arbetsgivare'));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Påverkas' }));
    expect([...board().stakes.values()].flatMap(({ says }) => says)).toEqual([]);
  });

  it('stand beside other tables’ pictures, and are never mixed with them', () => {
    const { landlord, employer, marks, writes, open } = step();
    marks(landlord, ['affected']);
    marks(landlord, ['canAct', 'missing'], THERE);
    marks(employer, ['missing'], THERE);
    writes(textName.situation(THERE), 'Hyran hinner förfalla.');
    open();
    expect([listed('Påverkas'), listed('Kan påverka')]).toEqual([['Hyresvärden'], []]);
    const views = region('Alla bordens bilder').getAllByRole('listitem');
    expect(views.map((view) => view.textContent)).toEqual([
      'Bord 1PåverkasHyresvärden',
      'Bord 2Hyran hinner förfalla.Kan påverkaHyresvärden (fattas i rummet)Fattas i rummetArbetsgivare',
    ]);
  });

  it('can only be read on a locked board', () => {
    const { table, landlord, marks, offers, open } = step();
    marks(landlord, ['affected']);
    offers(landlord, 'En lokal');
    table.goes({ locked: true });
    open();
    expect(listed('Påverkas')).toEqual(['Hyresvärden']);
    const inContent = within(screen.getByRole('main'));
    expect(inContent.queryAllByRole('button')).toEqual([]);
    expect(inContent.queryAllByRole('textbox')).toEqual([]);
  });
});

describe('what organisations can give', () => {
  it('is sewn to whoever takes it up, and leaves a hole until somebody does', async () => {
    const { table, landlord, employer, offers, board, open } = step();
    const room = offers(landlord, 'En lokal');
    const { user } = open();
    expect(screen.getByText('Ingen har tagit emot')).toBeTruthy();
    await user.click(press('Vi tar emot'));
    expect(screen.getByText('Skolan tar emot')).toBeTruthy();
    table.others((doc) => acceptOffer(doc, room, employer, true));
    expect(screen.getByText('Arbetsgivare och Skolan tar emot')).toBeTruthy();
    await user.click(press('Vi tar emot'));
    expect(board().offers.get(room)?.accepted).toEqual([employer]);
  });

  it('is offered for one’s own organisation, changed by all and taken away with an undo', async () => {
    const { school, board, open } = step();
    const { user } = open();
    await user.click(press('Vi kan bidra med'));
    await user.type(screen.getByLabelText('Vad kan ni bidra med?'), 'En handledare');
    await user.click(press('Lägg till'));
    const [offer] = board().offers.values();
    expect(offer).toMatchObject({ from: school, what: 'En handledare' });
    // Nobody takes up what comes from itself.
    expect(screen.queryByRole('button', { name: 'Vi tar emot' })).toBeNull();
    await user.click(press('Ändra: Skolan, En handledare'));
    await user.click(press('Ta bort'));
    expect(screen.queryByText('En handledare')).toBeNull();
    await user.click(screen.getAllByRole('button', { name: 'Ångra' }).at(-1) as HTMLElement);
    expect(screen.getByText('En handledare')).toBeTruthy();
  });
});

describe('what managements take on', () => {
  it('is one card with the answers to five conditions, in a real table', async () => {
    const { table, school, open } = step();
    const { user } = open();
    await user.click(press('Svara för er ledning'));
    await user.type(screen.getByLabelText('Vad åtar ni er?'), 'Två hembesök i månaden');
    const answer = (condition: string, said: string) =>
      user.click(
        within(screen.getByRole('group', { name: condition })).getByRole('button', { name: said }),
      );
    await answer('Äger frågan', 'Ja');
    await answer('Ger tid', 'Delvis');
    await answer('Delar notan', 'Ja');
    await answer('Delar notan', 'Ja');
    await user.click(press('Lägg till'));
    const card = table.card('Två hembesök i månaden');
    expect(card).toMatchObject({
      kind: 'undertaking',
      step: 'stakeholders',
      column: 'strategies',
      org: school,
      strategy: { ownsIssue: 'yes', givesTime: 'partly' },
    });
    expect(card.strategy.sharesCost).toBeUndefined();
    const row = screen.getByRole('row', { name: /^Skolan/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual([
      'Ja',
      'Delvis',
      'Inte svarat',
      'Inte svarat',
      'Inte svarat',
      'Två hembesök i månaden',
    ]);
    await user.click(within(row).getByRole('button', { name: 'Ändra: Skolan' }));
    await answer('Ger upp något för helheten', 'Nej');
    expect(table.card('Två hembesök i månaden').strategy.givesUp).toBe('no');
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Stäng' }));
    await user.click(screen.getAllByRole('button', { name: 'Ångra' }).at(-1) as HTMLElement);
    expect(table.card('Två hembesök i månaden').strategy.givesUp).toBeUndefined();
  });
});
