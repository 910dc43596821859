import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tagActor } from '#shared/board/edits/cards.ts';
import { addVisit, editVisit } from '#shared/board/edits/exchange.ts';
import { rateRelation } from '#shared/board/edits/relations.ts';
import { setStrategy } from '#shared/board/edits/strategy.ts';
import { textName } from '#shared/board/rootTexts.ts';
import { findText } from '#shared/board/texts.ts';
import { type CardId, relationId, tableId, type VisitId } from '#shared/domain/ids.ts';
import { FollowUpPage } from '../../../client/app/pages/exercise/FollowUpPage.tsx';
import { newId, Table } from '../board/table.tsx';

const TEXT = 'Svara den som remitterat inom fem dagar';
const AT = 1_800_000_000_000;
const HERE = tableId(1);

const at = (query = '') =>
  history.replaceState(null, '', `/w/workshop-00000000000aa/followUp${query}`);
beforeEach(() => at());
afterEach(() => history.replaceState(null, '', '/'));

/** A day with a strategy between the clinic and the school, whose seam was rated samråd at two tables. */
function room() {
  const table = new Table();
  const clinic = table.hasActor('Vårdcentralen');
  const school = table.hasActor('Skolan');
  const strategy = table.has(TEXT, { place: { step: 'stakeholders', column: 'strategies' } });
  const relation = relationId(clinic, school);
  table.others((doc) => {
    for (const actor of [clinic, school]) {
      tagActor(doc, strategy, actor, true);
      for (const n of [1, 2])
        rateRelation(doc, relation, { end: actor, table: tableId(n), rung: 1 });
    }
    setStrategy(doc, strategy, 'status', 'decided');
    setStrategy(doc, strategy, 'due', '2027-04-30');
  });
  table.seat.set({ table: HERE, org: clinic });
  return { table, clinic, school, strategy, relation };
}

const open = (table: Table, strategy: CardId | null = null) => {
  at(strategy ? `?card=${strategy}` : '');
  return table.open(<FollowUpPage />);
};
const ratings = (table: Table, relation: string) =>
  table.session.board.get().relations.get(relation as ReturnType<typeof relationId>);

describe('a strategy that is followed up', () => {
  it('comes back with what was decided, and takes how it stands, what happened and what is done now', async () => {
    const { table, strategy } = room();
    const { user } = open(table, strategy);
    expect(screen.getByText(/Nästa steg är: senast 30 april 2027/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Pågår' }));
    await user.click(screen.getByRole('button', { name: 'Ändra' }));
    await user.click(screen.getByRole('button', { name: /^Ny rad/ }));
    await user.type(screen.getByRole('textbox', { name: 'Vad hände?' }), 'Åtta av tio kom i tid. ');
    expect(table.card(TEXT).strategy).toMatchObject({ status: 'ongoing', verdict: 'change' });
    const happened = findText(table.theirs, { of: 'root', name: textName.happened(strategy) });
    expect(happened?.toString()).toBe('2027-01-15 Åtta av tio kom i tid. ');
    await user.click(screen.getByRole('button', { name: 'Ändra', pressed: true }));
    expect(table.card(TEXT).strategy.verdict).toBeUndefined();
  });

  it('stands in the list with its dated lines, and holes where nothing has been said', async () => {
    const { table, strategy } = room();
    table.has('Bjud in fem unga', { place: { step: 'stakeholders', column: 'strategies' } });
    const other = table.card('Bjud in fem unga').id;
    table.others((doc) => {
      setStrategy(doc, other, 'status', 'idea');
      findText(doc, { of: 'root', name: textName.happened(strategy) })?.insert(
        0,
        '2027-04-12 Provat i sex veckor.\n2027-05-11 Lyft till styrgruppen.',
      );
      setStrategy(doc, strategy, 'verdict', 'wait');
    });
    open(table);
    const row = within(screen.getByRole('article', { name: TEXT }));
    expect(row.getAllByRole('listitem').map((line) => line.textContent)).toEqual([
      '12 april 2027Provat i sex veckor.',
      '11 maj 2027Lyft till styrgruppen.',
    ]);
    expect(row.getByText('Vänta')).toBeTruthy();
    expect(row.getByText('Beslutad')).toBeTruthy();
    expect(
      within(screen.getByRole('article', { name: 'Bjud in fem unga' })).getByText('Vad hände?'),
    ).toBeTruthy();
    const figures = within(screen.getByRole('list', { name: 'I korthet' }));
    expect(figures.getByText(/strategier, 1 har rört sig/)).toBeTruthy();
  });
});

describe('a seam', () => {
  it('is judged anew beside what was said on the day, and the two ends may differ', async () => {
    const { table, clinic, school, relation } = room();
    const { user } = open(table);
    expect(screen.getByText('Samråd, då')).toBeTruthy();
    expect(screen.getByText('Inte bedömd, nu')).toBeTruthy();
    await user.click(screen.getByText('Bedöm i dag'));
    const end = (name: string) =>
      within(screen.getByRole('group', { name: `${name} säger i dag` }));
    await user.click(end('Vårdcentralen').getByRole('button', { name: 'samarbete' }));
    await user.click(end('Skolan').getByRole('button', { name: 'samordning' }));
    expect(screen.getByText('Samråd, då')).toBeTruthy();
    expect(screen.getByText('Samordning, nu')).toBeTruthy();
    expect(screen.getByText('Vårdcentralen säger samarbete')).toBeTruthy();
    expect(screen.getByText('mellanrum tätare, 0 glesare')).toBeTruthy();
    expect(ratings(table, relation)?.ratings.map(({ rung }) => rung)).toEqual([1, 1, 1, 1]);
    expect(ratings(table, relation)?.later).toEqual(
      expect.arrayContaining([
        { end: clinic, table: HERE, rung: 3 },
        { end: school, table: HERE, rung: 2 },
      ]),
    );
    await user.click(end('Skolan').getByRole('button', { name: 'samordning', pressed: true }));
    expect(screen.getByText('Samarbete, nu')).toBeTruthy();
  });
});

describe('a visit', () => {
  it('that was made takes what was learned, and one that was not says so', async () => {
    const { table, clinic, school } = room();
    const visit = newId<'visit'>() as VisitId;
    const by = { by: table.session.participant, at: AT };
    table.others((doc) => {
      addVisit(doc, { id: visit, host: school, guest: clinic, learn: '', show: '' }, by);
      editVisit(doc, visit, 'status', 'agreed');
    });
    const { user } = open(table);
    expect(screen.getByText('Inte genomfört än')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Det är genomfört' }));
    await user.type(
      screen.getByRole('textbox', { name: 'Vad lärde vi oss?' }),
      'En fråga räcker. ',
    );
    const learned = findText(table.theirs, { of: 'root', name: textName.learned(visit) });
    expect(learned?.toString()).toBe('En fråga räcker. ');
    expect(screen.getByText(/studiebesök av 1 genomfört/)).toBeTruthy();
  });

  it('is read and not written while the board is locked', () => {
    const { table, strategy } = room();
    table.goes({ locked: true });
    const first = open(table, strategy);
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByRole('button', { name: 'Pågår' })).toHaveProperty('disabled', true);
    first.leave();
    open(table);
    expect(screen.queryByText('Bedöm i dag')).toBeNull();
  });
});
