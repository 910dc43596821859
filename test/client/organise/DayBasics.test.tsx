import { screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { CaseText } from '../../../client/features/organise/CaseText.tsx';
import { DayBasics } from '../../../client/features/organise/DayBasics.tsx';
import { PlanTimes } from '../../../client/features/organise/PlanTimes.tsx';
import { Retention } from '../../../client/features/organise/Retention.tsx';
import { SaverLine, SaverProblem } from '../../../client/features/organise/SaverLine.tsx';
import { createSaver } from '../../../client/features/organise/saver.ts';
import { useReadable } from '../../../client/state/useReadable.ts';
import { described, inWords } from '../../support/inWords.tsx';
import { type DeskSession, deskSession } from './deskSession.ts';

function Desk({ session }: { readonly session: DeskSession }) {
  const [saver] = useState(() => createSaver(session));
  const stage = useReadable(session.stage);
  if (!stage) return null;
  return (
    <>
      <SaverLine saver={saver} />
      <SaverProblem saver={saver} />
      <DayBasics stage={stage} saver={saver} now={session.stage.get} />
      <CaseText stage={stage} saver={saver} />
      <PlanTimes plan={stage.plan} saver={saver} now={session.stage.get} />
      <Retention stage={stage} saver={saver} />
    </>
  );
}

function desk() {
  const made = deskSession();
  return { ...made, ...inWords(<Desk session={made.session} />) };
}
const said = (text: RegExp) => screen.findByText(text);
const press = (name: string) => screen.getByRole('button', { name });

describe('what an organiser writes', () => {
  it('is saved when the field is left, and the page says so', async () => {
    const { user, stage } = desk();
    expect(screen.queryByText(/Sparat/)).toBeNull();
    await user.clear(screen.getByLabelText('Titel'));
    await user.type(screen.getByLabelText('Titel'), 'Unga vuxna');
    await user.tab();
    await said(/^Sparat \d/);
    expect(stage.get()?.title).toBe('Unga vuxna');
  });

  it('is never saved as a day without a title', async () => {
    const { user, stage } = desk();
    await user.clear(screen.getByLabelText('Titel'));
    await user.tab();
    expect(described(screen.getByLabelText('Titel'))).toContain('Skriv en titel');
    expect(stage.get()?.title).toBe('Mellan dörrarna');
  });

  it('stays in the field without contact and is saved when contact is back', async () => {
    const { user, stage, connection } = desk();
    connection.set({ kind: 'offline', since: 0 });
    await user.type(screen.getByLabelText('Plats'), 'Folkets hus');
    await user.tab();
    await said(/Ingen kontakt. Det du skrev står kvar/);
    expect(screen.getByLabelText('Plats')).toHaveProperty('value', 'Folkets hus');
    connection.set({ kind: 'online' });
    await said(/^Sparat \d/);
    expect(stage.get()?.place).toBe('Folkets hus');
  });

  it('gives way to what another organiser wrote, once the field is left', async () => {
    const { user, stage, session } = desk();
    await user.type(screen.getByLabelText('Plats'), 'A');
    await user.tab();
    await said(/^Sparat \d/);
    await session.command({ type: 'editDay', place: 'Biblioteket' });
    expect(stage.get()?.place).toBe('Biblioteket');
    await screen.findByDisplayValue('Biblioteket');
  });

  it('may be a whole case', async () => {
    const { user, stage } = desk();
    const field = screen.getByLabelText('Beskriv livssituationen som ni utgår från');
    await user.type(field, 'Hon står mellan dörrarna.');
    await user.tab();
    await said(/^Sparat \d/);
    expect(stage.get()?.caseText).toBe('Hon står mellan dörrarna.');
  });
});

describe('tables and seats', () => {
  it('count on from press to press, and neither changes the other', async () => {
    const { user, stage } = desk();
    await user.click(press('Ett bord till'));
    await user.click(press('Ett bord till'));
    await user.click(press('En plats mindre'));
    await said(/^Sparat \d/);
    expect(stage.get()?.tables).toHaveLength(14);
    expect(new Set(stage.get()?.tables.map(({ seats }) => seats))).toEqual(new Set([4]));
  });
});

describe('the plan', () => {
  it('takes whole minutes, and the day adds up', async () => {
    const { user, stage } = desk();
    const field = screen.getByLabelText('Systemkunskap, minuter');
    await user.clear(field);
    await user.type(field, '60');
    await user.tab();
    await said(/^Sparat \d/);
    expect(stage.get()?.plan[1]?.minutes).toBe(60);
    expect(screen.getByText('Tillsammans 2 tim 55 min')).toBeTruthy();
  });

  it('says what is wrong with other minutes and saves nothing', async () => {
    const { user, stage } = desk();
    const field = screen.getByLabelText('Systemkunskap, minuter');
    await user.clear(field);
    await user.type(field, 'en timme');
    await user.tab();
    expect(described(field)).toContain('Skriv hela minuter, 1 till 480.');
    expect(stage.get()?.plan[1]?.minutes).toBe(40);
  });
});

describe('the days that decide how long everything is kept', () => {
  it('move together, and stand in words below', async () => {
    const { user } = desk();
    await user.type(screen.getByLabelText('Uppföljning'), '2027-05-11');
    await user.tab();
    await said(/^Sparat \d/);
    expect(screen.getByLabelText('Radera allt den')).toHaveProperty('value', '2027-06-10');
    expect(screen.getByText('torsdag 10 juni 2027')).toBeTruthy();
  });
});
