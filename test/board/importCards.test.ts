import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { arrange, cellKey } from '#shared/board/cells.ts';
import { newBoardDoc } from '#shared/board/doc.ts';
import { addActor, mergeActor } from '#shared/board/edits/actors.ts';
import { removeCard } from '#shared/board/edits/cards.ts';
import { importCards } from '#shared/board/edits/importCards.ts';
import { readBoard } from '#shared/board/read/board.ts';
import { parseCardFile } from '#shared/domain/cardFile.ts';
import type { CardRow } from '#shared/domain/cardRow.ts';
import { COLUMNS } from '#shared/domain/columns.ts';
import { type ActorId, type ParticipantId, type RoundId, randomId } from '#shared/domain/ids.ts';
import { knownActor } from '#shared/domain/knownActors.ts';
import { importedRound } from '#shared/domain/stage/importedRound.ts';
import { roundSchema } from '#shared/domain/stage/stage.ts';
import { STEPS } from '#shared/domain/steps.ts';

const AT = 1_800_000_000_000;
const FILE = readFileSync(new URL('../support/data/cards.json', import.meta.url), 'utf8');

const newId = () => randomId((length) => crypto.getRandomValues(new Uint8Array(length)));
const setting = { newId, at: AT, lang: 'sv' } as const;

function rowsOf(text: string): readonly CardRow[] {
  const file = parseCardFile(text);
  if (!file.ok) throw new Error(file.problem);
  return file.value.rows;
}
const row = (more: Partial<Record<string, unknown>> = {}): readonly CardRow[] =>
  rowsOf(JSON.stringify([{ step: 'vardevision', column: 'styrkor', text: 'Vi ringer.', ...more }]));

function cellTexts(
  doc: ReturnType<typeof newBoardDoc>,
  step: (typeof STEPS)[number],
  column: (typeof COLUMNS)[number],
) {
  const items = arrange(readBoard(doc)).get(cellKey(step, column)) ?? [];
  return items.map((item) => (item.kind === 'card' ? item.card.text : item.group.title));
}

describe('the cards of a real day', () => {
  it('all lie in their cells in the order of the file, with table, label and actors', () => {
    const doc = newBoardDoc();
    const rows = rowsOf(FILE);
    importCards(doc, rows, setting);
    const board = readBoard(doc);
    expect(board.cards.size).toBe(88);
    for (const step of STEPS) {
      for (const column of COLUMNS) {
        const inFile = rows.filter((item) => item.step === step && item.column === column);
        expect(cellTexts(doc, step, column)).toEqual(inFile.map((item) => item.text));
      }
    }
    const first = [...board.cards.values()].find((card) => card.text === rows[0]?.text);
    const names = first?.actors.map((id) => board.actors.get(id)?.name).sort();
    expect(names).toEqual(['Individen', 'Socialtjänsten', 'Vuxenpsykiatrin']);
    expect(first).toMatchObject({ author: null, table: 't2', at: AT, lang: 'sv' });
    expect(first?.org && board.actors.get(first.org)?.name).toBe('Socialtjänsten');
  });

  it('bring 26 actors, each once and where it belongs', () => {
    const doc = newBoardDoc();
    expect(importCards(doc, rowsOf(FILE), setting).actors).toHaveLength(26);
    const actors = [...readBoard(doc).actors.values()];
    expect(new Set(actors.map((actor) => actor.name)).size).toBe(26);
    const by = (name: string) => actors.find((actor) => actor.name === name);
    expect(by('Individen')).toMatchObject({ huvudman: 'individual', ring: 1, kind: 'person' });
    expect(by('Försäkringskassan')).toMatchObject({ huvudman: 'state', ring: 3 });
    expect(by('Samverkanskoordinator')).toMatchObject({ bridge: true });
  });

  it('bring 11 strategies with owner, next step and date', () => {
    const doc = newBoardDoc();
    importCards(doc, rowsOf(FILE), setting);
    const strategies = [...readBoard(doc).cards.values()].filter((card) => card.strategy.owner);
    expect(strategies).toHaveLength(11);
    for (const card of strategies) {
      expect(card.nextStep).not.toBe('');
      expect(card.strategy.due).toMatch(/^2027-0[3-6]-\d\d$/);
    }
  });

  it('bring their votes as a closed round that the stage takes', () => {
    const { votes, cards } = importCards(newBoardDoc(), rowsOf(FILE), setting);
    const round = importedRound(votes, newId() as RoundId, AT);
    expect(v.is(roundSchema, round)).toBe(true);
    const sum = Object.values(round?.tally ?? {}).reduce(
      (all, entry) => all + (entry?.votes ?? 0),
      0,
    );
    expect(sum).toBe(154 + 312 + 260);
    for (const [from, id] of cards) expect(votes[id]).toEqual({ votes: from.votes, tables: null });
  });

  it('come in one transaction, so that nobody sees half a file', () => {
    const doc = newBoardDoc();
    let updates = 0;
    doc.on('update', () => {
      updates += 1;
    });
    importCards(doc, rowsOf(FILE), setting);
    expect(updates).toBe(1);
  });
});

