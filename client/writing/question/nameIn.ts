import type { Stretch } from '#shared/domain/names.ts';
import type { Question } from './holdBack.ts';

const NAME = /^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)?/u;

/** The words that others who see the screen should not read: of name and age only the name. */
export function nameIn({ finding, words }: Question): Stretch {
  const name = finding.kind === 'nameAndAge' ? NAME.exec(words) : null;
  return { from: finding.from, to: name ? finding.from + name[0].length : finding.to };
}
