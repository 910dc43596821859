import { describe, expect, it } from 'vitest';
import { tableId } from '#shared/domain/ids.ts';
import { startAddress, tableLink } from '../../../client/features/organise/dayLinks.ts';
import { linksFileName, linksText } from '../../../client/features/organise/linksText.ts';
import { speechIn } from '../../support/speech.ts';

const LINK = 'https://rum.example/mellan/w/abc#key=k';
const DAY = { title: 'Unga vuxna: vård & skola', date: '2027-02-11', deleteOn: '2027-06-10' };
const SPEECH = speechIn('sv');

describe('the file of links', () => {
  it('holds every link, the organiser first, with the code and the day of deletion', () => {
    const text = linksText(
      DAY,
      {
        code: 'H4KR7M',
        links: { organiser: `${LINK}1`, participant: `${LINK}2`, screen: `${LINK}3` },
      },
      SPEECH,
    );
    expect(text).toContain('H4K R7M');
    expect(text).toContain('10 juni 2027');
    expect(text.indexOf(`${LINK}1`)).toBeLessThan(text.indexOf(`${LINK}3`));
    expect(text.indexOf(`${LINK}3`)).toBeLessThan(text.indexOf(`${LINK}2`));
    expect(text).not.toContain('**');
    expect(text).not.toContain('undefined');
  });

  it('leaves out what is not known', () => {
    const text = linksText({ ...DAY, date: null }, { code: null, links: { screen: LINK } }, SPEECH);
    expect(text).not.toContain('Koden');
    expect(text).not.toContain('Arrangör.');
  });

  it('is named after the day', () => {
    expect(linksFileName(DAY.title, 'länkar')).toBe('mellanrum-unga-vuxna-vård-skola-länkar.txt');
    expect(linksFileName('???', 'links')).toBe('mellanrum-links.txt');
  });
});

describe('an address', () => {
  it('of a table carries the table, and its key where no server sees it', () => {
    const url = new URL(tableLink(LINK, tableId(4)));
    expect(url.searchParams.get('table')).toBe('t4');
    expect(url.hash).toBe('#key=k');
  });

  it('to enter the code at is short enough to read aloud', () => {
    expect(startAddress(LINK)).toBe('rum.example/mellan');
    expect(startAddress(tableLink(LINK, tableId(4)))).toBe('rum.example/mellan');
    expect(startAddress('http://192.168.1.7:4040/w/abc#key=k')).toBe('192.168.1.7:4040');
  });
});
