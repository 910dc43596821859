import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { addActor, mergeActor } from '#shared/board/edits/actors.ts';
import { knownActor } from '#shared/domain/knownActors.ts';
import { ActorsPage } from '../../../client/app/pages/exercise/ActorsPage.tsx';
import { newId, said, Table } from '../board/table.tsx';

let table: Table;
beforeEach(() => {
  table = new Table();
});

const openPage = () => table.open(<ActorsPage />).user;
const field = () =>
  screen.getByRole<HTMLInputElement>('searchbox', { name: /Sök eller lägg till/ });
const part = (name: string) => within(screen.getByRole('region', { name }));
const press = (name: string | RegExp) => screen.getByRole('button', { name });
const answers = (name: string) =>
  within(screen.getByRole('group', { name: `${name}: i rummet, fattas, bro` }));
const names = () =>
  screen
    .getAllByRole('button', { name: /^Ändra / })
    .map((button) => button.querySelector('b')?.textContent);
const onBoard = () => [...table.session.board.get().actors.values()];
const stands = () => onBoard().filter(({ removed, mergedInto }) => !removed && !mergedInto);

describe('the list', () => {
  test('lies in rings, and by huvudman when asked', async () => {
    for (const name of ['Försäkringskassan', 'Individen', 'Skolan']) table.hasActor(name);
    const user = openPage();
    expect(part('Närmast personen').getByText('Individen')).toBeDefined();
    expect(part('Välfärdens aktörer').getByText('Stat')).toBeDefined();
    await user.click(press('Huvudman'));
    expect(part('Stat').getByText('Välfärdens aktörer')).toBeDefined();
  });

  test('says with one press who is here, who is missing, and who is a bridge', async () => {
    const id = table.hasActor('Polisen');
    const user = openPage();
    const actor = () => table.session.board.get().actors.get(id);
    const polisen = answers('Polisen');
    expect(polisen.getByRole('button', { name: 'I rummet', pressed: true })).toBeDefined();
    await user.click(polisen.getByRole('button', { name: 'Fattas' }));
    expect(actor()).toMatchObject({ inRoom: false, missing: true });
    expect(part('Fattas i rummet').getByText('Polisen')).toBeDefined();
    await user.click(polisen.getByRole('button', { name: 'Bro' }));
    expect(actor()).toMatchObject({ missing: true, bridge: true });
    await user.click(press('I rummet: Polisen'));
    expect(actor()).toMatchObject({ inRoom: true, missing: false });
    expect(part('Fattas i rummet').queryByText('Polisen')).toBeNull();
    await user.click(polisen.getByRole('button', { name: 'I rummet' }));
    expect(actor()).toMatchObject({ inRoom: false, missing: false });
  });

  test('is only read while the board is locked', () => {
    table.hasActor('Polisen');
    table.goes({ locked: true });
    openPage();
    expect(screen.getByText('Polisen')).toBeDefined();
    expect(screen.getByText('I rummet')).toBeDefined();
    expect(screen.queryByRole('button', { name: /Lägg till|Bro|Ändra/ })).toBeNull();
  });
});

describe('adding', () => {
  test('asks whether somebody who is here is meant, and takes the answer', async () => {
    table.hasActor('Försäkringskassan');
    const user = openPage();
    await user.type(field(), 'Forsakringkassan{Enter}');
    expect(screen.getByText('Menar du Försäkringskassan?')).toBeDefined();
    expect(stands()).toHaveLength(1);
    await user.click(press('Ja, Försäkringskassan'));
    expect(said()).toContain('Försäkringskassan finns redan');
    expect(stands()).toHaveLength(1);
    await user.clear(field());
    await user.type(field(), 'FK{Enter}');
    await user.click(press('Nej, lägg till ”FK”'));
    expect(stands().map(({ name }) => name)).toEqual(['Försäkringskassan', 'FK']);
    expect(field().value).toBe('');
  });

  test('asks about a person’s name before anybody has it', async () => {
    const user = openPage();
    await user.type(field(), 'Lisa{Enter}');
    expect(onBoard()).toEqual([]);
    await user.click(press('Inget namn här'));
    expect(onBoard().map(({ name }) => name)).toEqual(['Lisa']);
  });

  test('knows what is usual of a name, and can be taken back', async () => {
    const user = openPage();
    await user.type(field(), 'Polisen{Enter}');
    expect(stands()).toMatchObject([{ huvudman: 'state', ring: 3, inRoom: false }]);
    await user.click(press('Ångra'));
    expect(stands()).toEqual([]);
  });

  test('narrows the list while one writes, also to what is spelled otherwise', async () => {
    for (const name of ['Elevhälsan', 'Skolan', 'Polisen']) table.hasActor(name);
    const user = openPage();
    await user.type(field(), 'sko');
    expect(names()).toEqual(['Skolan']);
    await user.clear(field());
    await user.type(field(), 'elevhelsan');
    expect(names()).toEqual(['Elevhälsan']);
    expect(said()).toContain('1 träff');
  });
});

