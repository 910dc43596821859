import { useMemo } from 'react';
import styles from './MapFigure.module.css';
import { ShapeView } from './ShapeView.tsx';
import type { Draw } from './useDraw.ts';

interface Props {
  readonly draw: Draw | null;
  /** What it says, in words. */
  readonly alt: string;
}

/** In so much room its letters can be read on a paper. px */
const SPACE = { width: 760, height: 600, text: 1 };

/** The gap map within a text: only to look at. Nothing while there is nobody on it. */
export function MapFigure({ draw, alt }: Props) {
  const scene = useMemo(() => draw?.('together', SPACE, null), [draw]);
  if (!scene) return null;
  const shapes = [...scene.ground, ...scene.items.flatMap((item) => item.shapes)];
  return (
    <svg
      className={styles.figure}
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      role="img"
      aria-label={alt}
    >
      {shapes.map((shape, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they are drawn anew together.
        <ShapeView key={index} shape={shape} />
      ))}
    </svg>
  );
}
