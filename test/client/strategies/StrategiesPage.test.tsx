import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tagActor } from '#shared/board/edits/cards.ts';
import { coCreate, setStrategy } from '#shared/board/edits/strategy.ts';
import type { ActorId, CardId } from '#shared/domain/ids.ts';
import { StrategiesPage } from '../../../client/app/pages/exercise/StrategiesPage.tsx';
import { Table } from '../board/table.tsx';

const TEXT = 'Svara den som remitterat inom fem dagar';
const IN_STRATEGIES = { place: { step: 'stakeholders', column: 'strategies' } } as const;
const IN_NEEDS = { place: { step: 'stakeholders', column: 'needs' } } as const;

const at = (query = '') =>
  history.replaceState(null, '', `/w/workshop-00000000000aa/strategies${query}`);
beforeEach(() => at());
afterEach(() => history.replaceState(null, '', '/'));

/** A table of the clinic with one strategy that names the clinic and the school. */
function room() {
  const table = new Table();
  const clinic = table.hasActor('Vårdcentralen');
  const school = table.hasActor('Skolan');
  const strategy = table.has(TEXT, IN_STRATEGIES);
  table.others((doc) => {
    tagActor(doc, strategy, clinic, true);
    tagActor(doc, strategy, school, true);
    setStrategy(doc, strategy, 'status', 'idea');
  });
  table.seat.set({ table: null, org: clinic });
  return { table, clinic, school, strategy };
}

const open = (table: Table, strategy: CardId) => {
  at(`?card=${strategy}`);
  return table.open(<StrategiesPage />);
};
const strategyOf = (table: Table) => table.card(TEXT).strategy;
const party = (name: string) =>
  within(screen.getByRole('group', { name: 'Aktörer' }))
    .getByText(name)
    .closest('li');

