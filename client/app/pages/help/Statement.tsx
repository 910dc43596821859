import { HelpArticle } from '../../../features/help/HelpArticle.tsx';
import { OperatorFacts } from '../../../features/help/OperatorFacts.tsx';
import { useOperator } from '../../../features/help/useOperator.ts';
import type { HelpWords } from '../../../i18n/help/helpWords.ts';

interface Props {
  readonly words: HelpWords;
}

/** *Tillgänglighetsredogörelse*: what the product knows of itself, and what whoever runs it has said. */
export function Statement({ words: { accessibility, frame } }: Props) {
  const found = useOperator();
  return (
    <HelpArticle
      text={accessibility}
      contents={frame.contents}
      after={{
        report: <OperatorFacts words={frame.operator} found={found} of="operator" />,
        supervision: <OperatorFacts words={frame.operator} found={found} of="supervisor" />,
      }}
    />
  );
}
