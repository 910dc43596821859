import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { removeCard, setKind } from '#shared/board/edits/cards.ts';
import { linkCards } from '#shared/board/edits/strategy.ts';
import { textName } from '#shared/board/rootTexts.ts';
import { findText, spliceText } from '#shared/board/texts.ts';
import type { CardKind } from '#shared/domain/card.ts';
import type { ActorId, CardId } from '#shared/domain/ids.ts';
import { SystemsPage } from '../../../client/app/pages/exercise/SystemsPage.tsx';
import { Table } from '../board/table.tsx';

const PLACE = { step: 'systemKnowledge', column: 'needs' } as const;
const [EFFECT, EVENT] = ['Hon väntar ett halvår.', 'Remissen kommer tillbaka.'];
const SYSTEM = 'Avvisa först\nSvaret är oftare ett nej.';

let table: Table;
beforeEach(() => {
  table = new Table();
});
afterEach(() => localStorage.clear());

function has(kind: CardKind, text: string, ...causes: readonly CardId[]): CardId {
  const id = table.has(text, { place: PLACE });
  table.others((doc) => {
    setKind(doc, id, kind);
    for (const effect of causes) linkCards(doc, id, effect, 'causes');
  });
  return id;
}

function wholeChain() {
  const effect = has('effect', EFFECT);
  const event = has('event', EVENT, effect);
  return { effect, event, system: has('invisibleSystem', SYSTEM, event) };
}

const open = () => table.open(<SystemsPage />).user;
const says = (party: ActorId, system: CardId, insert: string) =>
  table.others((doc) => {
    const text = findText(doc, { of: 'root', name: textName.view(system, party) });
    if (text) spliceText(doc, text, { index: 0, remove: 0, insert });
  });
/** What the chains say, heard: each part with its name. */
const heard = () =>
  screen
    .getAllByRole('listitem')
    .filter((item) => item.closest('section')?.getAttribute('aria-label') === 'Kedjor')
    .map((item) => item.textContent);
const panel = () => within(screen.getByRole('complementary', { name: 'Valt system' }));
const dialog = () => within(screen.getByRole('dialog'));
const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('chains', () => {
  test('are written from the effect on, each hole asking for what is missing', async () => {
    const user = open();
    expect(heard().length).toBe(3);
    await user.click(button(/Vad ser vi efteråt/));
    await user.type(dialog().getByLabelText('Skriv en effekt'), EFFECT);
    await user.click(button('Lägg i kedjan'));
    await user.click(button(/Vad hände/));
    await user.type(dialog().getByLabelText('Skriv en händelse'), EVENT);
    await user.click(button('Lägg i kedjan'));
    await user.click(button(/gör att det upprepas/));
    await user.type(dialog().getByLabelText('Ge systemet ett namn'), 'Avvisa först');
    await user.type(dialog().getByLabelText('Så märks det'), 'Svaret är oftare ett nej.');
    await user.click(button('Lägg i kedjan'));
    expect(heard()).toEqual([
      expect.stringMatching(
        /Effekt: Hon väntar.*Händelse: Remissen.*Osynligt system: Avvisa först/,
      ),
    ]);
    expect(panel().getByText('Svaret är oftare ett nej.')).toBeDefined();
    const card = table.card(SYSTEM);
    expect([card.kind, card.step, card.column]).toEqual([
      'invisibleSystem',
      'systemKnowledge',
      'needs',
    ]);
  });

  test('share a system that is chosen instead of written, and a need may turn out to be one', async () => {
    wholeChain();
    has('effect', 'Historien berättas igen.');
    const need = table.has('Vi vet inte vem som äger frågan.', { place: PLACE });
    const user = open();
    await user.click(button(/gör att det upprepas/));
    await user.click(dialog().getByRole('button', { name: 'Avvisa först' }));
    expect(button(/Avvisa först.*2 kedjor/)).toBeDefined();
    expect(heard().at(-1)).toContain('Avvisa först, samma som ovan');
    await user.click(screen.getAllByRole('button', { name: /Vad hände/ })[0] ?? document.body);
    await user.click(dialog().getByRole('button', { name: 'Vi vet inte vem som äger frågan.' }));
    expect(table.cards.find(({ id }) => id === need)?.kind).toBe('event');
    await user.click(screen.getAllByRole('button', { name: 'Ångra' }).at(-1) ?? document.body);
    expect(table.cards.find(({ id }) => id === need)?.kind).toBe('plain');
  });

  test('lose a part that is loosened or taken away, and leave a hole there', async () => {
    const { event } = wholeChain();
    const user = open();
    await user.click(button(`Mer om ”${EVENT}”`));
    await user.click(screen.getByRole('menuitem', { name: 'Lossa från kedjan' }));
    expect(heard().length).toBe(3);
    await user.click(button('Ångra'));
    expect(heard().length).toBe(1);
    table.others((doc) =>
      removeCard(doc, event, { by: table.session.participant, at: table.session.now() }),
    );
    expect(heard().join()).toContain('Vad hände?');
  });

  test('are read as one list on request, with the name of each part', async () => {
    wholeChain();
    const user = open();
    await user.click(button('Läs som lista'));
    const list = within(screen.getByRole('list', { name: 'Kedjor' }));
    expect(list.getByRole('heading', { name: 'Kedja 1 av 1' })).toBeDefined();
    expect(list.getAllByRole('listitem').map(({ textContent }) => textContent)).toContain(
      `Händelse: ${EVENT}`,
    );
  });

  test('that others write are there at once, and a name is asked about before it leaves the device', async () => {
    const user = open();
    wholeChain();
    expect(heard().length).toBe(1);
    await user.click(button('Skriv en effekt'));
    await user.type(dialog().getByLabelText('Skriv en effekt'), 'Kalle, 17 år, väntar');
    await user.click(button('Lägg i kedjan'));
    expect(dialog().getByText('Står det ett namn här?')).toBeDefined();
    expect(table.cards.length).toBe(3);
    await user.click(dialog().getByRole('button', { name: 'Inget namn här' }));
    await user.click(button('Lägg i kedjan'));
    expect(table.cards.length).toBe(4);
  });
});

