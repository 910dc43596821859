import type { IconName } from '../../../ui/icons.tsx';
import type { Unmade } from './inWorker.ts';
import type { Tell } from './Tell.ts';

/** A form that the summary can be taken away in. */
export interface Form {
  readonly id: string;
  readonly icon: IconName;
  readonly name: string;
  readonly text: string;
  readonly make: (tell: Tell, signal: AbortSignal) => Promise<FormMade>;
}

/** `shown`: it is somebody else's from here, as the browser's print dialog. */
export type FormMade =
  | { readonly kind: 'file'; readonly name: string; readonly blob: Blob }
  | { readonly kind: 'shown' }
  | { readonly kind: 'unmade'; readonly why: Unmade };
