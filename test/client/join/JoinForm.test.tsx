import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Actor } from '#shared/domain/actor.ts';
import type { ActorId, TableId } from '#shared/domain/ids.ts';
import { knownActor } from '#shared/domain/knownActors.ts';
import { newStage } from '#shared/domain/stage/newStage.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { JoinForm } from '../../../client/features/join/JoinForm.tsx';
import { inWords } from '../../support/inWords.tsx';

const actor = (name: string): Actor => ({
  id: name as ActorId,
  name,
  inRoom: true,
  mergedInto: null,
  removed: null,
  ...knownActor(name),
});
const ACTORS = ['Socialtjänsten', 'Psykosociala teamet', 'Vårdcentralen', 'Individen'].map(actor);
const STAGE: Stage = {
  ...newStage({ title: 'Mellan dörrarna', date: '2027-02-11', tables: 12 }, 1_800_000_000_000),
  followUp: '2027-05-11',
  deleteOn: '2027-06-10',
};

type Given = Partial<Parameters<typeof JoinForm>[0]>;

function form(props: Given) {
  const onEnter = vi.fn();
  const parts = { readMore: null, otherWay: null };
  const given = { stage: STAGE, actors: ACTORS, org: null, table: null, onEnter, ...parts };
  return <JoinForm {...given} {...props} />;
}

function join(props: Given = {}) {
  const onEnter = vi.fn();
  return { ...inWords(form({ onEnter, ...props })), onEnter };
}
const search = () => screen.getByRole('combobox', { name: 'Sök organisation' });
const table = (number: number) => screen.getByRole('radio', { name: `Bord ${number}` });
const names = () => screen.getAllByRole('option').map((option) => option.textContent);

describe('joining', () => {
  it('takes three presses: organisation, table, in', async () => {
    const { user, onEnter } = join();
    await user.click(screen.getByRole('option', { name: 'Socialtjänsten' }));
    await user.click(table(4));
    await user.click(screen.getByRole('button', { name: 'Gå till bord 4' }));
    expect(onEnter).toHaveBeenCalledExactlyOnceWith({ kind: 'actor', id: 'Socialtjänsten' }, 't4');
  });

  it('tells that the organisations are on their way, and lets nobody add one that may be among them', async () => {
    const { user, again } = join({ actors: null });
    screen.getByText('Hämtar organisationerna …');
    await user.type(search(), 'Soc');
    expect(screen.queryByRole('option')).toBeNull();
    expect(screen.queryByText(/träff/)).toBeNull();
    again(form({}));
    expect(screen.queryByText('Hämtar organisationerna …')).toBeNull();
    expect(search()).toHaveProperty('value', 'Soc');
    expect(names()[0]).toBe('Socialtjänsten');
  });

  it('remembers what was chosen here before also when the organisations come afterwards', () => {
    const { again } = join({ actors: null, org: 'Vårdcentralen' as ActorId });
    again(form({ org: 'Vårdcentralen' as ActorId }));
    expect(search()).toHaveProperty('value', 'Vårdcentralen');
  });

  it('takes one press less when the table stands in the link', async () => {
    const { user, onEnter } = join({ table: 't7' as TableId });
    await user.click(screen.getByRole('option', { name: 'Vårdcentralen' }));
    await user.click(screen.getByRole('button', { name: 'Gå till bord 7' }));
    expect(onEnter).toHaveBeenCalledExactlyOnceWith({ kind: 'actor', id: 'Vårdcentralen' }, 't7');
  });

  it('takes one press for a device that has been here before', async () => {
    const { user, onEnter } = join({ table: 't7' as TableId, org: 'Vårdcentralen' as ActorId });
    await user.click(screen.getByRole('button', { name: 'Gå till bord 7' }));
    expect(onEnter).toHaveBeenCalledOnce();
  });

  it('asks for no name', () => {
    join();
    expect(screen.getAllByRole('combobox')).toHaveLength(1);
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByText(/Ingen frågar vad du heter/)).toBeTruthy();
  });

  it('says until when everything is kept', () => {
    join();
    expect(screen.getByText(/10 juni 2027/).closest('li')?.textContent).toBe(
      'Allt raderas 10 juni 2027, trettio dagar efter uppföljningen.',
    );
  });

  it('says the bare day when it does not follow from the follow-up', () => {
    join({ stage: { ...STAGE, deleteOn: '2027-07-01' } });
    expect(screen.getByText('1 juli 2027').closest('li')?.textContent).toMatch(
      /^Allt raderas 1 juli 2027\.$/,
    );
  });

  it('with something missing says what, and puts focus there', async () => {
    const { user, onEnter } = join();
    await user.click(screen.getByRole('button', { name: 'Gå till bordet' }));
    expect(screen.getByText('Välj din organisation eller lägg till den.')).toBeTruthy();
    expect(document.activeElement).toBe(search());
    await user.click(screen.getByRole('option', { name: 'Vårdcentralen' }));
    await user.click(screen.getByRole('button', { name: 'Gå till bordet' }));
    expect(document.activeElement).toBe(table(1));
    expect(onEnter).not.toHaveBeenCalled();
  });

  it('offers no table that was merged into another', () => {
    const tables = STAGE.tables.map((item) =>
      item.id === 't3' ? { ...item, mergedInto: 't1' as TableId } : item,
    );
    join({ stage: { ...STAGE, tables } });
    expect(screen.getAllByRole('radio')).toHaveLength(11);
  });

  it('by the code of a table that was merged leads to where its people sit now, and says so', async () => {
    const { user, onEnter, again } = join({ table: 't3' as TableId });
    expect(screen.getByRole('button', { name: 'Gå till bord 3' })).toBeTruthy();
    const tables = STAGE.tables.map((item) =>
      item.id === 't3' ? { ...item, mergedInto: 't1' as TableId } : item,
    );
    again(form({ stage: { ...STAGE, tables }, table: 't3' as TableId, onEnter }));
    expect(screen.getByText('Bord 3 sitter nu vid bord 1.')).toBeTruthy();
    await user.click(screen.getByRole('option', { name: 'Vårdcentralen' }));
    await user.click(screen.getByRole('button', { name: 'Gå till bord 1' }));
    expect(onEnter).toHaveBeenCalledExactlyOnceWith({ kind: 'actor', id: 'Vårdcentralen' }, 't1');
  });
});

