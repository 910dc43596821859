import { showCode } from '#shared/domain/code.ts';
import { useWords } from '../../../i18n/useWords.ts';

interface Props {
  readonly code: string;
}

/** The code as it is read from the screen, and letter by letter for those who hear it. */
export function SpelledCode({ code }: Props) {
  const { common } = useWords();
  return (
    <span>
      <span aria-hidden="true">{showCode(code)}</span>
      <span className="sr">{common.spelledCode([...code].join(' '))}</span>
    </span>
  );
}
