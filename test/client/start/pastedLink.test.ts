import { describe, expect, it } from 'vitest';
import { readPastedLink } from '../../../client/features/start/pastedLink.ts';

const ID = 'a'.repeat(22);
const KEY = 'k'.repeat(43);
const LINK = `https://rum.example/w/${ID}#key=${KEY}`;

describe('a pasted link', () => {
  it.each([LINK, `  ${LINK}\n`, `Hej! Här är länken: ${LINK} Vi ses`, `<${LINK}>`])(
    'is found in %j',
    (pasted) => {
      expect(readPastedLink(pasted)).toEqual({
        ok: true,
        value: { id: ID, key: KEY, table: null },
      });
    },
  );

  it('may go to the big screen and may carry a table', () => {
    expect(readPastedLink(`http://192.168.0.7:4040/screen/${ID}#key=${KEY}`).ok).toBe(true);
    expect(readPastedLink(`https://rum.example/w/${ID}/join?table=t4#key=${KEY}`)).toMatchObject({
      value: { table: 't4' },
    });
    expect(
      readPastedLink(`https://rum.example/w/${ID}/join?table=kitchen#key=${KEY}`),
    ).toMatchObject({
      value: { table: null },
    });
  });

  it.each([
    `https://rum.example/w/${ID}`,
    `https://rum.example/w/${ID}#`,
    LINK.slice(0, -1),
    `${LINK}x`,
  ])('without its whole key is known as cut off: %j', (pasted) => {
    expect(readPastedLink(pasted)).toEqual({ ok: false, problem: 'cut' });
  });

  it.each(['', 'H4K R7M', 'https://example.org/', 'https://rum.example/w/kort#key=x'])(
    'that leads nowhere is no link: %j',
    (pasted) => {
      expect(readPastedLink(pasted)).toEqual({ ok: false, problem: 'notALink' });
    },
  );
});
