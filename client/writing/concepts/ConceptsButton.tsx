import { useState } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { ConceptsDialog } from './ConceptsDialog.tsx';

interface Props {
  readonly className?: string | undefined;
}

/** What the words for working together mean, for wherever one has to choose between them. */
export function ConceptsButton({ className }: Props) {
  const { open } = useWords().concepts;
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="bare"
        size="small"
        icon="help"
        aria-haspopup="dialog"
        className={className}
        onClick={() => setOpen(true)}
      >
        {open}
      </Button>
      {isOpen && <ConceptsDialog onClose={() => setOpen(false)} />}
    </>
  );
}
