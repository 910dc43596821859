import { render, screen } from '@testing-library/react';
import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { QrCode } from '../../../client/ui/QrCode.tsx';

const LINK = 'https://mellanrum.example/d/H4KR7M';

test('a code is a picture with a name, and its dark squares are those of the link', () => {
  render(<QrCode text={LINK} label="QR-kod för deltagare" />);
  const picture = screen.getByRole('img', { name: 'QR-kod för deltagare' });
  const { data, size } = encode(LINK, { ecc: 'M', border: 4 });
  expect(picture.getAttribute('viewBox')).toBe(`0 0 ${size} ${size}`);
  const drawn = picture.querySelectorAll('path')[1]?.getAttribute('d') ?? '';
  const dark = new Set<string>();
  for (const [, x = '', y = '', end = ''] of drawn.matchAll(/M(\d+) (\d+)H(\d+)/g)) {
    for (let at = Number(x); at < Number(end); at += 1) dark.add(`${at},${y}`);
  }
  const expected = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`${x},${y}`] : [])));
  expect([...dark].sort()).toEqual(expected.sort());
});
