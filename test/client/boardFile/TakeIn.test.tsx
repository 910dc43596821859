import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { TakeIn } from '../../../client/features/boardFile/TakeIn.tsx';
import { type Answers, FILE, problem, withRelay } from './files.tsx';

async function taking(answers: Answers, file: File = FILE, role?: 'facilitator') {
  const relay = withRelay(<TakeIn />, answers, role);
  await relay.user.upload(screen.getByLabelText('Ta in en fil'), file);
  return relay;
}

test('a day that comes home is told by its new cards and its stage', async () => {
  await taking(() => [200, { cards: 12, stage: 'taken', desk: 'unchanged' }]);
  expect(await screen.findByText('12 nya kort kom in.')).toBeDefined();
  expect(screen.getByText('Dagens läge kom med från filen.')).toBeDefined();
});

test('the same file once more is told as nothing new', async () => {
  await taking(() => [200, { cards: 0, stage: 'unchanged', desk: 'unchanged' }]);
  expect(await screen.findByText('Inget nytt. Allt i filen finns redan här.')).toBeDefined();
});

test('what waited on a phone is told, with what stays there and that nobody can say whose it is', async () => {
  await taking(() => [200, { cards: 1, held: 2, isProved: false }], FILE, 'facilitator');
  expect(await screen.findByText('1 nytt kort kom in.')).toBeDefined();
  expect(screen.getByText(/2 kort är skrivna i steg som inte har visats/)).toBeDefined();
  expect(screen.getByText(/Det går inte att se vems filen är/)).toBeDefined();
});

test('when both have gone on by themselves one is asked which stage holds, and the cards are counted once', async () => {
  const { user, asked } = await taking((path) =>
    path.endsWith('stage=file')
      ? [200, { cards: 0, stage: 'taken', desk: 'unchanged' }]
      : [200, { cards: 3, stage: 'apart', desk: 'unchanged' }],
  );
  const dialog = within(await screen.findByRole('dialog', { name: 'Vilket läge ska gälla?' }));
  await user.click(dialog.getByRole('button', { name: 'Läget i filen' }));
  expect(await screen.findByText('3 nya kort kom in.')).toBeDefined();
  expect(asked).toEqual(['POST import', 'POST import?stage=file']);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('whoever leaves the question keeps what is here', async () => {
  const { user, asked } = await taking((path) =>
    path.endsWith('stage=here')
      ? [200, { cards: 0, stage: 'kept', desk: 'unchanged' }]
      : [200, { cards: 0, stage: 'apart', desk: 'unchanged' }],
  );
  await user.click(await screen.findByRole('button', { name: 'Stäng' }));
  expect(await screen.findByText('Dagens läge här gäller.')).toBeDefined();
  expect(asked.at(-1)).toBe('POST import?stage=here');
});

test.each([
  ['damagedFile', /Filen är skadad\. Inget är ändrat/],
  ['newerFile', /nyare version av Mellanrum/],
  ['otherWorkshop', /hör till en annan workshop/],
  ['otherLife', /Tavlan har börjat om/],
  ['refusedFile', /ingen tavla får säga/],
])('a refusal (%s) is told with the file’s name and what to do', async (id, words) => {
  await taking(() => [400, problem(id)]);
  expect(await screen.findByText(words)).toBeDefined();
  expect(screen.getByText('dag.mellanrum')).toBeDefined();
});

test('a file that is none of ours is never sent', async () => {
  const { asked } = await taking(() => 'silence', new File(['[{}]'], 'kort.mellanrum'));
  expect(await screen.findByText(/Det är ingen fil från Mellanrum/)).toBeDefined();
  expect(asked).toEqual([]);
});

test('while the server is away nothing is lost, and one is told to try again', async () => {
  await taking(() => 'silence');
  expect(await screen.findByText(/Servern svarar inte\. Inget är inläst/)).toBeDefined();
});
