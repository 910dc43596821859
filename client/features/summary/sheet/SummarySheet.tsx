import type { Ref } from 'react';
import type { SummaryPart } from '#shared/domain/desk/summaryParts.ts';
import type { SummaryDocument } from '#shared/summary/document/SummaryDocument.ts';
import { SUMMARY_WORDS } from '#shared/summary/words/words.ts';
import { classes } from '../../../ui/classes.ts';
import { Needle } from '../../../ui/Needle.tsx';
import type { DrawMap } from '../blocks/BlockView.tsx';
import './page.css';
import { PartSection } from './PartSection.tsx';
import { StatusLine } from './StatusLine.tsx';
import styles from './SummarySheet.module.css';
import { usePageWords } from './usePageWords.ts';

interface Props {
  readonly document: SummaryDocument;
  /** Draws the gap map where the document has it; without, its table stands alone. */
  readonly map?: DrawMap | null;
  /** The part that somebody writes in elsewhere. */
  readonly focused?: SummaryPart | null;
  /** Shows beforehand how it will be printed. */
  readonly isPaper?: boolean;
  readonly ref?: Ref<HTMLElement>;
}

/** The summary as it is read and printed: the thread runs through it all, from the needle to the knot. */
export function SummarySheet({
  document,
  map = null,
  focused = null,
  isPaper = false,
  ref,
}: Props) {
  const { lang, title, parts } = document;
  usePageWords(document);
  const [first] = parts;
  const hasOnePage = first?.id === 'onePage';
  const rest = hasOnePage ? parts.slice(1) : parts;
  const section = (part: (typeof parts)[number]) => (
    <PartSection key={part.id} part={part} lang={lang} map={map} isFocused={part.id === focused} />
  );
  return (
    <article ref={ref} lang={lang} className={classes(styles.sheet, isPaper && styles.onPaper)}>
      <div className={classes(styles.thread, hasOnePage && styles.cover)}>
        <header className={styles.head}>
          <StatusLine document={document} />
          <p className={styles.kind}>{SUMMARY_WORDS[lang].kind}</p>
          <h1 dir="auto">{title}</h1>
        </header>
        {hasOnePage && section(first)}
        {hasOnePage && <Needle className={styles.needle} />}
      </div>
      {rest.length > 0 && (
        <div className={classes(styles.thread, styles.rest)}>{rest.map(section)}</div>
      )}
    </article>
  );
}
