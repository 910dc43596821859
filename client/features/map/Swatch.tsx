import { useMemo } from 'react';
import type { Rung } from '#shared/domain/ladder.ts';
import { swatchShapes } from '#shared/domain/map/swatch.ts';
import { ShapeView } from './ShapeView.tsx';

interface Props {
  /** null: nobody has said anything. */
  readonly rung: Rung | null;
  readonly width?: number;
  readonly height?: number;
  readonly className?: string | undefined;
}

/** A rung as a bit of seam. The word always stands beside it. */
export function Swatch({ rung, width = 64, height = 40, className }: Props) {
  const shapes = useMemo(() => swatchShapes(rung, width, height), [rung, width, height]);
  return (
    <svg
      className={className}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
      focusable="false"
    >
      {shapes.map((shape, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they are drawn anew together.
        <ShapeView key={index} shape={shape} />
      ))}
    </svg>
  );
}
