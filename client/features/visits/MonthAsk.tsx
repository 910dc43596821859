import { useState } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { MonthChoice } from './MonthChoice.tsx';

interface Props {
  /** One's own visit: the question stands open at once. */
  readonly open: boolean;
  readonly onChoose: (month: string) => void;
}

/** "Bestäm månad", and the months once it is pressed. */
export function MonthAsk({ open, onChoose }: Props) {
  const words = useWords().visits;
  const [asked, setAsked] = useState(open);
  if (asked) return <MonthChoice month={null} onChoose={onChoose} />;
  return (
    <Button variant="line" size="small" aria-expanded={false} onClick={() => setAsked(true)}>
      {words.setMonth}
    </Button>
  );
}
