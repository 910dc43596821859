import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { answerHolds } from '#shared/board/edits/promise.ts';
import { jointWords } from '#shared/board/promises.ts';
import { readBoard } from '#shared/board/read/board.ts';
import { textName } from '#shared/board/rootTexts.ts';
import { tableId } from '#shared/domain/ids.ts';
import type { Role } from '#shared/domain/role.ts';
import { toggled } from '../../../client/features/promise/compare/useShownTables.ts';
import { PromiseExercise } from '../../../client/features/promise/PromiseExercise.tsx';
import { DraftProvider } from '../../../client/writing/draft/DraftProvider.tsx';
import { PromiseHall, WHOLE } from './hall.ts';

function hallFor(role: Role, doing?: (hall: PromiseHall) => void): PromiseHall {
  const hall = new PromiseHall(role, null);
  hall.promise(1, 3, WHOLE);
  hall.promise(2, 2, { what: 'få en bättre samverkan' });
  doing?.(hall);
  hall.room.show(
    <DraftProvider>
      <PromiseExercise />
    </DraftProvider>,
  );
  return hall;
}
const table = (n: number) => within(screen.getByRole('region', { name: `Bord ${n}` }));
const joint = () => within(screen.getByRole('region', { name: 'Dagens gemensamma löfte' }));
const jointSays = (hall: PromiseHall) => jointWords(readBoard(hall.doc), 'what');

describe('the promises beside each other', () => {
  test('show the tables that have written, their parts, and what is missing', () => {
    hallFor('participant');
    expect(screen.queryByRole('region', { name: 'Bord 3' })).toBeNull();
    expect(table(1).getByText('få svar inom en vecka')).toBeTruthy();
    expect(table(1).getByText('Inte uppläst än')).toBeTruthy();
    expect(table(2).getByText('Inget tecken än. Vem skulle märka det?')).toBeTruthy();
    expect(table(2).getByText('Det är ett medel. Vad blir annorlunda?')).toBeTruthy();
    expect(screen.getByText('2 av 4 bord')).toBeTruthy();
  });

  test('who takes part reads and chooses nothing', () => {
    hallFor('participant');
    expect(table(1).queryByRole('button')).toBeNull();
    expect(joint().queryByRole('textbox')).toBeNull();
    expect(joint().queryByRole('button')).toBeNull();
  });

  test('who leads puts a part into the joint promise and takes it out; the table keeps its own', async () => {
    const hall = hallFor('facilitator');
    const part = () => table(1).getByRole('button', { name: /få svar inom en vecka/ });
    await userEvent.click(part());
    expect(jointSays(hall)).toBe('få svar inom en vecka');
    expect(part().getAttribute('aria-pressed')).toBe('true');
    expect(joint().getByText('Från bord 1')).toBeTruthy();
    await userEvent.click(table(2).getByRole('button', { name: /bättre samverkan/ }));
    expect(jointSays(hall)).toBe('få svar inom en vecka och få en bättre samverkan');
    expect(joint().getByText('Från bord 1 och bord 2')).toBeTruthy();
    await userEvent.click(part());
    expect(jointSays(hall)).toBe('få en bättre samverkan');
    expect(part()).toBeTruthy();
  });

  test('the joint part says how it differs from the table’s words', async () => {
    const hall = hallFor('organiser');
    await userEvent.click(table(1).getByRole('button', { name: /få svar/ }));
    hall.write(textName.promise('joint', 'what'), 'få svar inom en vecka, varje gång');
    expect(joint().getByText('Från bord 1, utökat')).toBeTruthy();
    hall.write(textName.promise('joint', 'what'), 'aldrig vänta');
    expect(joint().getByText('Från bord 1, med andra ord')).toBeTruthy();
  });

  test('other tables are shown by choice', async () => {
    hallFor('facilitator');
    await userEvent.click(screen.getByRole('button', { name: 'Byt bord' }));
    await userEvent.click(screen.getByRole('menuitemradio', { name: 'Bord 3' }));
    expect(screen.getByText('3 av 4 bord')).toBeTruthy();
    expect(table(3).getByText('Inget löfte än. Vad blir annorlunda?')).toBeTruthy();
  });

  test('never more than four, and never none', () => {
    const [one, two, three, four, five] = [1, 2, 3, 4, 5].map(tableId);
    if (!one || !two || !three || !four || !five) throw new Error('five tables');
    expect(toggled([one, two, three, four], five)).toEqual([two, three, four, five]);
    expect(toggled([one, two], one)).toEqual([two]);
    expect(toggled([one], one)).toEqual([one]);
  });

  test('who leads shows them on the big screen, and takes them down', async () => {
    const hall = hallFor('facilitator');
    await userEvent.click(screen.getByRole('button', { name: 'Visa på storbilden' }));
    expect(hall.room.day.onScreen).toEqual({ kind: 'promises' });
    await userEvent.click(screen.getByRole('button', { name: 'Ta ner från storbilden' }));
    expect(hall.room.day.onScreen).toBeNull();
  });

  test('after the last step the tables’ answers stand in a row of their own', () => {
    const hall = hallFor('facilitator', ({ doc, room }) => {
      answerHolds(doc, tableId(1), 'yes');
      answerHolds(doc, tableId(2), 'no');
      room.does({ type: 'goTo', position: { kind: 'closed' } });
    });
    hall.write(textName.change(tableId(2)), 'vi behöver ett nummer att ringa');
    expect(table(1).getByText('Ja')).toBeTruthy();
    expect(table(2).getByText('vi behöver ett nummer att ringa')).toBeTruthy();
    expect(joint().getByText('Ja 1 · Delvis 0 · Nej 1')).toBeTruthy();
    expect(joint().getByText('2 bord har inte svarat')).toBeTruthy();
  });
});
