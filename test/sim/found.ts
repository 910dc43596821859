import type { What } from './steps.ts';

interface Found {
  /** What the relay did wrong. */
  readonly fault: string;
  readonly steps: readonly (readonly [what: What, a: number, b: number])[];
}

/** Halls in which something went wrong once, in as few steps as it took. */
export const FOUND: readonly Found[] = [
  {
    fault:
      'a rotation whose answer was lost, and could not be read either, kept the new key out for ever',
    steps: [
      ['restart', 3032, 9301],
      ['connect', 8207, 8350],
      ['connect', 5021, 4978],
      ['connect', 1036, 3088],
      ['store', 9276, 2234],
      ['arrive', 8458, 9146],
      ['rotate', 2023, 4560],
      ['flow', 7324, 3802],
      ['flow', 8237, 8751],
      ['store', 903, 1883],
      ['flow', 8598, 80],
    ],
  },
  {
    fault: 'presence was shown before its client id was anybody’s on the disk',
    steps: [
      ['store', 4535, 9212],
      ['edit', 8264, 3645],
      ['flow', 6037, 6341],
      ['presence', 8560, 5823],
    ],
  },
  {
    fault: 'a rotation whose answer was lost left the old keys good in an open room',
    steps: [
      ['store', 5051, 3869],
      ['reload', 4209, 9870],
      ['demote', 5470, 196],
      ['rotate', 4404, 3578],
    ],
  },
  {
    fault: 'of two rotations the slower answer brought the older keys back',
    steps: [
      ['store', 2304, 8391],
      ['rotate', 7421, 3761],
      ['flow', 3382, 4497],
      ['rotate', 3208, 1703],
      ['flow', 4976, 1933],
      ['flow', 890, 7806],
    ],
  },
  {
    fault: 'an erasure that ended after its room set it to tell how many slips there are',
    steps: [
      ['edit', 7496, 1493],
      ['edit', 2074, 3432],
      ['flow', 1983, 9513],
      ['vote', 7309, 3004],
      ['flow', 7992, 6746],
      ['attack', 9112, 5273],
      ['erase', 1129, 1645],
      ['restart', 4095, 9345],
    ],
  },
];
