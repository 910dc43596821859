import { CASE_NOTICE } from '#shared/domain/prompts/caseTemplates.ts';
import { useLang } from '../../i18n/useWords.ts';
import styles from './CaseText.module.css';

interface Props {
  readonly text: string;
}

/** The case that all tables start from. That it is invented stands with it wherever it is shown. */
export function CaseText({ text }: Props) {
  const lang = useLang();
  return (
    <div className={styles.case}>
      {text
        .split(/\n+/)
        .filter((part) => part.trim() !== '')
        .map((part, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have nothing else to be known by.
          <p key={at}>{part}</p>
        ))}
      <small>{CASE_NOTICE[lang]}</small>
    </div>
  );
}
