import { Rich } from '../../i18n/Rich.tsx';
import { useWords } from '../../i18n/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { StatePage } from '../../ui/StatePage.tsx';

export function CrashPage() {
  const { crash } = useWords().states;
  return (
    <StatePage
      motif="gap"
      title={crash.title}
      actions={<Button onClick={() => location.reload()}>{crash.reload}</Button>}
      footnote={crash.foot}
    >
      <p>
        <Rich text={crash.lead} />
      </p>
    </StatePage>
  );
}
