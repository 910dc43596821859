import type { ActorId } from '../ids.ts';
import type { Rung } from '../ladder.ts';
import { emptyTie } from '../ties.ts';
import type { GapMap, MapActor, MapTie } from './gapMap.ts';
import { insideName } from './insideNames.ts';
import { markTag } from './markTag.ts';
import { middleShapes } from './middle.ts';
import { at, degrees, piece } from './polar.ts';
import { paperAfter, ringLabels } from './ringLabels.ts';
import { lettersAt, type RingSizes, ringSizes, type Space } from './ringSizes.ts';
import type { Scene, SceneItem, Shape, Target } from './scene.ts';
import { seamWord } from './seamWord.ts';
import { heightNeeded, sideLabels } from './sideLabels.ts';
import { paperOf, type Slot, slotsFor } from './slots.ts';
import { seamShapes } from './stitches.ts';
import { drawThreads, lanesIn } from './threads.ts';

export interface SceneWords {
  readonly life: string;
  /** The case in few words. */
  readonly line: string;
  readonly rung: (rung: Rung) => string;
  readonly cards: (count: number) => string;
}

export interface RingTerms {
  readonly map: GapMap;
  readonly space: Space;
  readonly words: SceneWords;
  readonly chosen: Target | null;
}

/** *Foga samman*: the actors as a ring of cloth around the life situation, the paper between them sewn or open. */
export function ringScene(terms: RingTerms): Scene {
  const { map, space, words } = terms;
  const slots = slotsFor(
    map.actors.map((_, at) => paperOf(map.seams[at]?.rung ?? null, map.actors.length)),
  );
  const labels = ringLabels(terms, slots);
  const beside = ringSizes(map.actors.length, space).naming === 'beside';
  const height = beside ? Math.max(space.height, heightNeeded(labels) + 8) : space.height;
  const sizes = ringSizes(map.actors.length, { ...space, height });
  const { centre, band } = sizes;
  const placed = beside ? sideLabels(labels, { centre, outer: band.outer, height }) : new Map();
  const ring: Ring = { ...terms, sizes, slots, labelOf: (key) => placed.get(key) ?? [] };
  const { threads, leftOut } = threadItems(ring);
  return {
    width: space.width,
    height,
    ground: middleShapes({
      centre,
      radius: sizes.middle,
      text: lettersAt(space, 13) / 13,
      title: words.life,
      line: words.line,
    }),
    items: [
      ...map.actors.map((actor, index) => clothItem(ring, actor, index)),
      ...map.seams.map((tie, index) => seamItem(ring, tie, index)),
      ...threads,
    ],
    threadsLeftOut: leftOut,
    numbered: sizes.naming === 'numbered',
  };
}

interface Ring extends RingTerms {
  readonly sizes: RingSizes;
  readonly slots: readonly Slot[];
  readonly labelOf: (key: string) => readonly Shape[];
}

const NOWHERE: Slot = { from: 0, to: 0, middle: 0 };

function clothItem(ring: Ring, mapActor: MapActor, index: number): SceneItem {
  const { sizes, slots, space, words } = ring;
  const { centre, band, naming } = sizes;
  const slot = slots[index] ?? NOWHERE;
  const d = piece(centre, band, slot.from, slot.to);
  const named: readonly Shape[] =
    naming === 'inside'
      ? insideName(mapActor, {
          centre,
          band,
          slot,
          text: space.text,
          cards: words.cards(mapActor.cards),
        })
      : naming === 'numbered'
        ? [numberAt(ring, slot, index + 1)]
        : ring.labelOf(mapActor.actor.id);
  return {
    target: { is: 'actor', id: mapActor.actor.id },
    shapes: [
      { is: 'path', paint: 'cloth', d },
      ...named,
      ...tagAt(ring, mapActor.marks, slot.middle),
    ],
    hit: d,
    outline: d,
  };
}

function numberAt({ sizes, slots, space }: Ring, slot: Slot, number: number): Shape {
  const [x, y] = at(sizes.centre, (sizes.band.inner + sizes.band.outer) / 2, slot.middle);
  const wide = (slot.to - slot.from) * (Math.PI / 180) * sizes.band.inner;
  const size = Math.min((slots.length > 24 ? 13 : 17) * space.text, Math.max(wide / 1.3, 11));
  const lines = [String(number)];
  return {
    is: 'text',
    paint: 'name',
    x,
    y: y + size * 0.35,
    size,
    leading: 0,
    anchor: 'middle',
    lines,
  };
}

