import { describe, expect, test } from 'vitest';
import { rateRelation } from '#shared/board/edits/relations.ts';
import { linkCards } from '#shared/board/edits/strategy.ts';
import { textName } from '#shared/board/rootTexts.ts';
import { type CardId, relationId, tableId } from '#shared/domain/ids.ts';
import { parseSummary } from '#shared/summary/Summary.ts';
import { linesById } from '#shared/summary/shown.ts';
import { actor, emptyDay, idOf, removal, sumUp, write } from './day.ts';
import { wholeDay } from './wholeDay.ts';

const summary = sumUp(wholeDay());
const four = { number: 4, name: null };
const seven = { number: 7, name: null };

describe('what the tables made beside cards', () => {
  test('the promises stand side by side, the joint one with where its words come from', () => {
    const { joint, tables } = summary.promises;
    expect(joint.who).toEqual({ words: 'alla i rummet', from: null });
    expect(joint.what.from).toEqual({ tables: [four], kind: 'same' });
    expect(tables).toMatchObject([
      {
        table: four,
        parties: ['Omsorgen', 'Regionhuset', 'Resursskolan'],
        behind: ['Omsorgen'],
        toWhom: 'den som flyttar hemifrån',
        whole: true,
        onlyMeans: false,
        holds: 'partly',
        change: 'telefontiden',
      },
      { table: seven, what: 'bättre samverkan', onlyMeans: true, whole: false, holds: null },
    ]);
  });

  test('a system stands with its chain and with how a party sees it', () => {
    expect(summary.systems).toEqual([
      {
        card: idOf('system'),
        views: [{ party: 'Omsorgen', words: 'Vi arbetar ju hela sommaren' }],
        chains: [{ event: idOf('event'), effect: idOf('effect') }],
      },
    ]);
  });

  test('the case has its life areas, the tables’ own cases, and where the person falls', () => {
    expect(summary.theCase).toMatchObject({
      tables: [{ table: seven, text: 'Bordets eget fall.' }],
      areas: [{ area: 'home', agency: 'Kan säga upp själv', actors: ['Regionhuset'] }],
      falls: [{ marks: 1, tables: [seven], notes: ['Pärmen följer inte med'] }],
    });
    expect(summary.theCase.falls[0]?.between).toHaveLength(2);
  });

  test('a situation is one table’s, with what each gains and risks and who invites', () => {
    expect(summary.situations).toMatchObject([
      {
        table: four,
        situation: 'Ingen möter upp efter lovet',
        bill: 'Skolan betalar, regionen sparar',
        both: [{ name: 'Omsorgen', gain: 'Färre akuta samtal', risk: 'Mer att göra i augusti' }],
      },
    ]);
    expect(summary.questions).toEqual([
      { table: four, before: 'Hon kommer inte', now: 'Tiderna passar bara den som mår bra' },
    ]);
  });

  test('what an organisation says of its own part stands without the organisation', () => {
    const lines = [...linesById(summary.steps).values()];
    expect(lines.find(({ form }) => form === 'selfPart')).toMatchObject({ org: null, table: four });
    expect(lines.find(({ form }) => form === 'chair')).toMatchObject({
      org: 'Resursskolan',
      chair: 'person',
    });
  });
});

