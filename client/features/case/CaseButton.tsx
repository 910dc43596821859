import { useState } from 'react';
import { CASE_NOTICE } from '#shared/domain/prompts/caseTemplates.ts';
import { useLang, useWords } from '../../i18n/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { EmptyLane } from '../../ui/EmptyLane.tsx';
import { ReadingText } from '../../ui/ReadingText.tsx';
import { useCase } from './useCase.ts';

interface Props {
  /** Where the life situation around the case is written. */
  readonly href: string;
}

/** The case is one press away wherever one works, and one is back with the next. */
export function CaseButton({ href }: Props) {
  const { common, theCase: words } = useWords();
  const lang = useLang();
  const { table, own, text } = useCase();
  const [open, setOpen] = useState(false);
  const title = table && own ? words.ofTable(table.name) : words.ofTheDay;
  return (
    <>
      <Button variant="bare" size="small" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {words.open}
      </Button>
      {open && (
        <Dialog
          title={title}
          closeLabel={common.close}
          onClose={() => setOpen(false)}
          reading
          actions={
            <ButtonLink href={href} variant="line">
              {words.more}
            </ButtonLink>
          }
        >
          {text === '' ? (
            <EmptyLane title={words.none} text={words.noneText} />
          ) : (
            <ReadingText text={text} note={CASE_NOTICE[lang]} />
          )}
        </Dialog>
      )}
    </>
  );
}
