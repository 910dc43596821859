import { act, screen } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { reportCard } from '#shared/board/edits/cards.ts';
import { tableId } from '#shared/domain/ids.ts';
import type { PhaseId } from '#shared/domain/stage/phases.ts';
import type { Position } from '#shared/domain/stage/stage.ts';
import type { StepId } from '#shared/domain/steps.ts';
import { cardSaying, Table } from './table.tsx';

/* What steering by table, a call and a report mean to somebody at a table. */

const at = (step: StepId, phase: PhaseId): Position => ({ kind: 'step', step, phase });
const [MINE, OTHER] = [tableId(1), tableId(2)];
const NOW = 1_800_000_000_000;

let table: Table;
beforeEach(() => {
  table = new Table();
  table.seat.set({ table: MINE, org: null });
  table.goes({ position: at('valueVision', 'write') });
});

const moved = (id: typeof MINE, position: Position | null) =>
  table.day.tables.map((one) => (one.id === id ? { ...one, position } : one));
const stepShown = () => document.querySelector('[aria-current=step]')?.textContent;
const looksAt = (step: RegExp) => screen.getByRole('button', { name: step });

describe('[P46] where tables go by themselves', () => {
  test('one’s own table leads, and another’s does not', () => {
    table.open();
    const mine = at('stakeholders', 'group');
    table.goes({ steering: 'perTable', tables: moved(OTHER, at('perspectives', 'show')) });
    expect(stepShown()).toContain('Värdevision');
    table.goes({ tables: moved(MINE, mine) });
    expect(stepShown()).toContain('Intressenter');
    expect(screen.getByText('Gruppera.')).toBeDefined();
    table.goes({ steering: 'common', tables: moved(MINE, null) });
    expect(stepShown()).toContain('Värdevision');
  });

  test('where everybody looks where they want, the room moves nobody’s view', () => {
    table.open();
    table.goes({ steering: 'free' });
    table.goes({ position: at('systemKnowledge', 'write') });
    expect(screen.getByText('Du läser Värdevision')).toBeDefined();
  });
});

describe('a call', () => {
  test('brings along who looks elsewhere, once', async () => {
    const { user } = table.open();
    await user.click(looksAt(/Intressenter/));
    expect(screen.getByText('Du läser Intressenter')).toBeDefined();
    table.goes({ gathered: NOW });
    expect(screen.queryByText('Du läser Intressenter')).toBeNull();
    await user.click(looksAt(/Intressenter/));
    table.goes({ locked: true });
    expect(screen.getByText('Du läser Intressenter')).toBeDefined();
  });

  test('takes nobody away from the card they write in', async () => {
    table.has('Här skrivs det', { place: { step: 'stakeholders', column: 'needs' } });
    const { user } = table.open();
    await user.click(looksAt(/Intressenter/));
    await user.click(screen.getByText('Här skrivs det'));
    table.goes({ gathered: NOW });
    expect(screen.getByRole('textbox')).toBe(document.activeElement);
  });
});

describe('a reported card', () => {
  const asked = (text: string) => {
    const card = table.has(text);
    table.others((doc) => {
      reportCard(doc, card, { kind: 'person', at: NOW });
      const stored = doc.getMap<{ set(key: string, value: unknown): void }>('cards').get(card);
      stored?.set('asked', NOW + 1);
    });
    return card;
  };

  test('is told of from its menu, after it is said what that does', async () => {
    const card = table.has('Det blev som Qvintessa sa.');
    const { user } = table.open();
    await user.click(screen.getByRole('button', { name: 'Mer om kortet' }));
    await user.click(screen.getByRole('menuitem', { name: 'Anmäl: pekar det ut någon?' }));
    expect(screen.getByText(/Ingen får veta vem som anmälde/)).toBeDefined();
    expect(table.cards[0]?.reported).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Anmäl kortet' }));
    expect(table.cards.find(({ id }) => id === card)?.reported?.kind).toBe('person');
    await user.click(screen.getByRole('button', { name: 'Mer om kortet' }));
    expect(screen.getByRole('menuitem', { name: 'Kortet är anmält' })).toBeDefined();
  });

  test('says to those who wrote it that it is to be changed, and to nobody else', async () => {
    table.open();
    act(() => {
      asked('Från ett annat bord');
    });
    expect(cardSaying('Från ett annat bord').textContent).not.toContain('Ledaren ber er ändra');
  });
});
