import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { promiseAt } from '#shared/board/promises.ts';
import { readBoard } from '#shared/board/read/board.ts';
import { textName } from '#shared/board/rootTexts.ts';
import { tableId } from '#shared/domain/ids.ts';
import { PromiseExercise } from '../../../client/features/promise/PromiseExercise.tsx';
import { DraftProvider } from '../../../client/writing/draft/DraftProvider.tsx';
import { actorNo } from '../../board/sample.ts';
import { PromiseHall, WHOLE } from './hall.ts';

function hallWith(doing?: (hall: PromiseHall) => void): PromiseHall {
  const hall = new PromiseHall();
  doing?.(hall);
  hall.room.show(
    <DraftProvider>
      <PromiseExercise />
    </DraftProvider>,
  );
  return hall;
}
const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>('button', { name });
const press = (name: string | RegExp) => userEvent.click(button(name));
const READ = 'Klart, läs upp vid bordet';

describe('the sentence of one’s own table', () => {
  test('says what remains, and lets nobody read aloud before it is whole', () => {
    hallWith((hall) => hall.promise(1, 2, { toWhom: WHOLE.toWhom }));
    expect(screen.getByText(/Två delar av fyra är skrivna. En part till behövs/)).toBeTruthy();
    expect(button(READ).disabled).toBe(true);
  });

  test('a party is chosen with one press and let go with the next', async () => {
    const hall = hallWith();
    const parties = () => promiseAt(readBoard(hall.doc), tableId(1)).parties;
    expect(screen.getByText('Ingen del av fyra är skriven.')).toBeTruthy();
    await press('Skolan');
    expect(parties()).toEqual([actorNo(1)]);
    expect(button('Skolan').getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByText(/En del av fyra är skriven. Två parter till behövs/)).toBeTruthy();
    await press('Skolan');
    expect(parties()).toEqual([]);
  });

  test('a party that is here under another spelling is asked about, not made twice', async () => {
    const hall = hallWith();
    const before = readBoard(hall.doc).actors.size;
    await press('Fler parter');
    await userEvent.keyboard('skollan');
    await userEvent.click(screen.getByRole('option', { name: /skollan/ }));
    await userEvent.click(button('Ja, Skolan'));
    expect(readBoard(hall.doc).actors.size).toBe(before);
    expect(promiseAt(readBoard(hall.doc), tableId(1)).parties).toEqual([actorNo(1)]);
  });

  test('a promise that only names a means is asked what becomes different', () => {
    const hall = hallWith();
    const asked = () => screen.queryByText('Det är ett medel. Vad blir annorlunda?');
    expect(asked()).toBeNull();
    hall.promise(1, 0, { what: 'få en bättre samverkan' });
    expect(asked()).toBeTruthy();
    hall.promise(1, 0, { what: 'få svar inom en vecka' });
    expect(asked()).toBeNull();
  });

  test('is read aloud when it is whole, and the table says who stands behind it', async () => {
    const hall = hallWith((each) => each.promise(1, 3, WHOLE));
    expect(screen.getByText('Löftet är helt. Inte uppläst än.')).toBeTruthy();
    await press(READ);
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText(/unga som väntar/)).toBeTruthy();
    await userEvent.click(dialog.getByRole('button', { name: 'Skolan' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Vårdcentralen' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Vi har läst upp det' }));
    expect(screen.getByText('Löftet är helt. 2 av 3 står bakom.')).toBeTruthy();
    hall.promise(1, 3, { ...WHOLE, sign: 'någon annan märker det' });
    expect(screen.getByText('Löftet är helt. Ändrat sedan det lästes upp.')).toBeTruthy();
  });

  test('where the board is locked it is read and not written', () => {
    const hall = hallWith((each) => each.promise(1, 3, WHOLE));
    hall.room.does({ type: 'lock', locked: true });
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByRole('button', { name: READ })).toBeNull();
    expect(screen.getByText('unga som väntar')).toBeTruthy();
  });
});

describe('Håller löftet?', () => {
  const last = { kind: 'step', step: 'perspectives', phase: 'write' } as const;
  const joint = (hall: PromiseHall) =>
    hall.write(textName.promise('joint', 'what'), 'slippa vänta');

  test('is asked in the last step, when there is a joint promise to ask of', () => {
    const hall = hallWith(joint);
    expect(screen.queryByRole('region', { name: 'Håller löftet?' })).toBeNull();
    hall.room.does({ type: 'goTo', position: last });
    expect(screen.getByRole('region', { name: 'Håller löftet?' }).textContent).toContain(
      'slippa vänta',
    );
  });

  test('is answered by the table, and a no or a partly says what must change', async () => {
    const hall = hallWith(joint);
    hall.room.does({ type: 'goTo', position: last });
    await userEvent.click(screen.getByRole('radio', { name: 'Ja' }));
    expect(screen.queryByRole('textbox', { name: 'Vad måste ändras?' })).toBeNull();
    await userEvent.click(screen.getByRole('radio', { name: 'Delvis' }));
    expect(screen.getByRole('textbox', { name: 'Vad måste ändras?' })).toBeTruthy();
    expect(promiseAt(readBoard(hall.doc), tableId(1)).holds).toBe('partly');
  });
});
