import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { mergeActor } from '#shared/board/edits/actors.ts';
import { addCaseMark } from '#shared/board/edits/exchange.ts';
import { touchArea } from '#shared/board/edits/stakes.ts';
import { setTableCase } from '#shared/board/edits/tableCase.ts';
import { textName } from '#shared/board/rootTexts.ts';
import { relationId, tableId } from '#shared/domain/ids.ts';
import { CASE_TEMPLATES } from '#shared/domain/prompts/caseTemplates.ts';
import type { Role } from '#shared/domain/role.ts';
import type { Command } from '#shared/domain/stage/commands.ts';
import { obey } from '#shared/domain/stage/reduce.ts';
import { BoardPage } from '../../../client/app/pages/BoardPage.tsx';
import { ActorsPage } from '../../../client/app/pages/exercise/ActorsPage.tsx';
import { CasePage } from '../../../client/app/pages/exercise/CasePage.tsx';
import { RoomPage } from '../../../client/app/pages/RoomPage.tsx';
import { newId, said, Table } from '../board/table.tsx';

let table: Table;
const CASE = 'En ung vuxen sover dåligt.\n\nAlla har gjort det de ska.';
const seated = (role?: Role) => {
  table = new Table(role);
  table.seat.set({ table: tableId(2), org: null });
  table.goes({ caseText: CASE });
};
beforeEach(() => seated());

const openPage = () => table.open(<CasePage />).user;
const press = (name: string | RegExp) => screen.getByRole('button', { name });
const part = (name: string) => within(screen.getByRole('region', { name }));
const board = () => table.session.board.get();
const own = () => board().texts.get(textName.case(tableId(2))) ?? '';
const choose = async (user: ReturnType<typeof openPage>, name: string) => {
  await user.click(press('Välj fall'));
  await user.click(screen.getByRole('menuitem', { name }));
};

describe('the case', () => {
  test.each([
    ['the board', <BoardPage key="board" />],
    ['another exercise', <ActorsPage key="actors" />],
  ])('is one press away from %s, and says that it is invented', async (_where, page) => {
    const { user } = table.open(page);
    await user.click(press('Fallet'));
    const dialog = within(screen.getByRole('dialog', { name: 'Dagens fall' }));
    expect(dialog.getByText('Alla har gjort det de ska.')).toBeDefined();
    expect(dialog.getByText(/påhittat .* Verkliga personers ärenden hör inte hemma/)).toBeDefined();
  });

  test.each([
    ['the board and the tables', true],
    ['the tables alone', false],
  ])('is one press away for who leads with %s before one', async (_face, matches) => {
    const list = { matches, addEventListener: vi.fn(), removeEventListener: vi.fn() };
    vi.stubGlobal('matchMedia', () => list);
    seated('facilitator');
    const { user, leave } = table.open(<RoomPage />);
    await user.click(press('Fallet'));
    expect(screen.getByRole('dialog', { name: 'Dagens fall' })).toBeDefined();
    leave();
    vi.unstubAllGlobals();
  });

  test('is a table’s own where it has one: from a template, and back to the day’s', async () => {
    const user = openPage();
    expect(part('Dagens fall').getByText('Alla har gjort det de ska.')).toBeDefined();
    await choose(user, 'Magont på morgonen');
    expect(own()).toBe(CASE_TEMPLATES.childAndFamily.text.sv);
    expect(part('Fallet vid bord 2').getByText(/magont nästan varje skoldag/)).toBeDefined();
    await choose(user, 'Använd dagens fall');
    expect(own()).toBe('');
    await user.click(screen.getAllByRole('button', { name: 'Ångra' }).at(-1) ?? press('Ångra'));
    expect(own()).toBe(CASE_TEMPLATES.childAndFamily.text.sv);
  });

  test('of a table is written by its people, and no name in it leaves the device unasked', async () => {
    const user = openPage();
    await choose(user, 'Skriv ett eget');
    const field = screen.getByRole('textbox', { name: 'Bordets eget fall' });
    await user.type(field, 'Lisa sover dåligt ');
    expect(own()).toBe('');
    expect(screen.getByText('Står det ett namn här?')).toBeDefined();
    await user.clear(field);
    await user.type(field, 'En vuxen sover dåligt ');
    expect(own()).toBe('En vuxen sover dåligt ');
    await user.click(press('Klar'));
    expect(part('Fallet vid bord 2').getByText(/^En vuxen sover dåligt/)).toBeDefined();
  });

  test('has room for a whole template and some more', async () => {
    table.others((doc) => setTableCase(doc, tableId(2), CASE_TEMPLATES.establishment.text.sv));
    const user = openPage();
    await user.click(press('Ändra texten'));
    await user.type(screen.getByRole('textbox', { name: 'Bordets eget fall' }), ' Så är det. ');
    expect(own()).toMatch(/ Så är det\. $/);
  });

  test('is changed for the whole day by who leads it, and changed back', async () => {
    seated('facilitator');
    const command = async (asked: Command) => {
      const order = { command: asked, role: 'facilitator', revision: table.day.revision } as const;
      const answer = obey(table.day, order, table.session.now());
      if (answer.ok) table.goes(answer.value);
      return answer;
    };
    Object.assign(table.session, { command });
    const user = openPage();
    await user.click(press('Välj fall'));
    const [ofDay] = screen.getAllByRole('menuitem', { name: 'För frisk och för sjuk' });
    await user.click(ofDay ?? press('Välj fall'));
    await screen.findByRole('button', { name: 'Ångra' });
    expect(table.day.caseText).toBe(CASE_TEMPLATES.workRehabilitation.text.sv);
    await user.click(press('Ångra'));
    await waitFor(() => expect(table.day.caseText).toBe(CASE));
  });

  test('of other tables can be read too', () => {
    table.others((doc) => setTableCase(doc, tableId(3), 'Ett barn är ofta hemma.'));
    openPage();
    expect(part('Bord med eget fall').getByText('Fallet vid bord 3')).toBeDefined();
    expect(part('Dagens fall').queryByText('Ett barn är ofta hemma.')).toBeNull();
  });
});

