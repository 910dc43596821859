import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { removeCard, setKind, tagCard } from '#shared/board/edits/cards.ts';
import { sewGroup } from '#shared/board/edits/groups.ts';
import { moveCard } from '#shared/board/edits/place.ts';
import type { Card } from '#shared/domain/card.ts';
import type { TableId } from '#shared/domain/ids.ts';
import { cardSaying, lane, newId, Table, textsIn } from './table.tsx';

const drawn = vi.hoisted(() => ({ cards: [] as string[], rows: 0 }));

// Every card on the board is drawn by way of its facts: they are counted, and drawn as they are.
vi.mock('../../../client/features/board/card/CardFacts.tsx', async (original) => {
  const { CardFacts } =
    await original<typeof import('../../../client/features/board/card/CardFacts.tsx')>();
  return {
    CardFacts: (props: { readonly card: Card }) => {
      drawn.cards.push(props.card.id);
      return <CardFacts {...props} />;
    },
  };
});

// The row of who is here asks for its table's name each time it is drawn.
vi.mock('../../../client/state/useSeat.ts', async (original) => {
  const { useSeat } = await original<typeof import('../../../client/state/useSeat.ts')>();
  return {
    useSeat: () => {
      drawn.rows += 1;
      return useSeat();
    },
  };
});

let table: Table;
beforeEach(() => {
  table = new Table();
  vi.stubGlobal('matchMedia', undefined);
});
afterEach(() => {
  localStorage.clear();
  vi.unstubAllGlobals();
});

const onPhone = () =>
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));

describe('nothing moves under a reader’s eye', () => {
  test('others’ new cards gather above the lane until one asks for them', async () => {
    table.has('Ett');
    const { user } = table.open();
    table.has('Två');
    table.has('Tre');
    expect(textsIn('Styrkor')).toEqual(['Ett']);
    expect(lane('Styrkor').getByText('3 kort')).toBeDefined();
    await user.click(lane('Styrkor').getByRole('button', { name: '2 nya kort' }));
    expect(textsIn('Styrkor')).toEqual(['Ett', 'Två', 'Tre']);
    expect(lane('Styrkor').queryByRole('button', { name: /nya kort/ })).toBeNull();
  });

  test('one’s own come in at once', () => {
    table.has('Ett');
    table.open();
    table.has('Två', { own: true });
    expect(textsIn('Styrkor')).toEqual(['Ett', 'Två']);
  });

  test('in an empty lane there is nothing to disturb', () => {
    table.open();
    expect(lane('Styrkor').getByText('Börja med något litet som redan fungerar.')).toBeDefined();
    table.has('Ett');
    expect(textsIn('Styrkor')).toEqual(['Ett']);
  });

  test('what comes with the first contact is not news', () => {
    table.connection.set({ kind: 'connecting', since: 0 });
    table.has('Ett');
    table.open();
    table.has('Två');
    act(() => table.connection.set({ kind: 'online' }));
    expect(textsIn('Styrkor')).toEqual(['Ett', 'Två']);
    table.has('Tre');
    expect(lane('Styrkor').getByRole('button', { name: '1 nytt kort' })).toBeDefined();
  });

  test('a card that another moves stays where one reads it, and waits where it goes', async () => {
    table.has('Ett');
    const moved = table.has('Flyttat', { place: { column: 'needs' } });
    const { user } = table.open();
    table.others((doc) =>
      moveCard(doc, moved, { step: 'valueVision', column: 'strengths', rank: 'a9' }),
    );
    expect(textsIn('Styrkor')).toEqual(['Ett']);
    expect(textsIn('Utvecklingsbehov')).toEqual(['Flyttat']);
    await user.click(lane('Styrkor').getByRole('button', { name: '1 nytt kort' }));
    await user.click(lane('Utvecklingsbehov').getByRole('button', { name: '1 ändring' }));
    expect(textsIn('Styrkor')).toContain('Flyttat');
    expect(textsIn('Utvecklingsbehov')).toEqual([]);
  });

  test('a card that another takes away leaves its place open, without its words', async () => {
    const taken = table.has('Det här ångrar jag');
    table.has('Två');
    const { user } = table.open();
    table.others((doc) => removeCard(doc, taken, { by: newId<'participant'>(), at: 1.8e12 }));
    expect(screen.queryByText('Det här ångrar jag')).toBeNull();
    expect(lane('Styrkor').getAllByRole('article')).toHaveLength(2);
    expect(lane('Styrkor').getByText('Kortet är borttaget av någon annan')).toBeDefined();
    await user.click(lane('Styrkor').getByRole('button', { name: '1 ändring' }));
    expect(textsIn('Styrkor')).toEqual(['Två']);
  });

  test('cards that others sew lie as they lay until one asks, and what one does oneself is seen at once', async () => {
    const [one, two] = [table.has('Ett'), table.has('Två')];
    table.has('Tre', { own: true });
    const { user } = table.open();
    const place = { step: 'valueVision', column: 'strengths', rank: 'a0' } as const;
    const group = { id: newId<'group'>(), title: 'Kontakt', place };
    table.others((doc) => sewGroup(doc, group, [one, two]));
    expect(textsIn('Styrkor')).toEqual(['Ett', 'Två', 'Tre']);
    act(() => cardSaying('Tre').focus());
    await user.keyboard('m{ArrowRight}{Enter}');
    expect(textsIn('Styrkor')).toEqual(['Ett', 'Två']);
    expect(textsIn('Utvecklingsbehov')).toEqual(['Tre']);
    expect(screen.queryByRole('region', { name: 'Kontakt' })).toBeNull();
    await user.click(lane('Styrkor').getByRole('button', { name: '2 ändringar' }));
    expect(screen.getByRole('region', { name: 'Kontakt' })).toBeDefined();
  });

  test('one that is taken away before it was seen leaves no trace', () => {
    table.has('Ett');
    table.open();
    const card = table.has('Två');
    table.others((doc) => removeCard(doc, card, { by: newId<'participant'>(), at: 1.8e12 }));
    expect(lane('Styrkor').queryByRole('button', { name: /nytt kort/ })).toBeNull();
  });

  test('who looks at another step sees all of it when coming back', async () => {
    table.has('Ett');
    const { user } = table.open();
    table.has('Två');
    await user.click(screen.getByRole('button', { name: /Systemkunskap/ }));
    await user.click(screen.getByRole('button', { name: /Värdevision/ }));
    expect(textsIn('Styrkor')).toEqual(['Ett', 'Två']);
  });
});

