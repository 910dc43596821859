import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Contrast by WCAG 2.2 (relative luminance), for both themes and for more contrast. */
const css = readFileSync(`${import.meta.dirname}/../../../client/ui/tokens.css`, 'utf8');
const usual = css.slice(0, css.indexOf('@media'));
const more = css.slice(css.indexOf('@media (prefers-contrast'), css.indexOf('@media (forced'));

type Palette = ReadonlyMap<string, string>;

function palette(source: string, theme: 'light' | 'dark'): Palette {
  const pairs = source.matchAll(/--([\w-]+):\s*light-dark\((#\w{6}),\s*(#\w{6})\)/g);
  return new Map(
    [...pairs].map(([, name = '', l = '', d = '']) => [name, theme === 'light' ? l : d]),
  );
}

const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

function contrast(colours: Palette, one: string, other: string): number {
  const [light = 0, dark = 0] = [one, other]
    .map((name) => luminance(colours.get(name) ?? '#888888'))
    .sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const GROUNDS = ['paper', 'surface', 'cloth'];
const CLOTHS = ['strengths-cloth', 'needs-cloth', 'strategies-cloth'];
const TEXTS = ['ink', 'ink-2', 'ink-3', 'danger'];
const LINES = ['ctl', 'focus', 'thread'];

const pairs = (names: readonly string[], grounds: readonly string[]) =>
  names.flatMap((name) => grounds.map((ground) => [name, ground] as const));

const READ = [
  ...pairs(TEXTS, [...GROUNDS, ...CLOTHS]),
  ...pairs(['strengths', 'needs', 'strategies'], GROUNDS),
  ...CLOTHS.map((cloth) => [cloth.replace('-cloth', ''), cloth] as const),
  ['danger', 'danger-cloth'],
  ['on-ink', 'ink'],
  ['on-ink-2', 'ink'],
] as const;
const SEEN = [...pairs(LINES, [...GROUNDS, ...CLOTHS]), ['thread-on-ink', 'ink']] as const;

const cases = (['light', 'dark'] as const).flatMap((theme) => [
  { name: theme, colours: palette(usual, theme) },
  {
    name: `${theme}, more contrast`,
    colours: new Map([...palette(usual, theme), ...palette(more, theme)]),
  },
]);

test.each(cases)('$name: every text is read at 4.5 to 1 on every ground', ({ colours }) => {
  const weak = READ.filter(([text, ground]) => contrast(colours, text, ground) < 4.5);
  expect(weak).toEqual([]);
});

test.each(cases)('$name: every line and mark is seen at 3 to 1 on every ground', ({ colours }) => {
  const weak = SEEN.filter(([line, ground]) => contrast(colours, line, ground) < 3);
  expect(weak).toEqual([]);
});

test('the measured contrast is the one the design was drawn with', () => {
  expect(contrast(palette(usual, 'light'), 'ink', 'paper')).toBeCloseTo(14.4, 1);
  expect(contrast(palette(usual, 'dark'), 'thread', 'paper')).toBeCloseTo(7.2, 1);
});
