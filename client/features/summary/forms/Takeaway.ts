import type { SummaryDocument } from '#shared/summary/document/SummaryDocument.ts';
import type { Summary } from '#shared/summary/Summary.ts';

/** What is taken away. */
export interface Takeaway {
  readonly summary: Summary;
  readonly document: SummaryDocument;
  /** Draws the gap map as SVG; null when there is none to draw. */
  readonly picture: (() => string) | null;
  /** Lets the browser print: the only way to a PDF that can be read aloud. */
  readonly print: () => void;
  /** The page as a file of its own. */
  readonly webPage: () => string;
}
