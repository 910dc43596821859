import { safeParse } from 'valibot';
import { FIGURE_SCHEMAS, type Figure } from '#shared/domain/desk/desk.ts';

/** `4,3` as people write it; empty is null. NaN: no number at all. */
export function numberIn(text: string): number | null {
  const plain = text.replace(',', '.').replaceAll(/\s/g, '');
  if (plain === '') return null;
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
}

export const isFigure = (figure: Figure, value: number | null): boolean =>
  safeParse(FIGURE_SCHEMAS[figure], value).success;

export const textOf = (value: number | null): string =>
  value === null ? '' : String(value).replace('.', ',');