describe('what is drawn', () => {
  test('one letter from somebody else draws one card', () => {
    const ids = Array.from({ length: 40 }, (_, index) => table.has(`Kort ${index}`));
    table.open();
    drawn.cards.length = 0;
    const [, , card] = ids;
    if (card) table.type(card, 0, 'A');
    expect(drawn.cards).toEqual([card]);
  });

  test('who writes where draws that card alone', () => {
    const ids = Array.from({ length: 10 }, (_, index) => table.has(`Kort ${index}`));
    table.open();
    drawn.cards.length = 0;
    act(() => table.present.set([{ own: false, org: null, table: null, editing: ids[3] ?? null }]));
    expect(drawn.cards).toEqual([ids[3]]);
  });

  test('300 people who come, go and sit elsewhere draw no card and no row of who is here', async () => {
    for (let index = 0; index < 10; index += 1) table.has(`Kort ${index}`);
    table.open();
    drawn.cards.length = 0;
    drawn.rows = 0;
    const others = Array.from({ length: 300 }, (_, index) => ({
      own: false,
      org: null,
      table: `t${(index % 3) + 2}` as TableId,
      editing: null,
    }));
    for (let here = 0; here <= 300; here += 10) {
      act(() => table.present.set(others.slice(0, here)));
    }
    expect(drawn.cards).toEqual([]);
    expect(drawn.rows).toBe(0);
  });

  test('a card that comes into the lane draws no other', async () => {
    for (let index = 0; index < 10; index += 1) table.has(`Kort ${index}`);
    const { user } = table.open();
    drawn.cards.length = 0;
    await user.click(screen.getByRole('button', { name: 'Skriv en styrka' }));
    await user.keyboard('Nytt{Enter}');
    expect(new Set(drawn.cards)).toEqual(new Set([table.card('Nytt').id]));
  });
});

describe('the step one looks at', () => {
  beforeEach(() =>
    table.goes({ position: { kind: 'step', step: 'systemKnowledge', phase: 'group' } }),
  );

  test('is the room’s, with its question and what the room does', () => {
    table.open();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'Vad vet vi om varandras uppdrag, och vad har vi aldrig frågat om?',
    );
    expect(screen.getByText('Gruppera.')).toBeDefined();
    const now = screen.getByRole('button', { name: /Systemkunskap/ });
    expect(now.getAttribute('aria-current')).toBe('step');
  });

  test('can be any other, with the way back at hand', async () => {
    table.has('Löftet');
    const { user } = table.open();
    await user.click(screen.getByRole('button', { name: /Värdevision/ }));
    expect(screen.getByText('Du läser Värdevision')).toBeDefined();
    expect(textsIn('Styrkor')).toEqual(['Löftet']);
    await user.click(screen.getByRole('button', { name: 'Tillbaka till steget vi är i' }));
    expect(textsIn('Styrkor')).toEqual([]);
  });

  test('follows the room', () => {
    table.has('Löftet');
    table.open();
    table.goes({ position: { kind: 'step', step: 'valueVision', phase: 'show' } });
    expect(textsIn('Styrkor')).toEqual(['Löftet']);
  });

  test('shows the day’s own question where there is one', () => {
    const plan = table.day.plan.map((item) => ({ ...item, question: 'Vår egen fråga?' }));
    table.goes({ plan });
    table.open();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Vår egen fråga?');
  });
});