function seamItem(ring: Ring, tie: MapTie, index: number): SceneItem {
  const { sizes, slots, space, words, chosen } = ring;
  const { centre, band, naming } = sizes;
  const scale = Math.min(1, Math.sqrt(9 / slots.length), (band.outer - band.inner) / 60);
  const { middle, paper } = paperAfter(slots, index);
  const isChosen = chosen?.is === 'tie' && chosen.id === tie.tie.id;
  const around = (out: number, wide: number) =>
    piece(
      centre,
      { inner: band.inner - out, outer: band.outer + out },
      middle - paper / 2 - wide,
      middle + paper / 2 + wide,
    );
  const widest = (slots[0] ? slots[0].to - slots[0].from : 0) / 3;
  const finger = Math.max(4.2 * scale, degrees(22, band.inner) - paper / 2);
  const word =
    naming === 'inside'
      ? seamWord({
          tie,
          words,
          text: space.text,
          isChosen,
          centre,
          outer: band.outer,
          angle: middle,
        })
      : ring.labelOf(tie.tie.id);
  return {
    target: { is: 'tie', id: tie.tie.id },
    shapes: [
      ...seamShapes(tie.rung, { centre, band, middle, paper, scale }),
      ...word,
      ...tagAt(ring, tie.marks, middle),
    ],
    hit: around(10, Math.min(finger, widest)),
    outline: around(12 * scale, 4.2 * scale),
  };
}

/** A tag that is larger than usual stands farther out, so that it hides nothing of the seam it points at. */
function tagAt({ sizes, space }: Ring, marks: number, angle: number): readonly Shape[] {
  const letters = lettersAt(space, 13);
  const away = letters - 13 * space.text;
  return markTag(marks, at(sizes.centre, sizes.band.outer + away, angle), letters / 13);
}

function threadItems(ring: Ring): { threads: readonly SceneItem[]; leftOut: number } {
  const { map, sizes, slots, chosen } = ring;
  const { centre, band, middle } = sizes;
  const lanes = { outer: band.inner - 24, inner: middle + 15 };
  const places = new Map(map.actors.map(({ actor }, index) => [actor.id, slots[index] ?? NOWHERE]));
  const slotOf = (actor: ActorId): Slot => places.get(actor) ?? NOWHERE;
  const all = [...map.threads, ...chosenUnsaid(map, chosen)];
  const shown = calm(all, chosen, lanesIn(lanes));
  const threads = drawThreads(shown, { centre, cloth: band.inner, ...lanes, slotOf });
  return {
    leftOut: all.length - shown.length,
    threads: threads.map(({ tie, shapes, d }) => ({
      target: { is: 'tie', id: tie.tie.id },
      shapes,
      hit: d,
      outline: d,
    })),
  };
}

/** Two that one has just chosen, and about whom nobody has said anything. */
function chosenUnsaid(map: GapMap, chosen: Target | null): readonly MapTie[] {
  if (chosen?.is !== 'tie') return [];
  if ([...map.seams, ...map.threads].some(({ tie }) => tie.id === chosen.id)) return [];
  const tie = emptyTie(chosen.id);
  const isHere = tie?.ends.every((end) => map.actors.some(({ actor }) => actor.id === end));
  return tie && isHere ? [{ tie, rung: null, cards: 0, marks: 0 }] : [];
}

/** All of them while there is a lane for each; else those of what is chosen, or the worst. */
function calm(threads: readonly MapTie[], chosen: Target | null, lanes: number): readonly MapTie[] {
  if (threads.length <= lanes) return threads;
  const own = threads.filter(({ tie }) =>
    chosen?.is === 'actor' ? tie.ends.includes(chosen.id) : tie.id === chosen?.id,
  );
  if (chosen?.is === 'actor' && own.length > 0) return own.slice(0, lanes);
  return [...own, ...threads.filter((tie) => !own.includes(tie))].slice(0, lanes);
}
