import { useWords } from '../../../i18n/useWords.ts';
import { Button } from '../../../ui/Button.tsx';

interface Props {
  /** Reports are open: nothing leaves the room. */
  readonly isStopped: boolean;
}

/** Paper, or a PDF that can be read aloud: only the browser itself makes one with headings in it. */
export function PrintButton({ isStopped }: Props) {
  const words = useWords().summary;
  return (
    <Button
      size="small"
      icon="print"
      title={words.printHelp}
      disabled={isStopped}
      onClick={() => window.print()}
    >
      {words.printOrPdf}
    </Button>
  );
}
