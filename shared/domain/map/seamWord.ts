import type { MapTie } from './gapMap.ts';
import { at, type Centre } from './polar.ts';
import type { SceneWords } from './ringScene.ts';
import type { Shape } from './scene.ts';

interface SeamPlace {
  readonly tie: MapTie;
  readonly words: Pick<SceneWords, 'rung' | 'cards'>;
  readonly text: number;
  readonly isChosen: boolean;
  readonly centre: Centre;
  readonly outer: number;
  readonly angle: number;
}

/** A seam's rung and cards, where the ring leaves room beside it. */
export function seamWord(place: SeamPlace): readonly Shape[] {
  const { tie, words, text, isChosen, centre, outer } = place;
  if (tie.rung === null) return [];
  const angle = ((place.angle % 360) + 360) % 360;
  const away = (isChosen ? 24 : 16) + (tie.marks > 0 ? 12 : 0);
  const [x, y] = at(centre, outer + away * text, angle);
  const isLevel = angle > 8 && angle < 172;
  const anchor = isLevel ? 'start' : angle > 188 && angle < 352 ? 'end' : 'middle';
  const lower = angle < 40 || angle > 320 ? -6 : angle > 140 && angle < 220 ? 16 : 5;
  return [
    {
      is: 'text',
      paint: tie.rung === 0 ? 'openWord' : 'word',
      x,
      y: y + lower * text,
      size: 15 * text,
      leading: 0,
      anchor,
      lines: [words.rung(tie.rung)],
      after: words.cards(tie.cards),
    },
  ];
}
