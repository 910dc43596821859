import { describe, expect, test } from 'vitest';
import { HUVUDMAN } from '#shared/domain/actor.ts';
import { dividedScene, tiesWithin } from '#shared/domain/map/dividedScene.ts';
import { gapMap } from '#shared/domain/map/gapMap.ts';
import { legendScene } from '#shared/domain/map/legendScene.ts';
import { ringScene } from '#shared/domain/map/ringScene.ts';
import { svgFile } from '#shared/domain/map/svgFile.ts';
import { fileName } from '#shared/summary/fileName.ts';
import { actor, crowd, material, relation } from './people.ts';

const space = { width: 1100, height: 780, text: 1 };
const words = {
  life: 'Livssituationen',
  line: 'Ingen ser helheten.',
  rung: (rung: number) => `steg ${rung}`,
  cards: (count: number) => `${count} kort`,
  huvudman: (huvudman: string) => huvudman,
  ties: (inside: number, across: number) => `${inside} och ${across}`,
};
const head = { title: 'Kartan', counts: 'tre', description: 'Alfa och Beta: öppet', lang: 'sv' };

function mixed(count: number) {
  const { actors, ...rest } = crowd(count);
  const spread = [...actors.values()].map((one, at) => {
    return { ...one, huvudman: HUVUDMAN[at % HUVUDMAN.length] ?? 'state' } as const;
  });
  return gapMap({ ...rest, actors: new Map(spread.map((one) => [one.id, one])) });
}

describe('dela upp', () => {
  test('shows the same actors as foga samman, each once, within the border of its huvudman', () => {
    for (const count of [3, 8, 16, 40]) {
      const map = mixed(count);
      const scene = dividedScene({ map, space, words });
      const ids = scene.items.map(({ target }) => target.id).sort();
      expect(ids).toEqual(map.actors.map(({ actor: { id } }) => id as string).sort());
      const borders = scene.ground.filter(({ paint }) => paint === 'border');
      expect(borders).toHaveLength(Math.min(count, HUVUDMAN.length));
    }
  });

  test('counts the same relations: each is within one border, or crosses two', () => {
    const map = mixed(16);
    const all = HUVUDMAN.map((huvudman) =>
      tiesWithin(
        map,
        map.actors.filter((one) => one.actor.huvudman === huvudman),
      ),
    );
    const within = all.reduce((sum, one) => sum + one.within, 0);
    const across = all.reduce((sum, one) => sum + one.across, 0);
    expect(within + across / 2).toBe(map.ties.length);
  });

  test('lays nothing on anything else, on a phone and on a laptop', () => {
    for (const width of [284, 354, 880]) {
      const scene = dividedScene({ map: mixed(40), space: { ...space, width }, words });
      const boxes = scene.items.map(({ hit }) => {
        const [x = 0, y = 0, wide = 0, tall = 0] = (hit.match(/-?[\d.]+/g) ?? []).map(Number);
        return { x, y, right: x + wide, foot: y + tall };
      });
      for (const [at, one] of boxes.entries()) {
        expect(one.right).toBeLessThanOrEqual(width);
        expect(one.foot).toBeLessThanOrEqual(scene.height);
        const touching = boxes
          .slice(at + 1)
          .filter(
            (two) => one.x < two.right && two.x < one.right && one.y < two.foot && two.y < one.foot,
          );
        expect(touching).toEqual([]);
      }
    }
  });
});

describe('the picture as a file', () => {
  const fileOf = (names: readonly string[]) => {
    const [first = '', ...others] = names;
    const map = gapMap(
      material({
        actors: names.map((name) => actor(name)),
        relations: others.map((other) => relation(first, other, 2)),
      }),
    );
    const scene = ringScene({ map, space, words, chosen: null });
    return { map, file: svgFile(scene, legendScene(space.width, words.rung), head) };
  };

  test('holds every actor, the legend, and its head, and asks nothing of anybody', () => {
    const { map, file } = fileOf(['Alfa', 'Beta', 'Gamma', 'Delta']);
    for (const { actor: one } of map.actors) expect(file).toContain(`>${one.name}</tspan>`);
    for (const said of ['steg 0', 'steg 4', head.title, head.counts, head.description])
      expect(file).toContain(said);
    expect(file.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
      /https?:|url\(|href|@import/,
    );
  });

  test('holds what people wrote as text and nothing else', () => {
    const evil = '<script>alert("1")</script> & \u0001';
    const { file } = fileOf([evil, 'Beta', 'Gamma']);
    expect(file).not.toContain('<script');
    expect(file).toContain('&lt;script&gt;');
    expect(file).not.toContain('\u0001');
    const parsed = /&(?!amp;|lt;|gt;|quot;)/.test(file);
    expect(parsed).toBe(false);
  });

  test('is named for what it is and which day it is from', () => {
    expect(fileName('Mellan dörrarna', '2027-02-11', 'svg', 'mellanrumskarta')).toBe(
      'mellanrumskarta-mellan-dorrarna-2027-02-11.svg',
    );
  });
});
