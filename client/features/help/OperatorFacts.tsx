import type { OperatorAnswer } from '#shared/protocol/api.ts';
import type { HelpWords } from '../../i18n/help/helpWords.ts';
import { FactLines } from './FactLines.tsx';
import { Linked } from './Linked.tsx';
import type { FoundOperator } from './useOperator.ts';

interface Props {
  readonly words: HelpWords['frame']['operator'];
  readonly found: FoundOperator;
  /** Who they are and how to reach them, or who watches over them. */
  readonly of: 'operator' | 'supervisor';
}

/** What whoever runs the server has said of themselves. What they have not said is not made up. */
export function OperatorFacts({ words, found, of }: Props) {
  if (found === 'looking') return <p>{words.looking}</p>;
  if (found === 'outOfReach') return <p>{words.outOfReach}</p>;
  return <FactLines facts={of === 'operator' ? own(words, found) : theirs(words, found)} />;
}

const own = (words: Props['words'], { name, contact }: OperatorAnswer) => [
  { key: 'name', name: words.name, meaning: name ?? words.nameUnknown },
  {
    key: 'contact',
    name: words.contact,
    meaning: <Linked text={contact ?? words.contactUnknown} />,
  },
];

const theirs = (words: Props['words'], { supervisor }: OperatorAnswer) => [
  {
    key: 'supervisor',
    name: words.supervisor,
    meaning: <Linked text={supervisor ?? words.supervisorUnknown} />,
  },
];
