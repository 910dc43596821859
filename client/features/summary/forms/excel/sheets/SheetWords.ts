import type { Lang } from '#shared/domain/lang.ts';
import type { Words } from '../../../../../i18n/words.ts';

/** The words of the sheets, and their language. */
export interface SheetWords {
  readonly words: Pick<Words, 'sheets' | 'strategies' | 'gapMap'>;
  readonly lang: Lang;
}
