import { use, useEffect } from 'react';
import { useWords } from '../../../../i18n/useWords.ts';
import { Button } from '../../../../ui/Button.tsx';
import { classes } from '../../../../ui/classes.ts';
import { useAnnouncer } from '../../../../ui/useAnnouncer.ts';
import styles from './HintRow.module.css';
import { HintContext, type HintId } from './hintContext.ts';

interface Props {
  readonly hint: HintId;
  readonly text: string;
  readonly className?: string | undefined;
}

/** A hint where the thing is that it is about, in the page and over nothing. */
export function HintRow(props: Props) {
  const { told } = use(HintContext);
  return told === props.hint ? <Told {...props} /> : null;
}

function Told({ hint, text, className }: Props) {
  const { hints } = useWords();
  const { dismiss, isNew } = use(HintContext);
  const announcer = useAnnouncer();
  useEffect(() => {
    if (isNew(hint)) announcer.polite(text);
  }, [isNew, hint, announcer, text]);
  return (
    // Said once, above: also where what lies around it is listened to.
    <section className={classes(styles.hint, className)} aria-label={hints.name} aria-live="off">
      <p>{text}</p>
      <Button variant="bare" size="small" onClick={dismiss}>
        {hints.understood}
      </Button>
    </section>
  );
}
