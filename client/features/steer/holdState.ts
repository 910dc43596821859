/*
 *            press                600 ms
 *    idle ──────────▶ holding ─────────────▶ fired, idle
 *     ▲                  │ let go
 *     ├───── 2.5 s ── tooShort                 says that it must be held
 *     │     Enter              Enter
 *     │    idle ────▶ armed ────────────────▶ fired, idle
 *     └───── 4 s ──────┘
 */
export type HoldState = 'idle' | 'holding' | 'tooShort' | 'armed';

/** As long as it must be pressed, milliseconds. */
export const HOLD_MS = 600;
/** How long the first Enter waits for the second. */
export const ARMED_MS = 4_000;
export const HINT_MS = 2_500;
