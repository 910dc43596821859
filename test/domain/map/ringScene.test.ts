import { describe, expect, test } from 'vitest';
import type { Rung } from '#shared/domain/ladder.ts';
import { apart } from '#shared/domain/map/apart.ts';
import { cut, fitted, textWidth } from '#shared/domain/map/fitText.ts';
import { type GapMap, gapMap } from '#shared/domain/map/gapMap.ts';
import { type RingTerms, ringScene } from '#shared/domain/map/ringScene.ts';
import { afterSize, type Scene, type Shape } from '#shared/domain/map/scene.ts';
import { actor, actorId, crowd, material, relation } from './people.ts';

const RUNGS = ['Öppet', 'Samråd', 'Samordning', 'Samarbete', 'Samverkan'];
const words: RingTerms['words'] = {
  life: 'Livssituationen',
  line: 'En ung vuxen sover dåligt och bor hos en kompis.',
  rung: (rung) => RUNGS[rung] ?? '',
  cards: (count) => `${count} kort`,
};
const SPACES = [
  { width: 880, height: 680, text: 1 },
  { width: 944, height: 640, text: 1 },
  { width: 720, height: 620, text: 1 },
  { width: 880, height: 680, text: 1.25 },
  { width: 354, height: 354, text: 1 },
  { width: 300, height: 300, text: 1.25 },
] as const;

const sceneOf = (map: GapMap, change: Partial<RingTerms> = {}): Scene =>
  ringScene({ map, space: SPACES[0], words, chosen: null, ...change });

