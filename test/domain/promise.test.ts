import { describe, expect, test } from 'vitest';
import type { ActorId } from '#shared/domain/ids.ts';
import { tableId } from '#shared/domain/ids.ts';
import { originOf } from '#shared/domain/jointWords.ts';
import { namesOnlyMeans } from '#shared/domain/onlyMeans.ts';
import { progressOf, readState, saysNothing, wordingOf } from '#shared/domain/promise.ts';

const words = (toWhom = '', what = '', sign = '') => ({ toWhom, what, sign });
const parties = (count: number) => Array.from({ length: count }, (_, n) => `actor-${n}` as ActorId);
const [one, two] = [tableId(1), tableId(2)];

describe('how far a promise has come', () => {
  test.each([
    [0, words(), { written: 0, parties: 3, isWhole: false }],
    [1, words(), { written: 1, parties: 2, isWhole: false }],
    [3, words('unga', ' '), { written: 2, parties: 0, isWhole: false }],
    [2, words('unga', 'svar', 'lugn'), { written: 4, parties: 1, isWhole: false }],
    [3, words('unga', 'svar', 'lugn'), { written: 4, parties: 0, isWhole: true }],
    [9, words('unga', 'svar', 'lugn'), { written: 4, parties: 0, isWhole: true }],
  ])('%i parties and %o', (count, said, progress) => {
    expect(progressOf({ parties: parties(count), words: said })).toEqual(progress);
    expect(saysNothing({ parties: parties(count), words: said })).toBe(progress.written === 0);
  });

  test('what was read aloud is known again until a word is changed, whatever the spaces', () => {
    const read = wordingOf(words('unga', 'svar  inom kort', 'lugn'));
    expect(readState({ read: '', words: words('unga') })).toBe('not');
    expect(readState({ read, words: words(' unga', 'svar inom kort ', 'lugn') })).toBe('read');
    expect(readState({ read, words: words('unga svar', 'inom kort', 'lugn') })).toBe('changed');
    expect(readState({ read, words: words('unga', 'svar inom kort', 'ro') })).toBe('changed');
  });
});

describe('a promise that only names a means', () => {
  test.each([
    'få en bättre samverkan',
    'Bättre samarbete!',
    'samverkar mer över gränser',
    'utveckla samarbetet mellan oss',
    'stärka samordningen mellan skolan, vården och socialtjänsten',
    'ha en god dialog och ett tätare samarbete',
    'better collaboration between health care and school',
    'we will work closer together in a better partnership',
    'få et bedre samarbejde',
    'styrke samarbejdet mellem kommune og region',
  ])('"%s"', (text) => {
    expect(namesOnlyMeans(text)).toBe(true);
  });

  test.each([
    '',
    'en bättre vardag',
    'slippa berätta samma sak mer än en gång',
    'samarbetet märks: en väg in, ett nummer att ringa',
    'samverka så att ingen står utan skola',
    'utveckla samarbetet mellan oss så att unga slipper vänta',
    'coordinate so that nobody tells the story twice',
    'samarbejde om at ingen venter mere end en uge',
    'få en samordnare som svarar inom två dagar',
  ])('"%s" says more than that, or nothing of it', (text) => {
    expect(namesOnlyMeans(text)).toBe(false);
  });
});

describe('where a part of the joint promise comes from', () => {
  const said = (table: string) => (table === one ? 'en väg in' : 'svar inom kort');
  test.each([
    ['', [], null],
    ['fritt skrivet', [], null],
    ['en väg in', [one], 'same'],
    ['en väg in, för alla i rummet', [one], 'more'],
    ['flera vägar in', [one], 'other'],
    ['en väg in och svar inom kort', [one, two], 'same'],
    ['en väg in och svar inom kort, varje gång', [one, two], 'more'],
    ['svar inom kort', [one, two], 'other'],
  ])('"%s" from %j is %s', (joint, tables, kind) => {
    expect(originOf(joint, tables, said)?.kind ?? null).toBe(kind);
  });
});
