import type { ActorId } from '../ids.ts';
import { cut } from './fitText.ts';
import type { GapMap } from './gapMap.ts';
import type { RingTerms } from './ringScene.ts';
import { lettersAt, ringSizes } from './ringSizes.ts';
import type { Label } from './sideLabels.ts';
import type { Slot } from './slots.ts';

/** The words beside the ring: the names, and what stands in the seams as far as there is room. */
export function ringLabels(
  { map, space, words, chosen }: RingTerms,
  slots: readonly Slot[],
): readonly Label<string>[] {
  const { column } = ringSizes(map.actors.length, space);
  const [big, small] = [lettersAt(space, 15), lettersAt(space, 13)];
  const onWall = space.least !== undefined;
  const worst = onWall ? worstFirst(map) : [];
  const names = map.actors.map(({ actor }, index) => ({
    key: actor.id as string,
    angle: slots[index]?.middle ?? 0,
    paint: 'name' as const,
    lines: cut(actor.name, { width: column, size: big, lines: 2 }),
    size: big,
    turn: worst.indexOf(actor.id) + 1,
  }));
  const seams = map.seams.flatMap(({ tie, rung, cards }, index) => {
    if (rung === null) return [];
    return {
      key: tie.id as string,
      angle: paperAfter(slots, index).middle,
      paint: rung === 0 ? ('openWord' as const) : ('word' as const),
      lines: [words.rung(rung)],
      ...(onWall ? {} : { after: words.cards(cards) }),
      size: small,
      turn: chosen?.id === tie.id ? 0 : worst.length + rung + 1,
    };
  });
  return [...names, ...seams];
}

/** The paper after the cloth with this index. */
export const paperAfter = (slots: readonly Slot[], index: number) => {
  const from = slots[index]?.to ?? 0;
  const next = slots[(index + 1) % slots.length]?.from ?? 0;
  const to = next <= from ? next + 360 : next;
  return { middle: (from + to) / 2, paper: to - from };
};

/** Those first who stand in the worst gaps, as the list of gaps has them. */
const worstFirst = ({ ties, actors }: GapMap): readonly ActorId[] => {
  const here = new Set(actors.map(({ actor }) => actor.id));
  const tied = ties.flatMap(({ tie }) => tie.ends).filter((id) => here.has(id));
  return [...new Set([...tied, ...here])];
};
