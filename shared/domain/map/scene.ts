import type { ActorId, RelationId } from '../ids.ts';

/** What a shape looks like; each who draws has the colours. */
export type Paint =
  | 'cloth'
  | 'stitch'
  | 'thread'
  | 'dots'
  | 'notch'
  | 'hole'
  | 'leader'
  | 'border'
  | 'ink'
  | 'name'
  | 'word'
  | 'openWord'
  | 'quiet'
  | 'heading'
  | 'onInkName'
  | 'onInk';

export type Shape =
  | {
      readonly is: 'path';
      readonly paint: Paint;
      readonly d: string;
      /** px; left out, the shape is filled. */
      readonly stroke?: number;
      readonly dashes?: string;
    }
  | {
      readonly is: 'text';
      readonly paint: Paint;
      readonly x: number;
      /** The first line's foot. */
      readonly y: number;
      /** px */
      readonly size: number;
      readonly leading: number;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly lines: readonly string[];
      /** Behind the last line, smaller. */
      readonly after?: string;
    };

/** How large what stands behind a line is, px: never smaller than the smallest of all text. */
export const afterSize = (size: number): number => Math.max(13, (size * 13) / 15);

export type Target =
  | { readonly is: 'actor'; readonly id: ActorId }
  | { readonly is: 'tie'; readonly id: RelationId };

/** Something one can choose: what it looks like, where a finger meets it, and its outline when it is chosen. */
export interface SceneItem {
  readonly target: Target;
  readonly shapes: readonly Shape[];
  readonly hit: string;
  readonly outline: string;
}

/** A picture of the map, px. Drawn on the screen and written into a file from the same values. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  /** What nobody can choose: the middle, borders, headings. */
  readonly ground: readonly Shape[];
  readonly items: readonly SceneItem[];
  /** Threads that are not drawn, so that the picture stays calm. */
  readonly threadsLeftOut: number;
  /** Names did not fit: cloths carry numbers, in the order of the actors. */
  readonly numbered: boolean;
}
