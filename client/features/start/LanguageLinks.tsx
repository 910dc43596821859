import { LANGS, type Lang } from '#shared/domain/lang.ts';
import { useLang, useWords } from '../../i18n/useWords.ts';
import styles from './LanguageLinks.module.css';

interface Props {
  readonly onChoose: (lang: Lang) => void;
}

/** Each language is named in itself, so that everyone finds their own. */
export function LanguageLinks({ onChoose }: Props) {
  const { settings, start } = useWords();
  const current = useLang();
  return (
    <nav className={styles.languages} aria-label={start.language}>
      {LANGS.map((lang) => (
        <button
          key={lang}
          type="button"
          lang={lang}
          aria-pressed={lang === current}
          onClick={() => onChoose(lang)}
        >
          {settings.languages[lang]}
        </button>
      ))}
    </nav>
  );
}
