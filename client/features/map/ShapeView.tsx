import { afterSize, type Shape } from '#shared/domain/map/scene.ts';
import { classes } from '../../ui/classes.ts';
import styles from './shapes.module.css';

interface Props {
  readonly shape: Shape;
}

/** One shape of the map in the colours of the screen. Never read aloud: what it means stands as words. */
export function ShapeView({ shape }: Props) {
  if (shape.is === 'path') {
    const isStroked = shape.stroke !== undefined;
    return (
      <path
        d={shape.d}
        className={classes(styles[shape.paint], isStroked && styles.stroked)}
        strokeWidth={shape.stroke}
        strokeDasharray={shape.dashes}
      />
    );
  }
  const { lines, x, y, leading, after } = shape;
  return (
    <text className={styles[shape.paint]} fontSize={shape.size} textAnchor={shape.anchor}>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has nothing but its place.
        <tspan key={index} x={x} y={y + index * leading}>
          {line}
          {/* Read as words of their own where the letters are read at all. */}
          {index < lines.length - 1 && ' '}
          {index === lines.length - 1 && after && (
            <tspan dx={6} className={styles.after} fontSize={afterSize(shape.size)}>
              {after}
            </tspan>
          )}
        </tspan>
      ))}
    </text>
  );
}
