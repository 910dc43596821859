import { afterSize, type Paint, type Scene, type Shape } from './scene.ts';

export interface SvgHead {
  /** The day and what the picture is. */
  readonly title: string;
  /** How many actors, relations and gaps. */
  readonly counts: string;
  /** Read by those who do not see it: the gaps in words. */
  readonly description: string;
  readonly lang: string;
}

const MARGIN = 32;
const HEAD = 76;

/** The picture as a file of its own: light colours, the fonts of whoever opens it, nothing fetched from anywhere. */
export function svgFile(scene: Scene, foot: Scene, head: SvgHead): string {
  const width = Math.round(scene.width + 2 * MARGIN);
  const height = Math.round(HEAD + scene.height + foot.height + 2 * MARGIN);
  const shapes = ({ ground, items }: Scene) => [...ground, ...items.flatMap((item) => item.shapes)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" lang="${safe(head.lang)}" font-family="${TEXT_FONTS}">`,
    `<title>${safe(head.title)}</title>`,
    `<desc>${safe(`${head.counts}. ${head.description}`)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${PAPER}"/>`,
    `<text x="${MARGIN}" y="${MARGIN + 24}" font-family="${NAME_FONTS}" font-size="28" font-weight="600" fill="${INK}">${safe(head.title)}</text>`,
    `<text x="${MARGIN}" y="${MARGIN + 50}" font-size="15" fill="${QUIET}">${safe(head.counts)}</text>`,
    `<g transform="translate(${MARGIN} ${MARGIN + HEAD})">${shapes(scene).map(written).join('')}</g>`,
    `<g transform="translate(${MARGIN} ${MARGIN + HEAD + Math.round(scene.height)})">${shapes(foot).map(written).join('')}</g>`,
    '</svg>',
  ].join('\n');
}

/* The light theme of the screen. */
const PAPER = '#f6f4ef';
const INK = '#1a2330';
const QUIET = '#465060';
const THREAD = '#b3262e';
const NEEDS = '#7f4a00';
const TEXT_FONTS =
  "'Atkinson Hyperlegible Next', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";
const NAME_FONTS = `'Familjen Grotesk', ${TEXT_FONTS}`;

const COLOURS: Readonly<Record<Paint, string>> = {
  cloth: '#eae6dc',
  stitch: THREAD,
  thread: THREAD,
  dots: NEEDS,
  notch: NEEDS,
  hole: '#7f7c74',
  leader: '#7f7c74',
  border: INK,
  ink: INK,
  name: INK,
  word: INK,
  openWord: NEEDS,
  quiet: QUIET,
  heading: INK,
  onInkName: PAPER,
  onInk: PAPER,
};

const BOLD: readonly Paint[] = ['name', 'openWord', 'heading', 'onInkName'];
const IN_NAME_FONT: readonly Paint[] = ['name', 'heading', 'onInkName'];

function written(shape: Shape): string {
  const colour = COLOURS[shape.paint];
  if (shape.is === 'path') {
    if (shape.stroke === undefined) return `<path d="${shape.d}" fill="${colour}"/>`;
    const dashes = shape.dashes ? ` stroke-dasharray="${shape.dashes}"` : '';
    return `<path d="${shape.d}" fill="none" stroke="${colour}" stroke-width="${shape.stroke}" stroke-linecap="round" stroke-linejoin="round"${dashes}/>`;
  }
  const { x, y, size, leading, anchor, lines, after } = shape;
  const weight = BOLD.includes(shape.paint) ? ' font-weight="600"' : '';
  const family = IN_NAME_FONT.includes(shape.paint) ? ` font-family="${NAME_FONTS}"` : '';
  const rows = lines.map((line, index) => {
    const more = index === lines.length - 1 && after ? afterLine(after, size) : '';
    return `<tspan x="${px(x)}" y="${px(y + index * leading)}">${safe(line)}${more}</tspan>`;
  });
  return `<text font-size="${px(size)}" text-anchor="${anchor}" fill="${colour}"${weight}${family}>${rows.join('')}</text>`;
}

const afterLine = (words: string, size: number): string =>
  `<tspan dx="6" font-size="${px(afterSize(size))}" font-weight="400" fill="${QUIET}">${safe(words)}</tspan>`;

const px = (value: number): number => Math.round(value * 10) / 10;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** What people wrote, as text and nothing else. What XML cannot hold falls away. */
const safe = (words: string): string =>
  words
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot hold.
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll(/[&<>"]/g, (letter) => ENTITIES[letter] ?? '');
