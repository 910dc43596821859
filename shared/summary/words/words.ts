import type { Lang } from '#shared/domain/lang.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { type SummaryWords, sv } from './sv.ts';

export const SUMMARY_WORDS: Readonly<Record<Lang, SummaryWords>> = { sv, en, da };