describe('how it stands', () => {
  test('what waits for contact says so, on the card and in the line', () => {
    const card = table.has('Mitt', { own: true });
    table.pending.set(new Set([card]));
    table.saving.set({ kind: 'waiting', cards: 1 });
    table.connection.set({ kind: 'offline', since: 0 });
    table.open();
    expect(within(cardSaying('Mitt')).getByText('Väntar på nät')).toBeDefined();
    expect(screen.getByText(/Offline. 1 kort väntar/)).toBeDefined();
    act(() => {
      table.pending.set(new Set());
      table.connection.set({ kind: 'online' });
      table.saving.set({ kind: 'saved', at: 1.8e12 });
    });
    expect(screen.getByText('1 kort skickat')).toBeDefined();
  });

  test('an ordinary round trip is not worth a word on the card', () => {
    const card = table.has('Mitt', { own: true });
    table.pending.set(new Set([card]));
    table.saving.set({ kind: 'saving' });
    table.open();
    expect(within(cardSaying('Mitt')).queryByText('Väntar på nät')).toBeNull();
  });

  test('a screen reads and changes nothing', async () => {
    table = new Table('screen');
    table.has('Ett');
    const { user } = table.open();
    table.has('Två');
    expect(textsIn('Styrkor')).toEqual(['Ett', 'Två']);
    await user.click(cardSaying('Ett'));
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Skriv en styrka' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Mer om kortet' })).toBeNull();
  });
});

describe('on a phone', () => {
  beforeEach(() => {
    onPhone();
    table.has('Styrka');
    table.has('Behov', { place: { column: 'needs' } });
  });

  test('one lane at a time, with tabs that arrows turn', async () => {
    const { user } = table.open();
    const strengths = screen.getByRole('tab', { name: /^Styrkor/ });
    expect(strengths.getAttribute('aria-selected')).toBe('true');
    expect(screen.queryByRole('article', { name: 'Behov' })).toBeNull();
    act(() => strengths.focus());
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: /Utvecklingsbehov/ }));
    expect(within(screen.getByRole('tabpanel')).getByText('Behov')).toBeDefined();
  });

  test('the field at the bottom writes in the lane that is shown, and keeps a text for each', async () => {
    const { user } = table.open();
    await user.type(screen.getByRole('textbox', { name: 'Skriv en styrka' }), 'Vi rin');
    await user.click(screen.getByRole('tab', { name: /Utvecklingsbehov/ }));
    await user.type(
      screen.getByRole('textbox', { name: 'Skriv ett utvecklingsbehov' }),
      'Vi frågar för sent.{Enter}',
    );
    expect(table.card('Vi frågar för sent.').column).toBe('needs');
    await user.click(screen.getByRole('tab', { name: /Styrkor/ }));
    expect(screen.getByRole('textbox', { name: 'Skriv en styrka' })).toHaveProperty(
      'value',
      'Vi rin',
    );
  });

  test('the other steps are behind the name of the step', async () => {
    const { user } = table.open();
    await user.click(screen.getByRole('button', { name: /Steg 1 Värdevision/ }));
    await user.click(screen.getByRole('menuitemradio', { name: '4 Intressenter' }));
    expect(screen.getByRole('button', { name: /Steg 4 Intressenter/ })).toBeDefined();
  });
});

test('a card says what it is beside a note, and from whose chair it looks', () => {
  const kinds = {
    system: table.has('Kön'),
    view: table.has('Budgeten'),
    note: table.has('Vi möts'),
  };
  table.others((doc) => {
    setKind(doc, kinds.system, 'invisibleSystem');
    setKind(doc, kinds.view, 'chair');
    tagCard(doc, kinds.view, 'chairEconomist', true);
  });
  table.open();
  expect(within(cardSaying('Kön')).getByText('Osynligt system')).toBeDefined();
  expect(within(cardSaying('Budgeten')).getByText('Stol: Ekonomen')).toBeDefined();
  expect(within(cardSaying('Vi möts')).queryByText(/system|Stol/)).toBeNull();
});
