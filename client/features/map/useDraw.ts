import { useMemo } from 'react';
import { HUVUDMAN_NAMES } from '#shared/domain/huvudmanNames.ts';
import { caseLine } from '#shared/domain/map/caseLine.ts';
import { dividedScene } from '#shared/domain/map/dividedScene.ts';
import type { GapMap } from '#shared/domain/map/gapMap.ts';
import { ringScene } from '#shared/domain/map/ringScene.ts';
import type { Space } from '#shared/domain/map/ringSizes.ts';
import type { Scene, Target } from '#shared/domain/map/scene.ts';
import { rungPhrase } from '#shared/summary/phrases.ts';
import { useLang, useWords } from '../../i18n/useWords.ts';
import { capitalised } from './capitalised.ts';
import type { MapDay } from './useMapDay.ts';

/** *Foga samman* or *dela upp*: the same actors, around the life situation or within their borders. */
export type Logic = 'together' | 'divided';

export type Draw = (logic: Logic, space: Space, chosen: Target | null) => Scene;

/** Draws the map in a space of any size, in the words of this screen. */
export function useDraw(map: GapMap, day: MapDay): Draw {
  const words = useWords().gapMap;
  const lang = useLang();
  const { ladder, caseText } = day;
  return useMemo(() => {
    const line = caseLine(caseText) || words.noCase;
    const rung = (one: Parameters<typeof rungPhrase>[1]) =>
      capitalised(rungPhrase(ladder, one, lang));
    const ring = { life: words.life, line, rung, cards: words.cards };
    const divided = {
      huvudman: (one: keyof typeof HUVUDMAN_NAMES) => HUVUDMAN_NAMES[one][lang],
      cards: words.cards,
      ties: (inside: number, across: number) =>
        `${words.ties(inside + across)}: ${words.inside(inside)}, ${words.across(across)}`,
    };
    return (logic, space, chosen) =>
      logic === 'together'
        ? ringScene({ map, space, words: ring, chosen })
        : dividedScene({ map, space, words: divided });
  }, [map, words, lang, ladder, caseText]);
}

/** px: as tall as it is wide on a phone, and no taller than a laptop on the others. */
export const heightFor = (width: number): number =>
  width < 600 ? width : Math.min(Math.max(width * 0.78, 480), 720);