describe('what is between organisations', () => {
  test('a relation says rungs, borders, stitch and backup, and what is lost', () => {
    const [tie] = summary.ties;
    expect(tie).toMatchObject({
      rung: 1,
      wanted: 3,
      isGap: true,
      boundaries: ['legal'],
      stitch: 'Fika första måndagen',
      backup: 'Vikarien går i stället',
      lost: ['Pärmen följer inte med'],
      marks: 1,
      tables: [four, seven],
    });
  });

  test('one that only has a first stitch is there too, last', () => {
    expect(summary.ties.at(-1)).toMatchObject({ rung: null, stitch: 'Ring varandra först' });
  });

  test('one that has climbed is a relation and no gap', () => {
    const day = emptyDay();
    const [a, b] = [actor(day.doc, 'Alfa'), actor(day.doc, 'Beta')];
    rateRelation(day.doc, relationId(a, b), { end: a, table: tableId(1), rung: 4 });
    expect(sumUp(day).ties).toMatchObject([{ rung: 4, isGap: false }]);
  });

  test('visits are agreed, open or without a host', () => {
    expect(summary.visits).toMatchObject({
      agreed: [
        {
          guest: 'Resursskolan',
          host: 'Omsorgen',
          month: '2027-03',
          learned: ['De ringer samma dag'],
        },
      ],
      open: [],
      withoutHost: [{ guest: 'Regionhuset', host: null, learn: ['Ett vanligt möte'] }],
    });
    expect(summary.contributions).toEqual([
      { from: 'Omsorgen', what: 'En lokal på tisdagar', accepted: ['Resursskolan'] },
    ]);
  });

  test('at follow-up the rungs of the day stand beside those of now', () => {
    expect(summary.seams).toMatchObject([{ onTheDay: 1, now: 2 }]);
    expect(sumUp(emptyDay()).seams).toEqual([]);
  });
});

describe('strategies', () => {
  test('hold all that was filled in, and what became of them', () => {
    const plan = summary.strategies.find(({ card }) => card.id === idOf('plan'));
    expect(plan).toMatchObject({
      status: 'ready',
      owner: 'Rektor',
      due: '2027-03-05',
      coCreators: ['Omsorgen', 'Resursskolan'],
      ready: true,
      escalated: true,
      lenses: { river: 'upstream', funding: 'coFunding', tier: 'regional', mode: null },
      preconditions: { 4: 'missing', 1: null },
      happened: [{ day: '2027-04-01', words: 'Lokalen är bokad' }],
    });
  });

  test('what a management undertakes is no strategy, and stands by itself', () => {
    expect(summary.strategies.map(({ card }) => card.form)).not.toContain('undertaking');
    expect(summary.undertakings).toMatchObject([
      { card: idOf('undertaking'), org: 'Resursskolan', answers: { ownsIssue: 'yes' } },
    ]);
  });
});

test('a strategy names the needs that it answers, from whichever side they were tied', () => {
  const day = wholeDay();
  const needs = ['first', 'second', 'third'].map((seed) => write(day.doc, seed, `Behov ${seed}`));
  const [first, second] = needs as [CardId, CardId];
  linkCards(day.doc, idOf<CardId>('plan'), first, 'answers');
  linkCards(day.doc, second, idOf<CardId>('plan'), 'answers');
  const plan = sumUp(day).strategies.find(({ card }) => card.id === idOf('plan'));
  expect([...(plan?.answers ?? [])].sort()).toEqual([first, second]);
});

describe('as JSON', () => {
  test('a whole summary is read again as it was', () => {
    expect(parseSummary(JSON.parse(JSON.stringify(summary)))).toEqual(summary);
  });

  test('so is that of an empty day', () => {
    const empty = sumUp(emptyDay());
    expect(parseSummary(JSON.parse(JSON.stringify(empty)))).toEqual(empty);
  });

  test('what is more, less or other than a summary is none', () => {
    expect(parseSummary({ ...summary, author: 'x' })).toBeNull();
    expect(parseSummary({ ...summary, schema: 2 })).toBeNull();
    expect(parseSummary({ ...summary, title: undefined })).toBeNull();
    expect(parseSummary(null)).toBeNull();
  });

  test('it names nobody who wrote', () => {
    const day = wholeDay();
    write(day.doc, 'mine', 'Mitt eget kort');
    day.doc.getText(textName.situation(tableId(9))).insert(0, 'Ett bord som inte finns längre');
    const json = JSON.stringify(sumUp(day));
    expect(json).not.toContain(removal.by);
    expect(json).toContain('Ett bord som inte finns längre');
  });
});
