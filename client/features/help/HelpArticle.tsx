import type { ReactNode } from 'react';
import type { HelpChapter, HelpText } from '../../i18n/help/helpText.ts';
import styles from './HelpArticle.module.css';
import { HelpBlocks } from './HelpBlocks.tsx';

interface Props {
  readonly text: HelpText;
  /** What the list of chapters is called. */
  readonly contents: string;
  /** What stands last in a chapter, by its id. */
  readonly after?: Readonly<Record<string, ReactNode>>;
}

/** Fewer chapters are seen at a glance. */
const WORTH_A_LIST = 4;

/** A page of help: what it is for, what is in it, and its chapters. */
export function HelpArticle({ text, contents, after = {} }: Props) {
  return (
    <article className={styles.article}>
      <h1>{text.title}</h1>
      <p className={styles.lead}>{text.lead}</p>
      {text.chapters.length >= WORTH_A_LIST && (
        <Contents label={contents} chapters={text.chapters} />
      )}
      {text.chapters.map(({ id, title, blocks }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id} tabIndex={-1}>
            {title}
          </h2>
          <HelpBlocks blocks={blocks} />
          {after[id]}
        </section>
      ))}
    </article>
  );
}

interface ContentsProps extends Pick<HelpText, 'chapters'> {
  readonly label: string;
}

function Contents({ label, chapters }: ContentsProps) {
  return (
    <nav className={styles.contents} aria-label={label}>
      <ul>
        {chapters.map((chapter) => (
          <li key={chapter.id}>
            <ToChapter chapter={chapter} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface ToChapterProps {
  readonly chapter: HelpChapter;
}

/** The address keeps no fragment: there a link has its key. */
function ToChapter({ chapter: { id, title } }: ToChapterProps) {
  return (
    <a
      href={`#${id}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(id)?.focus();
      }}
    >
      {title}
    </a>
  );
}
