import { type ReactNode, useId } from 'react';
import { FACTOR_RATINGS, type Moment } from '#shared/domain/factors.ts';
import { useFormats, useWords } from '../../i18n/useWords.ts';
import { type Chart, type ChartRow, type ChartShape, WIDE } from './chart.ts';
import styles from './SpreadChart.module.css';

interface Props {
  readonly chart: Chart;
  readonly shape: ChartShape;
  /** Says in words what is drawn; the table says all of it. */
  readonly label: string;
}

/** One dot is one answer. The thread goes from mean to mean. */
export function SpreadChart({ chart, shape, label }: Props) {
  const hatch = useId();
  const { mean } = useWords().factors.result;
  const knots = chart.rows.flatMap(({ knot }) => (knot ? [knot] : []));
  return (
    <svg
      role="img"
      aria-label={label}
      className={styles.chart}
      viewBox={`0 0 ${shape.width} ${chart.height}`}
    >
      <pattern
        id={hatch}
        width="7"
        height="7"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path d="M0 0V7" className={styles.hatch} />
      </pattern>
      {FACTOR_RATINGS.map((rating) => (
        <text
          key={rating}
          x={shape.first + (rating - 1) * shape.step}
          y={11}
          textAnchor="middle"
          className={styles.small}
        >
          {rating}
        </text>
      ))}
      {shape === WIDE && (
        <text x={shape.width} y={11} textAnchor="end" className={styles.small}>
          {mean}
        </text>
      )}
      {chart.rows.map((row) => (
        <Row key={row.moment} row={row} shape={shape} hatch={hatch} />
      ))}
      <path
        className={styles.thread}
        d={knots.map(({ x, y }, index) => `${index ? 'L' : 'M'}${x} ${y}`).join('')}
      />
      {chart.rows.map(({ moment, dots }) => (
        <g key={moment} className={LOOK[moment]} strokeWidth={chart.pitch * RING}>
          {dots.map(({ x, y }) => (
            <circle key={`${x} ${y}`} cx={x} cy={y} r={chart.pitch * DOT} />
          ))}
        </g>
      ))}
      {knots.map(({ x, y }) => (
        <circle key={y} cx={x} cy={y} r={5.5} className={styles.knot} />
      ))}
    </svg>
  );
}

const DOT = 0.37;
/** Of the way from dot to dot: the rings of the first moment stay open, however small. */
const RING = 0.12;

const LOOK: Readonly<Record<Moment, string | undefined>> = {
  before: styles.before,
  after: styles.after,
  threeMonths: styles.threeMonths,
};

interface RowProps {
  readonly row: ChartRow;
  readonly shape: ChartShape;
  readonly hatch: string;
}

/** A row's line, name and mean; with too few answers, that there are too few. */
function Row({ row, shape, hatch }: RowProps): ReactNode {
  const { moments, result } = useWords().factors;
  const { tenths } = useFormats();
  const { from, to, width, label } = shape;
  const top = row.top + label;
  const middle = (top + row.line) / 2;
  const words = label > 0 ? row.top + 18 : middle + 5;
  return (
    <>
      <path d={`M${from} ${row.line}H${to}`} className={styles.line} />
      <text x={0} y={words} className={styles.moment}>
        {moments[row.moment]}
      </text>
      {row.mean === null ? (
        <>
          <rect
            x={from}
            y={top + 7}
            width={to - from}
            height={row.line - top - 11}
            fill={`url(#${hatch})`}
          />
          <text x={from + 18} y={middle + 7} className={styles.few}>
            {result.tooFew(row.answers)}
          </text>
        </>
      ) : (
        <text x={width} y={words} textAnchor="end" className={styles.mean}>
          {tenths(row.mean)}
        </text>
      )}
    </>
  );
}