describe('the organisation', () => {
  it('is found by what is written, and can be added as new', async () => {
    const { user } = join();
    await user.type(search(), 'so');
    expect(names()).toEqual(['Socialtjänsten', 'Psykosociala teamet', 'Lägg till ”so” som ny']);
  });

  it('is never a person of the case', () => {
    join();
    expect(names()).not.toContain('Individen');
  });

  it('that is new goes in as it was written', async () => {
    const { user, onEnter } = join({ table: 't1' as TableId });
    await user.type(search(), '  Cykelköket  Norr ');
    await user.click(screen.getByRole('option', { name: 'Lägg till ”Cykelköket Norr” som ny' }));
    expect(names()).toEqual(['Cykelköket Norr']);
    await user.click(screen.getByRole('button', { name: 'Gå till bord 1' }));
    expect(onEnter).toHaveBeenCalledExactlyOnceWith({ kind: 'new', name: 'Cykelköket Norr' }, 't1');
  });

  it('that is there already is not offered as new, however it is written', async () => {
    const { user } = join();
    await user.type(search(), 'VÅRDCENTRALEN');
    expect(names()).toEqual(['Vårdcentralen']);
  });

  it('can be chosen with the keyboard alone', async () => {
    const { user, onEnter } = join({ table: 't1' as TableId });
    await user.click(search());
    await user.keyboard('{ArrowDown}{ArrowDown}');
    const marked = search().getAttribute('aria-activedescendant');
    expect(document.getElementById(marked ?? '')?.textContent).toBe('Vårdcentralen');
    await user.keyboard('{Enter}');
    expect(onEnter).not.toHaveBeenCalled();
    expect(search()).toHaveProperty('value', 'Vårdcentralen');
    await user.keyboard('{Enter}');
    expect(onEnter).toHaveBeenCalledExactlyOnceWith({ kind: 'actor', id: 'Vårdcentralen' }, 't1');
  });

  it('can be changed after it was chosen', async () => {
    const { user } = join();
    await user.click(screen.getByRole('option', { name: 'Vårdcentralen' }));
    expect(names()).toEqual(['Vårdcentralen']);
    const field = search().closest('fieldset') ?? document.body;
    await user.click(within(field).getByRole('button', { name: 'Välj en annan organisation' }));
    expect(names()).toHaveLength(3);
  });
});
