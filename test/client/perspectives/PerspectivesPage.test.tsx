import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addCard } from '#shared/board/edits/cards.ts';
import { setStrategy } from '#shared/board/edits/strategy.ts';
import { textName } from '#shared/board/rootTexts.ts';
import { findText, spliceText } from '#shared/board/texts.ts';
import { CHAIR_TAGS, type Chair } from '#shared/domain/chairs.ts';
import { tableId } from '#shared/domain/ids.ts';
import { PerspectivesPage } from '../../../client/app/pages/exercise/PerspectivesPage.tsx';
import { ownPartText } from '../../../client/features/perspectives/ownPartText.ts';
import { newId, Table } from '../board/table.tsx';

const [T1, T2] = [tableId(1), tableId(2)];
const STRATEGY = { place: { step: 'stakeholders', column: 'strategies' } } as const;

let table: Table;
beforeEach(() => {
  table = new Table();
  table.seat.set({ table: T1, org: null });
});
afterEach(() => {
  localStorage.clear();
  Reflect.deleteProperty(globalThis, 'matchMedia');
});

const open = () => table.open(<PerspectivesPage />).user;
/** Somebody else puts a card on a chair. */
const sits = (chair: Chair, text: string, at = T1) =>
  table.others((doc) =>
    addCard(
      doc,
      {
        id: newId<'card'>(),
        place: { step: 'perspectives', column: 'needs', rank: 'a0' },
        text,
        actors: [],
        kind: 'chair',
        tags: [CHAIR_TAGS[chair]],
      },
      { participant: newId<'participant'>(), table: at, org: null, lang: 'sv', at: 1.8e12 },
    ),
  );
const asks = (when: 'before' | 'now', insert: string, at = T1) =>
  table.others((doc) => {
    const text = findText(doc, { of: 'root', name: textName.question(when, at) });
    if (text) spliceText(doc, text, { index: text.length, remove: 0, insert });
  });
const proposal = (text: string, river: string | null) => {
  const id = table.has(text, STRATEGY);
  table.others((doc) => setStrategy(doc, id, 'river', river));
  return id;
};
const part = (name: string) => within(screen.getByRole('region', { name }));
const chairs = () => part('Fyra stolar');
const dialog = () => within(screen.getByRole('dialog'));

describe('four chairs', () => {
  test('take a card each, say which stand empty, and show the room on request', async () => {
    sits('person', 'Jag slutade svara.');
    sits('economist', 'Budgeten tar slut i december.', T2);
    const user = open();
    expect(chairs().getByText('Jag slutade svara.')).toBeDefined();
    expect(chairs().queryByText('Budgeten tar slut i december.')).toBeNull();
    expect(screen.getByText('Tom stol: handläggaren, ekonomen och politikern')).toBeDefined();
    await user.click(chairs().getByRole('button', { name: /handläggarens stol/ }));
    await user.type(dialog().getByLabelText(/handläggarens stol/), 'Jag har tolv dagar.');
    await user.click(dialog().getByRole('button', { name: 'Lägg kortet på stolen' }));
    const { kind, tags, step } = table.card('Jag har tolv dagar.');
    expect([kind, tags, step]).toEqual(['chair', ['chairCaseworker'], 'perspectives']);
    await user.click(screen.getByRole('button', { name: 'Hela rummet' }));
    expect(chairs().getByText('Budgeten tar slut i december.')).toBeDefined();
    expect(screen.getByText('Tom stol: politikern')).toBeDefined();
  });

  test('keep what one sees to oneself until the cards are shown', async () => {
    table.goes({ shown: [] });
    const user = open();
    await user.click(chairs().getByRole('button', { name: /politikerns stol/ }));
    expect(dialog().getByText('Bara du ser dina kort tills ledaren visar dem')).toBeDefined();
    await user.type(dialog().getByLabelText(/politikerns stol/), 'Vi har redan beslutat.');
    await user.click(dialog().getByRole('button', { name: 'Lägg kortet på stolen' }));
    expect(table.cards).toEqual([]);
    expect(chairs().getByText('Bara du ser det')).toBeDefined();
    table.goes({ shown: ['perspectives'] });
    await act(async () => {
      for (let turn = 0; turn < 40; turn += 1) await Promise.resolve();
    });
    expect(table.card('Vi har redan beslutat.').tags).toContain('chairPolitician');
    expect(chairs().queryByText('Bara du ser det')).toBeNull();
  });

  test('are tabs on a phone, each with its own half-written words', async () => {
    globalThis.matchMedia = (media) =>
      Object.assign(new EventTarget(), { matches: false, media }) as MediaQueryList;
    sits('person', 'Jag slutade svara.');
    const user = open();
    expect(screen.getByRole('tab', { name: 'Individen, 1 kort' }).ariaSelected).toBe('true');
    await user.click(screen.getByRole('tab', { name: 'Ekonomen, tom' }));
    await user.type(screen.getByLabelText(/ekonomens stol/), 'Vinsten hamnar');
    await user.keyboard('{Tab}');
    await user.click(screen.getByRole('tab', { name: /Ekonomen/ }));
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Politikern, tom' }));
    expect(screen.getByRole('tab', { name: 'Ekonomen, påbörjat' })).toBeDefined();
    await user.keyboard('{ArrowLeft}');
    await user.click(screen.getByRole('button', { name: 'Lägg kortet på stolen' }));
    expect(table.card('Vinsten hamnar').tags).toEqual(['chairEconomist']);
  });
});

