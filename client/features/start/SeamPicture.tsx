import styles from './SeamPicture.module.css';
import { SEAM_ACROSS, SEAM_DOWN, type SeamPlan, seam } from './seam.ts';

/** Two cloths with the gap between them, open at one end and sewn at the other. Ornament only. */
export function SeamPicture() {
  return (
    <>
      <Cloths plan={SEAM_DOWN} className={styles.down} />
      <Cloths plan={SEAM_ACROSS} className={styles.across} />
    </>
  );
}

interface Props {
  readonly plan: SeamPlan;
  readonly className: string | undefined;
}

function Cloths({ plan, className }: Props) {
  const { before, after, holesBefore, holesAfter, stitches } = seam(plan);
  const [width, height] =
    plan.runs === 'down' ? [plan.breadth, plan.length] : [plan.length, plan.breadth];
  return (
    <svg
      className={className}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path className={styles.light} d={before} />
      <path className={styles.dark} d={after} />
      <path className={styles.hole} d={holesBefore} />
      <path className={styles.holeOnInk} d={holesAfter} />
      <path className={styles.stitch} d={stitches} />
    </svg>
  );
}
