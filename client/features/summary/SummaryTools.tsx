import { documentOf } from '#shared/summary/document/documentOf.ts';
import { fileName } from '#shared/summary/fileName.ts';
import type { Summary } from '#shared/summary/Summary.ts';
import { toJson } from '#shared/summary/toJson.ts';
import { toMarkdown } from '#shared/summary/toMarkdown.ts';
import { useLang, useWords } from '../../i18n/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { useToasts } from '../../ui/useToasts.ts';
import { downloadText } from './downloadText.ts';
import styles from './SummaryTools.module.css';

interface Props {
  readonly summary: Summary;
}

/** The forms that can be taken away. All are made on the device. */
export function SummaryTools({ summary }: Props) {
  const words = useWords().summary;
  const lang = useLang();
  const toasts = useToasts();
  const save = (ending: 'md' | 'json', text: string, type: string) => {
    downloadText(fileName(summary.title, summary.date, ending), text, type);
    toasts.show({ text: words.saved });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: no fields to set, only buttons that belong together.
    <div role="group" aria-label={words.saveAs} className={styles.tools}>
      <Button
        size="small"
        icon="download"
        title={words.asMarkdownText}
        onClick={() => save('md', toMarkdown(documentOf(summary, lang)), 'text/markdown')}
      >
        {words.asMarkdown}
      </Button>
      <Button
        variant="line"
        size="small"
        title={words.asJsonText}
        onClick={() => save('json', toJson(summary), 'application/json')}
      >
        {words.asJson}
      </Button>
      <Button
        variant="bare"
        size="small"
        icon="print"
        className={styles.print}
        onClick={() => window.print()}
      >
        {words.printOrPdf}
      </Button>
    </div>
  );
}