describe('a system', () => {
  test('is seen by each party in its own way, and those it concerns who have not written are holes', async () => {
    const [clinic, school] = [table.hasActor('Vårdcentralen'), table.hasActor('Skolan')];
    table.seat.set({ table: null, org: school });
    const { system } = wholeChain();
    says(clinic, system, 'Det är ingen idé.');
    const user = open();
    expect(panel().getByText('Det är ingen idé.')).toBeDefined();
    expect(panel().getByText('Du skriver som Skolan. Alla ser det')).toBeDefined();
    await user.click(button('Skriv hur vi ser det'));
    await user.type(screen.getByRole('textbox', { name: 'Så ser Skolan på det' }), 'Vi väntar ');
    says(school, system, 'Hos oss: ');
    await user.click(button('Klart'));
    expect(panel().getByText('Hos oss: Vi väntar')).toBeDefined();
    expect(button(/2 parter har skrivit/)).toBeDefined();
    expect(document.activeElement).toBe(button('Ändra: Så ser Skolan på det'));
  });

  test('asks who has no organisation to choose one', () => {
    wholeChain();
    open();
    expect(panel().getByRole('link', { name: 'Välj organisation' })).toBeDefined();
  });

  test('becomes a need that is tied to it', async () => {
    const { system } = wholeChain();
    const user = open();
    await user.click(button('Gör ett behov av det'));
    await user.type(
      dialog().getByLabelText('Skriv ett utvecklingsbehov'),
      'Fråga innan vi avvisar.',
    );
    await user.click(button('Lägg till'));
    const need = table.card('Fråga innan vi avvisar.');
    expect([need.kind, need.links.get(system)]).toEqual(['plain', 'mirrors']);
    expect(panel().getByRole('link', { name: need.text }).getAttribute('href')).toContain(need.id);
  });
});

test('nothing is offered where the board is locked, and all can be read', () => {
  wholeChain();
  has('effect', 'Historien berättas igen.');
  open();
  table.goes({ locked: true });
  expect(screen.queryByRole('button', { name: /Vad hände|Skriv|Gör ett behov/ })).toBeNull();
  expect(heard().join()).toContain('Ingen har skrivit den här delen än.');
});

test('in silence a chain stays on its device, ties and all, until its step is shown', async () => {
  table.goes({ shown: [] });
  const user = open();
  await user.click(button(/Vad ser vi efteråt/));
  await user.type(dialog().getByLabelText('Skriv en effekt'), EFFECT);
  await user.click(button('Lägg i kedjan'));
  await user.click(button(/gör att det upprepas/));
  await user.type(dialog().getByLabelText('Ge systemet ett namn'), 'Avvisa först');
  await user.click(button('Lägg i kedjan'));
  await user.click(button(/Vad hände/));
  await user.type(dialog().getByLabelText('Skriv en händelse'), EVENT);
  await user.click(button('Lägg i kedjan'));
  expect(table.cards).toEqual([]);
  expect(heard()).toEqual([expect.stringMatching(/Hon väntar.*Remissen.*Avvisa först/)]);
  expect(screen.queryByRole('button', { name: 'Skriv hur vi ser det' })).toBeNull();
  expect(screen.getAllByText('Bara du ser det').length).toBeGreaterThan(2);
  table.goes({ shown: ['systemKnowledge'] });
  await act(async () => {
    for (let turn = 0; turn < 40; turn += 1) await Promise.resolve();
  });
  const [effect, event, system] = [EFFECT, EVENT, 'Avvisa först'].map((text) => table.card(text));
  expect(event?.links.get(effect?.id ?? ('' as CardId))).toBe('causes');
  expect(system?.links.get(event?.id ?? ('' as CardId))).toBe('causes');
  expect(heard()).toEqual([expect.stringMatching(/Hon väntar.*Remissen.*Avvisa först/)]);
});