describe('the life situation', () => {
  test('has conditions and room to act in each of its parts, and the actors that touch it', async () => {
    table.hasActor('Bostadsbolaget');
    const user = openPage();
    await user.click(press('Boende'));
    await user.type(screen.getByRole('textbox', { name: 'Villkor' }), 'Hyran i tid ');
    await user.type(screen.getByRole('textbox', { name: 'Handlingsutrymme' }), 'Säga upp själv ');
    await user.click(part('Livssituationen').getByRole('button', { name: 'Aktör' }));
    await user.keyboard('bo{Enter}');
    const { texts, areas } = board();
    expect(texts.get(textName.conditions('home'))).toBe('Hyran i tid ');
    expect(texts.get(textName.agency('home'))).toBe('Säga upp själv ');
    expect(areas.get('home')).toHaveLength(1);
    await user.click(press('Boende'));
    expect(part('Livssituationen').getByText('Bostadsbolaget')).toBeDefined();
  });

  test('names a merged actor once, and takes it away under both its names', async () => {
    const [one, other] = [table.hasActor('AME'), table.hasActor('Navet')];
    for (const id of [one, other]) table.others((doc) => touchArea(doc, 'livelihood', id, true));
    table.others((doc) => mergeActor(doc, one, other));
    const user = openPage();
    await user.click(press('Försörjning'));
    await user.click(press('Ta bort Navet'));
    expect(board().areas.get('livelihood')).toEqual([]);
  });
});

describe('"Här faller hon"', () => {
  const falls = () => part('Här faller hon');

  test('is put between two without the map, with why, and taken away with a way back', async () => {
    const [a, b] = [table.hasActor('Psykiatrin'), table.hasActor('Socialtjänsten')];
    const user = openPage();
    await user.click(press('Märk ut var hon faller'));
    await user.keyboard('ps{Enter}so{Enter}');
    await user.click(press('Sätt märket'));
    await user.type(screen.getByRole('textbox', { name: 'Varför just här?' }), 'Ingen svarar ');
    expect([...board().caseMarks.values()]).toMatchObject([
      { at: relationId(a, b), table: tableId(2), note: 'Ingen svarar ' },
    ]);
    await user.click(press('Klar'));
    expect(falls().getByText(/^Mellan /)).toBeDefined();
    expect(falls().getByText('1 märke på 1 ställe')).toBeDefined();
    await user.click(press(/^Ta bort märket: Mellan /));
    expect(falls().getByText(/^Inget är utmärkt än/)).toBeDefined();
    await user.click(screen.getAllByRole('button', { name: 'Ångra' }).at(-1) ?? press('Ångra'));
    expect(falls().getByText('1 märke på 1 ställe')).toBeDefined();
  });

  test('is put at one, and counted together with what others have put there', async () => {
    const id = table.hasActor('Psykiatrin');
    const author = newId<'participant'>();
    const mark = { id: newId<'caseMark'>(), at: id, table: tableId(1), author };
    table.others((doc) => addCaseMark(doc, mark, { by: author, at: 1 }));
    const user = openPage();
    expect(falls().getByText('Hos Psykiatrin')).toBeDefined();
    expect(falls().getByText('Bord 1')).toBeDefined();
    expect(screen.queryByRole('button', { name: /^Ta bort märket/ })).toBeNull();
    await user.click(press('Märk ut var hon faller'));
    expect(press('Sätt märket')).toHaveProperty('disabled', true);
    await user.keyboard('ps{Enter}');
    await user.click(press('Sätt märket'));
    expect(said()).toContain('2 märken på 1 ställe');
  });

  test('is only read while the board is locked', () => {
    table.goes({ locked: true });
    openPage();
    expect(screen.queryByRole('button', { name: /Märk ut|Välj fall|Skriv/ })).toBeNull();
    expect(screen.getByText('Hur bor man, och hur länge till?')).toBeDefined();
  });
});
