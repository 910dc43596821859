import type { CardLine, Line } from '../../Summary.ts';

/** Forms of cards that stand with what is particular to a step, and not in its columns. */
const FORMS: readonly CardLine['form'][] = [
  'invisibleSystem',
  'event',
  'effect',
  'undertaking',
  'chair',
  'selfPart',
];

/** One that is sewn together with others stands with them. */
export const isParticular = (line: Line): line is CardLine =>
  line.kind === 'card' && FORMS.includes(line.form);