describe('the question', () => {
  test('before and now are read side by side, two of now edge to edge, and others’ words come in', async () => {
    asks('before', 'Varför kommer de inte?');
    asks('now', 'Vad i mötena gör att det är klokt att stanna hemma?');
    const user = open();
    const words = part('Problemet med nya ord');
    await user.click(words.getByRole('button', { name: 'Ändra: Nu' }));
    asks('now', '\nVem är mötet till för?');
    await user.click(words.getByRole('button', { name: 'Klart' }));
    expect(words.getByText('Vem är mötet till för?').tagName).toBe('P');
    expect(words.getByText(/klokt att stanna hemma/).tagName).toBe('P');
  });

  test('of another table is read and not written', async () => {
    asks('now', 'Vad har vi ordnat så?', T2);
    const user = open();
    await user.click(screen.getByRole('button', { name: 'Hela rummet' }));
    expect(part('Problemet med nya ord').getByText('Vad har vi ordnat så?')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Ändra: Nu' })).toBeNull();
  });
});

test('one’s own part is a whole sentence on the board, for the organisation one comes from', async () => {
  const school = table.hasActor('Skolan');
  table.seat.set({ table: T1, org: school });
  const user = open();
  const own = part('Hur bidrar vi själva till att det blir som det blir?');
  await user.type(own.getByLabelText('Vi bidrar själva genom att …'), 'stänga ärendet för tidigt.');
  await user.click(own.getByRole('button', { name: 'Lägg till' }));
  const text = 'Vi bidrar själva genom att stänga ärendet för tidigt.';
  expect(table.card(text)).toMatchObject({ kind: 'selfPart', org: school });
  expect(own.getByText('Skolan')).toBeDefined();
  expect(own.getByText(text)).toBeDefined();
  expect(ownPartText('Vi bidrar själva genom att', '… vi bidrar själva genom att vänta')).toBe(
    'vi bidrar själva genom att vänta',
  );
});

describe('the river', () => {
  test('takes proposals by buttons, asks for upstream, and gives the move back', async () => {
    table.seat.set(null);
    proposal('Svara inom fem dagar', 'rescue');
    proposal('Fråga de unga', null);
    const user = open();
    expect(screen.getByText('Inget förslag uppströms. Räcker det?')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Uppströms: Fråga de unga' }));
    expect(part('Uppströms').getByText('Fråga de unga')).toBeDefined();
    expect(screen.queryByText('Inget förslag uppströms. Räcker det?')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Flytta: Fråga de unga' }));
    await user.click(screen.getByRole('menuitemradio', { name: 'Expedition, vi prövar oss fram' }));
    expect(table.card('Fråga de unga').strategy).toMatchObject({
      river: 'upstream',
      mode: 'expedition',
    });
    await user.click(screen.getByRole('button', { name: 'Flytta: Fråga de unga' }));
    await user.click(screen.getByRole('menuitemradio', { name: 'Ta upp ur floden' }));
    expect(table.card('Fråga de unga').strategy.river).toBeUndefined();
    await user.click(screen.getAllByRole('button', { name: 'Ångra' }).at(-1) ?? document.body);
    expect(table.card('Fråga de unga').strategy.river).toBe('upstream');
  });

  test('is read and not moved where the board is locked', () => {
    table.seat.set(null);
    proposal('Svara inom fem dagar', 'rescue');
    open();
    table.goes({ locked: true });
    expect(part('Rädda').getByText('Svara inom fem dagar')).toBeDefined();
    expect(screen.queryByRole('button', { name: /Flytta|Skriv|Lägg till/ })).toBeNull();
  });
});