describe('the same file again', () => {
  it('changes nothing and says which cards were met', () => {
    const doc = newBoardDoc();
    importCards(doc, rowsOf(FILE), setting);
    let updates = 0;
    doc.on('update', () => {
      updates += 1;
    });
    const again = importCards(doc, rowsOf(FILE), setting);
    expect(again.met.size).toBe(88);
    expect([again.cards.size, again.actors.length]).toEqual([0, 0]);
    expect(updates).toBe(0);
  });

  it('has the votes of the cards it met, for a round that failed the first time', () => {
    const doc = newBoardDoc();
    const first = importCards(doc, rowsOf(FILE), setting);
    expect(importCards(doc, rowsOf(FILE), setting).votes).toEqual(first.votes);
  });

  it('brings only the rows that are new', () => {
    const doc = newBoardDoc();
    importCards(doc, rowsOf(FILE).slice(0, 80), setting);
    const again = importCards(doc, rowsOf(FILE), setting);
    expect([again.met.size, again.cards.size]).toEqual([80, 8]);
    expect(readBoard(doc).cards.size).toBe(88);
  });

  it('keeps a card that the file itself holds twice', () => {
    const doc = newBoardDoc();
    const twice = [...row(), ...row()];
    expect(importCards(doc, twice, setting).cards.size).toBe(2);
    expect(new Set(importCards(doc, twice, setting).met.values()).size).toBe(2);
  });

  it('brings back a card that was removed since', () => {
    const doc = newBoardDoc();
    const [id] = importCards(doc, row(), setting).cards.values();
    if (!id) throw new Error('nothing came in');
    removeCard(doc, id, { by: newId() as ParticipantId, at: AT });
    expect(importCards(doc, row(), setting).met.size).toBe(0);
    expect(cellTexts(doc, 'valueVision', 'strengths')).toEqual(['Vi ringer.']);
  });
});

describe('an actor of a row', () => {
  const actor = (name: string) => ({
    id: newId() as ActorId,
    name,
    inRoom: true,
    ...knownActor(name),
  });
  const removal = { by: newId() as ParticipantId, at: AT };

  it('is met by name whatever the case and the way å is composed', () => {
    const doc = newBoardDoc();
    const school = actor('Vårdcentralen Hällby');
    addActor(doc, school, removal);
    const { actors, cards } = importCards(
      doc,
      row({ actors: ['vårdcentralen  HÄLLBY'.normalize('NFD')] }),
      setting,
    );
    expect(actors).toEqual([]);
    const [id] = cards.values();
    expect(id && readBoard(doc).cards.get(id)?.actors).toEqual([school.id]);
  });

  it('that was merged into another is met as the other', () => {
    const doc = newBoardDoc();
    const [one, other] = [actor('Soc'), actor('Socialtjänsten')];
    addActor(doc, one, removal);
    addActor(doc, other, removal);
    mergeActor(doc, one.id, other.id);
    const [id] = importCards(doc, row({ actors: ['Soc'] }), setting).cards.values();
    expect(id && readBoard(doc).cards.get(id)?.actors).toEqual([other.id]);
  });

  it('that nobody knows becomes an organisation of the municipality', () => {
    const doc = newBoardDoc();
    importCards(doc, row({ actors: ['Cykelköket'] }), setting);
    const [made] = readBoard(doc).actors.values();
    expect(made).toMatchObject({ name: 'Cykelköket', kind: 'organisation', ring: 3 });
  });
});

describe('a row for a cell that has cards', () => {
  it('lies after them', () => {
    const doc = newBoardDoc();
    importCards(doc, row({ text: 'Först' }), setting);
    importCards(doc, row({ text: 'Sedan' }), setting);
    expect(cellTexts(doc, 'valueVision', 'strengths')).toEqual(['Först', 'Sedan']);
  });
});
