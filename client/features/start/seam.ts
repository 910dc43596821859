/** Two edges of cloth along a line: apart where it begins, sewn together where it ends. */
export interface Seam {
  /** Outline of the cloth before the gap and of the one after it, in the view box. */
  readonly before: string;
  readonly after: string;
  /** Needle holes not sewn yet, as paths of no length with round ends. */
  readonly holesBefore: string;
  readonly holesAfter: string;
  readonly stitches: string;
}

export interface SeamPlan {
  readonly length: number;
  readonly breadth: number;
  /** Middle of the gap, and its width, at `t` from 0 (open) to 1 (sewn). */
  readonly middle: (t: number) => number;
  readonly gap: (t: number) => number;
  /** Between stitches, and how far into the cloth they reach. */
  readonly step: number;
  readonly reach: number;
  /** How much of each stitch leans along the seam. */
  readonly lean: number;
  /** From here on it is sewn. */
  readonly sewnFrom: number;
  /** `down`: the seam runs down the page; `across`: from left to right. */
  readonly runs: 'down' | 'across';
}

/** The line between the two halves of the page on a computer. */
export const SEAM_DOWN: SeamPlan = {
  length: 900,
  breadth: 1440,
  middle: (t) => 922 + 18 * Math.sin(t * 3.1),
  gap: (t) => 118 * (1 - t) ** 1.7 + 3,
  step: 26,
  reach: 11,
  lean: 2.5,
  sewnFrom: 0.4,
  runs: 'down',
};

/** The same between the two halves of a phone's page. */
export const SEAM_ACROSS: SeamPlan = {
  length: 390,
  breadth: 104,
  middle: () => 52,
  gap: (t) => 66 * (1 - t) ** 1.5 + 3,
  step: 17,
  reach: 8,
  lean: 1.5,
  sewnFrom: 0.38,
  runs: 'across',
};

const POINTS = 60;

export function seam(plan: SeamPlan): Seam {
  const { length, breadth, middle, gap, step, reach, lean, sewnFrom } = plan;
  const at = (along: number, side: -1 | 1, out = 0): string => {
    const t = along / length;
    return point(plan, along, middle(t) + side * (gap(t) / 2 + out));
  };
  const edge = (side: -1 | 1) =>
    Array.from({ length: POINTS + 1 }, (_, i) => at((i / POINTS) * length, side)).join('L');
  const marks = Array.from({ length: Math.ceil(length / step) - 1 }, (_, i) => (i + 1) * step);
  const open = marks.filter((along) => along / length <= sewnFrom);
  const sewn = marks.filter((along) => along / length > sewnFrom);
  const holes = (side: -1 | 1) => open.map((along) => `M${at(along, side, reach)}l.01 0`).join('');
  return {
    before: `M${point(plan, 0, 0)}L${edge(-1)}L${point(plan, length, 0)}Z`,
    after: `M${point(plan, 0, breadth)}L${edge(1)}L${point(plan, length, breadth)}Z`,
    holesBefore: holes(-1),
    holesAfter: holes(1),
    stitches: sewn
      .map((along) => `M${at(along - lean, -1, reach)}L${at(along + lean, 1, reach)}`)
      .join(''),
  };
}

const point = ({ runs }: SeamPlan, along: number, across: number): string => {
  const [x, y] = runs === 'down' ? [across, along] : [along, across];
  return `${round(x)} ${round(y)}`;
};

const round = (value: number): number => Math.round(value * 100) / 100;
