import { findPersonalData } from '#shared/domain/personalData.ts';

/** A text that is only shown, such as a kept draft, with ▇ in the place of what may point out a person. */
export function maskedText(text: string): string {
  let masked = '';
  let end = 0;
  for (const { from, to } of findPersonalData(text)) {
    masked += text.slice(end, from) + '▇'.repeat(to - from);
    end = to;
  }
  return masked + text.slice(end);
}