test('a template brings those that are not here, once, and can be taken back', async () => {
  table.hasActor('FK');
  const user = openPage();
  const bring = async () => {
    await user.click(press('Hämta från mall'));
    await user.click(screen.getByRole('menuitem', { name: 'Runt en vuxen i rehabilitering' }));
  };
  await bring();
  const brought = stands().map(({ name }) => name);
  expect(brought).toContain('Arbetsförmedlingen');
  expect(brought).not.toContain('Försäkringskassan');
  await bring();
  expect(said()).toContain('Alla i mallen finns redan.');
  expect(stands()).toHaveLength(brought.length);
  await user.click(screen.getAllByRole('button', { name: 'Ångra' })[0] ?? press('Ångra'));
  expect(stands().map(({ name }) => name)).toEqual(['FK']);
});

describe('one actor', () => {
  const openSheet = async (name: string) => {
    const user = openPage();
    await user.click(press(`Ändra ${name}`));
    return user;
  };
  const sheet = () => within(screen.getByRole('dialog'));

  test('is renamed, and its name is asked about as any', async () => {
    const id = table.hasActor('Skolan');
    const user = await openSheet('Skolan');
    const name = sheet().getByRole('textbox', { name: 'Namn' });
    await user.clear(name);
    await user.type(name, 'Lisa{Enter}');
    expect(table.session.board.get().actors.get(id)?.name).toBe('Skolan');
    await user.click(sheet().getByRole('button', { name: 'Jag ändrar' }));
    await user.clear(name);
    await user.type(name, 'Grundskolan{Enter}');
    expect(table.session.board.get().actors.get(id)?.name).toBe('Grundskolan');
    await user.click(press('Ångra'));
    expect(table.session.board.get().actors.get(id)?.name).toBe('Skolan');
  });

  test('gets its huvudman, kind and ring by one press each', async () => {
    const id = table.hasActor('Hyresvärden');
    const user = await openSheet('Hyresvärden');
    for (const name of ['Näringsliv', 'Enhet', 'Vardagen: skola, arbete, förening']) {
      await user.click(sheet().getByRole('radio', { name }));
    }
    const actor = table.session.board.get().actors.get(id);
    expect(actor).toMatchObject({ huvudman: 'business', kind: 'unit', ring: 2 });
  });

  test('is merged into another, and separated again', async () => {
    const ame = table.hasActor('AME');
    const into = table.hasActor('Navet');
    const user = await openSheet('AME');
    await user.click(sheet().getByRole('button', { name: 'Slå ihop med en annan' }));
    await user.keyboard('nav{Enter}');
    expect(table.session.board.get().actors.get(ame)?.mergedInto).toBe(into);
    expect(names()).toEqual(['Navet']);
    expect(document.activeElement).toBe(press('Ändra Navet'));
    await user.click(press('Ändra Navet'));
    await user.click(sheet().getByRole('button', { name: 'Skilj ut AME igen' }));
    expect(table.session.board.get().actors.get(ame)?.mergedInto).toBeNull();
  });

  test('is taken off the list, and brought back', async () => {
    table.hasActor('Skolan');
    const user = await openSheet('Skolan');
    await user.click(sheet().getByRole('button', { name: 'Ta bort ur listan' }));
    expect(stands()).toEqual([]);
    await user.click(screen.getByText('Borttagna (1)'));
    await user.click(press('Hämta tillbaka: Skolan'));
    expect(stands()).toHaveLength(1);
  });
});

test('what two have written in two ways is offered to be merged, with a way back', async () => {
  const one = newId<'actor'>();
  const other = newId<'actor'>();
  const by = { by: table.session.participant, at: 1 };
  for (const [id, name] of [
    [one, 'AME'],
    [other, 'Arbetsmarknadsenheten'],
  ] as const) {
    table.others((doc) => addActor(doc, { ...knownActor(name), id, name, inRoom: false }, by));
  }
  const user = openPage();
  await user.click(part('Kan vara samma').getByRole('button', { name: /^Slå ihop: AME blir/ }));
  expect(names()).toEqual(['Arbetsmarknadsenheten']);
  expect(document.activeElement).toBe(press('Ändra Arbetsmarknadsenheten'));
  await user.click(press('Ångra'));
  expect(names()).toHaveLength(2);
  table.others((doc) => mergeActor(doc, one, other));
  expect(screen.queryByRole('region', { name: 'Kan vara samma' })).toBeNull();
});
