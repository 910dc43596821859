import type { SummaryDocument } from '#shared/summary/document/SummaryDocument.ts';
import { fileName } from '#shared/summary/fileName.ts';
import type { Summary } from '#shared/summary/Summary.ts';
import { toJson } from '#shared/summary/toJson.ts';
import { toMarkdown } from '#shared/summary/toMarkdown.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { Button } from '../../../ui/Button.tsx';
import { useToasts } from '../../../ui/useToasts.ts';
import { downloadText } from '../downloadText.ts';
import styles from './SaveButtons.module.css';

interface Props {
  readonly summary: Summary;
  readonly document: SummaryDocument;
  /** The page as a file of its own. */
  readonly makePage: () => string;
  /** Reports are open: nothing leaves the room. */
  readonly isStopped: boolean;
}

/** The forms that can be taken away. All are made on the device. */
export function SaveButtons({ summary, document, makePage, isStopped }: Props) {
  const words = useWords().summary;
  const toasts = useToasts();
  const save = (ending: 'html' | 'md' | 'json', text: string, type: string) => {
    downloadText(fileName(summary.title, summary.date, ending), text, type);
    toasts.show({ text: words.saved });
  };
  const forms = [
    {
      name: words.asWebPage,
      text: words.asWebPageText,
      save: () => save('html', makePage(), 'text/html'),
    },
    {
      name: words.asMarkdown,
      text: words.asMarkdownText,
      save: () => save('md', toMarkdown(document), 'text/markdown'),
    },
    {
      name: words.asJson,
      text: words.asJsonText,
      save: () => save('json', toJson(summary), 'application/json'),
    },
  ];
  return (
    <ul className={styles.forms} aria-label={words.saveAs}>
      {forms.map((form) => (
        <li key={form.name}>
          <Button
            variant="line"
            size="small"
            icon="download"
            disabled={isStopped}
            onClick={form.save}
          >
            {form.name}
          </Button>
          <p>{form.text}</p>
        </li>
      ))}
    </ul>
  );
}
