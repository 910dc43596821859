import { useMemo } from 'react';
import { textName } from '#shared/board/rootTexts.ts';
import type { TextPath } from '#shared/board/texts.ts';
import type { Card } from '#shared/domain/card.ts';
import { logLines, withNewLine } from '#shared/domain/followUp.ts';
import { useFormats, useWords } from '../../../i18n/useWords.ts';
import { useMayWrite } from '../../../state/useMayWrite.ts';
import { useSession } from '../../../state/useSession.ts';
import { useText } from '../../../state/useText.ts';
import { Button } from '../../../ui/Button.tsx';
import { WordsField } from '../../../writing/text/WordsField.tsx';
import styles from './FollowUpForm.module.css';
import { Log } from './Log.tsx';

/** What became of it: one text that several write in at once, a line for each time. */
export function HappenedPart({ card }: { readonly card: Card }) {
  const words = useWords().followUp;
  const formats = useFormats();
  const session = useSession();
  const mayWrite = useMayWrite();
  const name = textName.happened(card.id);
  const said = useText(name);
  const path = useMemo<TextPath>(() => ({ of: 'root', name }), [name]);
  const today = new Date(session.now()).toISOString().slice(0, 10);
  if (!mayWrite) return <Log lines={logLines(said)} />;
  const begin = () => {
    const text = session.openText(path);
    if (!text) return;
    const next = withNewLine(text.value.get(), today);
    text.change(next, next.length);
    text.close();
  };
  return (
    <div className={styles.part}>
      <WordsField path={path} label={words.whatHappened} hint={words.lineHelp} />
      <Button variant="line" size="small" icon="plus" onClick={begin}>
        {words.newLine(formats.day(today))}
      </Button>
    </div>
  );
}