interface Box {
  readonly said: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const shapesOf = ({ ground, items }: Scene): readonly Shape[] => [
  ...ground,
  ...items.flatMap(({ shapes }) => shapes),
];

function boxes(scene: Scene): readonly Box[] {
  return shapesOf(scene).flatMap((shape) => {
    if (shape.is !== 'text') return [];
    return shape.lines.map((line, index) => {
      const last = index === shape.lines.length - 1 ? (shape.after ?? '') : '';
      const width =
        textWidth(line, shape.size) * 0.9 + textWidth(last, afterSize(shape.size)) * 0.9;
      const y = shape.y + index * shape.leading;
      const left = shape.x - { start: 0, middle: width / 2, end: width }[shape.anchor];
      const [top, bottom] = [y - shape.size * 0.75, y + shape.size * 0.2];
      return { said: line, left, right: left + width, top, bottom };
    });
  });
}

const overlaps = (all: readonly Box[]) =>
  all.flatMap((one, at) =>
    all
      .slice(at + 1)
      .filter(
        (other) =>
          one.left < other.right &&
          other.left < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom,
      )
      .map((other) => `${one.said} | ${other.said}`),
  );

describe('the picture of the ring', () => {
  test.each([2, 3, 5, 7, 8, 9, 10, 16, 26, 40])(
    'of %i actors lays no word on another, and none outside',
    (count) => {
      for (const space of SPACES) {
        const scene = sceneOf(gapMap(crowd(count)), { space });
        const all = boxes(scene);
        expect(overlaps(all)).toEqual([]);
        for (const { said, left, right, top, bottom } of all) {
          expect(Math.min(left, top), said).toBeGreaterThanOrEqual(0);
          expect(right, said).toBeLessThanOrEqual(scene.width);
          expect(bottom, said).toBeLessThanOrEqual(scene.height);
        }
      }
    },
  );

  test('on a wall sets no letter smaller than can be read from the back, and names those in the worst gaps', () => {
    for (const [width, height] of [
      [1060, 535],
      [1060, 760],
      [590, 1030],
    ] as const) {
      for (const count of [2, 5, 8, 16, 40]) {
        const map = gapMap(crowd(count));
        const scene = sceneOf(map, { space: { width, height, text: 1, least: 28 } });
        const letters = shapesOf(scene).flatMap((shape) => (shape.is === 'text' ? shape.size : []));
        expect(Math.min(...letters)).toBeGreaterThanOrEqual(28);
        const all = boxes(scene).filter(({ said }) => !/^[0-9]+$/.test(said));
        expect(overlaps(all)).toEqual([]);
        for (const { said, left, right, top, bottom } of all) {
          expect(Math.min(left, top), said).toBeGreaterThanOrEqual(0);
          expect(right, said).toBeLessThanOrEqual(width);
          expect(bottom, said).toBeLessThanOrEqual(height);
        }
        const named = scene.items
          .filter(({ target }) => target.is === 'actor')
          .filter(({ shapes }) => shapes.some(({ paint }) => paint === 'name'))
          .map(({ target }) => target.id);
        if (count <= 8) expect(named).toHaveLength(count);
        expect(named).toEqual(expect.arrayContaining([...(map.ties[0]?.tie.ends ?? [])]));
      }
    }
  });

  test('holds every actor and every seam once, and counts the threads it leaves out', () => {
    for (const count of [8, 16, 40]) {
      const map = gapMap(crowd(count));
      const scene = sceneOf(map);
      const ids = scene.items.map(({ target: { id } }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(scene.items.length + scene.threadsLeftOut).toBe(
        map.actors.length + map.seams.length + map.threads.length,
      );
    }
  });

  test('stays calm with 40 actors and 120 relations: a handful of threads, the worst', () => {
    const map = gapMap(crowd(40));
    expect(map.ties).toHaveLength(120);
    const scene = sceneOf(map);
    const drawn = scene.items.slice(80).map(({ target }) => target.id);
    expect(drawn.length).toBeLessThanOrEqual(6);
    const worst = map.threads.slice(0, drawn.length).map(({ tie }) => tie.id);
    expect(drawn.toSorted()).toEqual(worst.toSorted());
  });

  test('draws the threads of the actor one has chosen, and a pair about which nothing is said', () => {
    const map = gapMap(crowd(40));
    const { id } = actor('Verksamhet nummer 7');
    const own = sceneOf(map, { chosen: { is: 'actor', id } }).items.slice(80);
    const ties = new Map(map.ties.map(({ tie }) => [tie.id as string, tie.ends]));
    expect(own.length).toBeGreaterThan(0);
    expect(own.every(({ target }) => ties.get(target.id)?.includes(id))).toBe(true);

    const far = relation('Verksamhet nummer 1', 'Verksamhet nummer 20', 0).id;
    const pair = sceneOf(map, { chosen: { is: 'tie', id: far } });
    expect(pair.items.some(({ target }) => target.id === far)).toBe(true);
  });

  test('has a name for each actor where there is room, else a number for each', () => {
    for (const count of [8, 16, 40]) {
      const map = gapMap(crowd(count));
      const wide = boxes(sceneOf(map)).filter(({ said }) => /^Verk/.test(said));
      expect(wide).toHaveLength(count);
      const phone = sceneOf(map, { space: SPACES[4] });
      expect(phone.numbered).toBe(true);
      expect(boxes(phone).filter(({ said }) => /^\d+$/.test(said))).toHaveLength(count);
    }
  });

  test('has the names of usual organisations whole, also with larger letters or in a small ring', () => {
    const usual = [
      'Primärvården',
      'Arbetsförmedlingen',
      'Försäkringskassan',
      'Vuxenpsykiatrin',
      'Elevhälsan',
      'Skolan',
      'Socialtjänsten',
      'Civilsamhället',
    ];
    const rungs: readonly Rung[] = [1, 2, 0, 0, 3, 3, 4, 1];
    const relations = usual.map((name, at) =>
      relation(name, usual[(at + 1) % usual.length] ?? '', rungs[at] ?? 0),
    );
    const map = gapMap(material({ actors: usual.map((name) => actor(name)), relations }));
    for (const space of SPACES.slice(0, 4)) {
      const { items } = sceneOf(map, { space });
      const names = items.flatMap(({ shapes }) =>
        shapes.flatMap((shape) => (shape.is === 'text' ? shape.lines : [])),
      );
      expect(names.filter((said) => said.endsWith('…'))).toEqual([]);
    }
  });

  test('brings two closer with each rung, and never draws thread across what is open', () => {
    const seam = (rung: Rung) => {
      const trio = ['Alfa', 'Beta', 'Gamma'];
      const map = gapMap(
        material({
          actors: trio.map((name) => actor(name)),
          relations: [relation('Alfa', 'Beta', rung)],
        }),
      );
      const id = [actorId('Alfa'), actorId('Beta')].sort().join('~');
      return sceneOf(map).items.find(({ target }) => target.id === id)?.shapes ?? [];
    };
    expect(seam(0).map(({ paint }) => paint)).toEqual(['notch', 'notch', 'openWord']);
    const stitches = ([1, 2, 3] as const).map((rung) => {
      const [shape] = seam(rung);
      return shape?.is === 'path' && shape.paint === 'stitch' ? shape.d.split('M').length - 1 : 0;
    });
    expect(stitches).toEqual([3, 6, 11].map((full) => expect.closeTo(full, -1)));
    expect(stitches.toSorted((a, b) => a - b)).toEqual(stitches);
    expect(seam(4)[0]).toMatchObject({ paint: 'stitch', d: expect.stringMatching(/^M[^M]+$/) });
  });
});

describe('words find room', () => {
  test('in a column, in their order, each near where it would be', () => {
    const rows = [0, 1, 2, 300].map((at) => ({ at, height: 20 }));
    expect(apart(rows, { top: 0, bottom: 400 })).toEqual([10, 30, 50, 300]);
    const low = [390, 395, 399].map((at) => ({ at, height: 20 }));
    expect(apart(low, { top: 0, bottom: 400 })).toEqual([350, 370, 390]);
    expect(
      apart(
        [
          { at: 50, height: 20 },
          { at: 56, height: 20 },
        ],
        { top: 0, bottom: 100 },
      ),
    ).toEqual([43, 63]);
  });

  test('on lines, divided where a compound has its parts, and cut when nothing else is left', () => {
    const fit = { width: 110, size: 17, lines: 2 };
    expect(fitted('Arbetsförmedlingen', fit)).toEqual(['Arbets-', 'förmedlingen']);
    expect(fitted('Skola och elevhälsa', fit)).toEqual(['Skola och', 'elevhälsa']);
    expect(fitted('Arbetsförmedlingen', { ...fit, width: 400 })).toEqual(['Arbetsförmedlingen']);
    expect(fitted('Försäkringskassan', fit)).toEqual(['Försäkrings-', 'kassan']);
    const narrow = { width: 75, size: 13, lines: 3 };
    expect(fitted('Försäkringskassan', narrow)).toEqual(['Försäk-', 'rings-', 'kassan']);
    expect(fitted('Vuxenutbildningsenheten', { ...narrow, width: 90 })).toEqual([
      'Vuxen-',
      'utbildnings-',
      'enheten',
    ]);
    expect(fitted('Mottagningen för alla som väntar på besked', fit)).toBeNull();
    expect(cut('Mottagningen för alla som väntar på besked', fit).at(-1)).toMatch(/…$/);
  });
});
