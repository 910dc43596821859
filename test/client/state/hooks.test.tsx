import { act, render, screen } from '@testing-library/react';
import { memo } from 'react';
import { expect, test } from 'vitest';
import { liftCard } from '#shared/board/edits/cards.ts';
import type { CardId } from '#shared/domain/ids.ts';
import { project } from '../../../client/state/projection.ts';
import { SessionProvider } from '../../../client/state/SessionProvider.tsx';
import { useCard } from '../../../client/state/useCard.ts';
import { useCell } from '../../../client/state/useCells.ts';
import { useIsPending } from '../../../client/state/useIsPending.ts';
import { useSeat } from '../../../client/state/useSeat.ts';
import { useStage } from '../../../client/state/useStage.ts';
import { addTo, boardSession } from './boardSession.ts';

/** Which components were drawn, in order. */
const drawn: string[] = [];
const drawing = () => drawn.splice(0);

const OneCard = memo(function OneCard({ id }: { readonly id: CardId }) {
  const card = useCard(id);
  const isPending = useIsPending(id);
  drawn.push(card?.text ?? '');
  return <li>{`${card?.text}${card?.lifted ? ' lyft' : ''}${isPending ? ' väntar' : ''}`}</li>;
});

function Needs() {
  const items = useCell('valueVision', 'needs');
  drawn.push('cell');
  return items.map(({ id }) => <OneCard key={id} id={id as CardId} />);
}

function Title() {
  drawn.push('title');
  return <h1>{useStage((stage) => stage.title)}</h1>;
}

function show() {
  const { session, doc, stage, pending } = boardSession();
  const one = addTo(doc, 'Ett', { rank: 'a0' });
  addTo(doc, 'Annat', { rank: 'a1' });
  const { store } = project(session);
  render(
    <SessionProvider workshop={{ session, store }}>
      <Title />
      <Needs />
    </SessionProvider>,
  );
  drawing();
  return { session, doc, stage, pending, one };
}

test('a change in another step draws nothing here', () => {
  const { doc } = show();
  act(() => {
    addTo(doc, 'Någon annanstans', { step: 'perspectives' });
  });
  expect(drawing()).toEqual([]);
});

test('a change of one card draws that card, and not its neighbour', () => {
  const { doc, one } = show();
  act(() => {
    liftCard(doc, one, true);
  });
  expect(screen.getByText('Ett lyft')).toBeTruthy();
  const after = drawing();
  expect(after).not.toContain('Annat');
  expect(after).not.toContain('title');
  expect(after).toContain('Ett');
});

test('a card that waits is drawn by itself', () => {
  const { pending, one } = show();
  act(() => pending.set(new Set([one])));
  expect(screen.getByText('Ett väntar')).toBeTruthy();
  expect(drawing()).toEqual(['Ett']);
});

test('the stage’s revision alone draws nothing that shows its title', () => {
  const { stage } = show();
  act(() => {
    const now = stage.get();
    if (now) stage.set({ ...now, revision: now.revision + 1 });
  });
  expect(drawing()).toEqual([]);
  act(() => stage.set(null));
  expect(drawing()).toEqual(['title']);
});

test('a seat that is chosen is shown', () => {
  const { session } = boardSession();
  function Seat() {
    const [seat, setSeat] = useSeat();
    return (
      <button type="button" onClick={() => setSeat({ table: 't3' as never, org: null })}>
        {seat.table ?? 'ingenstans'}
      </button>
    );
  }
  const { store } = project(session);
  render(
    <SessionProvider workshop={{ session, store }}>
      <Seat />
    </SessionProvider>,
  );
  act(() => screen.getByRole('button', { name: 'ingenstans' }).click());
  expect(screen.getByRole('button', { name: 't3' })).toBeTruthy();
});