describe('a strategy', () => {
  it('is joined by one’s own organisation, and ready when a second one has', async () => {
    const { table, clinic, school, strategy } = room();
    const { user } = open(table, strategy);
    expect(party('Vårdcentralen')?.textContent).toContain('Inte svarat');
    await user.click(screen.getByRole('button', { name: 'Vi är med' }));
    expect(strategyOf(table).coCreators).toEqual([clinic]);
    expect(party('Vårdcentralen')?.textContent).toContain('Är med');
    expect(screen.getByText('En till, så är den redo')).toBeTruthy();
    table.others((doc) => coCreate(doc, strategy, school, true));
    expect(screen.getByText('2 är med. Då är den redo')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Redo$/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Vi är inte med längre' }));
    expect(strategyOf(table).coCreators).toEqual([school]);
  });

  it('takes a lens with one press and lets go of it with another', async () => {
    const { table, strategy } = room();
    const { user } = open(table, strategy);
    const river = within(screen.getByRole('group', { name: 'Floden' }));
    await user.click(river.getByRole('button', { name: 'Uppströms' }));
    expect(strategyOf(table).river).toBe('upstream');
    expect(river.getByRole('button', { name: 'Uppströms', pressed: true })).toBeTruthy();
    await user.click(river.getByRole('button', { name: 'Uppströms' }));
    expect(strategyOf(table).river).toBeUndefined();
    await user.click(screen.getByText('Sju förutsättningar'));
    const third = within(screen.getByRole('group', { name: 'Incitament' }));
    await user.click(third.getByRole('button', { name: 'Saknas' }));
    expect(strategyOf(table).preconditions).toEqual(new Map([[3, 'missing']]));
    await user.click(third.getByRole('button', { name: 'Saknas', pressed: true }));
    expect(screen.queryByRole('button', { name: 'Gör till nästa steg' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Lyft vidare' }));
    expect(strategyOf(table).escalated).toBe(true);
  });

  it('makes what is missing its next step, below what stands there', async () => {
    const { table, strategy } = room();
    const { user } = open(table, strategy);
    const step = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Nästa steg' });
    await user.type(step, 'Pröva i sex veckor. ');
    await user.click(screen.getByText('Sju förutsättningar'));
    const third = within(screen.getByRole('group', { name: 'Incitament' }));
    await user.click(third.getByRole('button', { name: 'Saknas' }));
    await user.click(screen.getByRole('button', { name: 'Gör till nästa steg' }));
    expect(table.card(TEXT).nextStep).toBe(
      'Pröva i sex veckor. \nOrdna det som saknas: incitament',
    );
    expect(screen.queryByRole('button', { name: 'Gör till nästa steg' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Ångra' }));
    expect(table.card(TEXT).nextStep).toBe('Pröva i sex veckor. ');
  });

  it('is tagged with the factors it works on, and its line says so', async () => {
    const { table, strategy } = room();
    const { user } = open(table, strategy);
    const factors = within(screen.getByRole('group', { name: 'Faktor' }));
    await user.click(factors.getByRole('button', { name: 'Kommunikation' }));
    await user.click(factors.getByRole('button', { name: 'Omgivning' }));
    expect(table.card(TEXT).tags.toSorted()).toEqual(['factorCommunication', 'factorSurroundings']);
    const list = within(screen.getByRole('region', { name: 'Lista över strategier' }));
    expect(list.getByText('Kommunikation')).toBeTruthy();
    await user.click(factors.getByRole('button', { name: 'Omgivning' }));
    expect(table.card(TEXT).tags).toEqual(['factorCommunication']);
  });

  it('has its words in the form, and an owner that is a function of an organisation', async () => {
    const { table, school, strategy } = room();
    const { user } = open(table, strategy);
    await user.type(screen.getByRole('textbox', { name: 'så att' }), 'den som väntar vet. ');
    await user.type(screen.getByRole('textbox', { name: 'Nästa steg' }), 'Pröva i sex veckor. ');
    await user.type(screen.getByRole('textbox', { name: 'Ägare, funktion' }), 'Enhetschef');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Organisation' }), 'Skolan');
    expect(table.card(TEXT)).toMatchObject({
      soThat: 'den som väntar vet. ',
      nextStep: 'Pröva i sex veckor. ',
      strategy: { owner: 'Enhetschef', ownerOrg: school },
    });
  });

  it('keeps what looks like a name in the owner’s field on the device until it is vouched for', async () => {
    const { table, strategy } = room();
    const { user } = open(table, strategy);
    const field = screen.getByRole('textbox', { name: 'Ägare, funktion' });
    await user.type(field, 'Anna Svensson');
    await user.tab();
    expect(strategyOf(table).owner).toBeUndefined();
    await user.click(screen.getByRole('button', { name: 'Inget namn här' }));
    expect(strategyOf(table).owner).toBe('Anna Svensson');
  });

  it('is told to begin with a verb when it clearly does not', () => {
    const { table, strategy } = room();
    const other = table.has('Bättre samverkan', IN_STRATEGIES);
    const first = open(table, strategy);
    expect(screen.queryByText('Börja med ett verb')).toBeNull();
    first.leave();
    open(table, other);
    expect(screen.getByText('Börja med ett verb')).toBeTruthy();
  });

  it('can be read and not written while the board is locked', () => {
    const { table, strategy } = room();
    table.goes({ locked: true });
    open(table, strategy);
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Vi är med' })).toBeNull();
    expect(screen.getAllByText(TEXT).length).toBeGreaterThan(0);
    expect(screen.getByText('Ledaren har låst tavlan. Du kan läsa men inte ändra.')).toBeTruthy();
  });
});

describe('the list', () => {
  it('tells how each stands, and those that need a co-creator or an owner by themselves', async () => {
    const { table, clinic, school, strategy } = room();
    const other = table.has('Bjud in fem unga', IN_STRATEGIES);
    table.others((doc) => {
      setStrategy(doc, other, 'owner', 'Ungdomskonsulent');
      for (const actor of [clinic, school] as readonly ActorId[]) coCreate(doc, other, actor, true);
      setStrategy(doc, strategy, 'due', '2027-04-30');
    });
    const { user } = table.open(<StrategiesPage />);
    const texts = () =>
      screen
        .getAllByRole('link', { name: /Bjud in|Svara den/ })
        .map((row) => row.querySelector('b')?.textContent);
    expect(texts()).toEqual([TEXT, 'Bjud in fem unga']);
    expect(screen.getByRole('link', { name: /Bjud in fem unga.*Redo/ })).toBeTruthy();
    expect(screen.getByRole('link', { name: /senast 30 april 2027.*Idé/ })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Söker medskapare 1' }));
    expect(texts()).toEqual([TEXT]);
    await user.click(screen.getByRole('button', { name: 'Redo 1' }));
    expect(texts()).toEqual(['Bjud in fem unga']);
    await user.click(screen.getByRole('button', { name: 'Utan ägare 1' }));
    expect(texts()).toEqual([TEXT]);
  });

  it('makes a suggestion a strategy with one press, and opens its form', async () => {
    const table = new Table();
    table.has(TEXT, IN_STRATEGIES);
    const { user } = table.open(<StrategiesPage />);
    expect(screen.getByRole('heading', { name: 'Förslag på tavlan, 1' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Gör till strategi' }));
    expect(strategyOf(table).status).toBe('idea');
    expect(document.activeElement?.textContent).toBe('Från kort till åtagande');
  });
});

describe('a need without a strategy', () => {
  it('leaves its list when a strategy is found for it, and comes back when the link is taken away', async () => {
    const { table, strategy } = room();
    const need = table.has('Ingen vet vem som svarar', IN_NEEDS);
    table.has('Väntan är för lång', IN_NEEDS);
    const { user, leave } = open(table, strategy);
    await user.click(screen.getByRole('button', { name: 'Koppla till ett behov' }));
    const dialog = within(screen.getByRole('dialog'));
    await user.type(dialog.getByRole('searchbox'), 'svarar');
    await user.click(dialog.getByRole('button', { name: /Ingen vet vem som svarar/ }));
    expect(table.card(TEXT).links).toEqual(new Map([[need, 'answers']]));
    await user.click(dialog.getByRole('button', { name: 'Stäng' }));
    expect(screen.getByRole('heading', { name: 'Behov utan strategi, 1' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /Ta bort kopplingen/ }));
    expect(table.card(TEXT).links.size).toBe(0);
    expect(screen.getByRole('heading', { name: 'Behov utan strategi, 2' })).toBeTruthy();
    leave();
  });

  it('is answered by a new strategy that begins with its words', async () => {
    const table = new Table();
    const need = table.has('Ingen vet vem som svarar', IN_NEEDS);
    const { user } = table.open(<StrategiesPage />);
    await user.click(screen.getByRole('button', { name: 'Svara med en strategi' }));
    await user.keyboard('Utse en som svarar{Enter}');
    const made = table.card('Utse en som svarar');
    expect(made).toMatchObject({ column: 'strategies', step: 'stakeholders' });
    expect(made.links).toEqual(new Map([[need, 'answers']]));
    expect(screen.getByText('Alla behov är kopplade till en strategi.')).toBeTruthy();
    expect(screen.getByRole('textbox', { name: 'Vi ska' })).toBeTruthy();
  });
});
