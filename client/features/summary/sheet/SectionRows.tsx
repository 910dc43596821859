import type { Lang } from '#shared/domain/lang.ts';
import { Mark } from '../../../ui/Mark.tsx';
import { BlockView, type DrawMap } from '../blocks/BlockView.tsx';
import { inOrder } from './inOrder.ts';
import styles from './SectionRows.module.css';
import { rowsOf, type Section } from './sections.ts';

interface Around {
  /** Of their headings: none is jumped over, whatever stands in the document. */
  readonly level: 3 | 4;
  readonly lang: Lang;
  readonly map: DrawMap | null;
}

interface Props extends Around {
  readonly sections: readonly Section[];
}

/** Sections one under the other; the columns of a step beside each other where there is room. */
export function SectionRows({ sections, ...around }: Props) {
  return inOrder(rowsOf(sections)).map(({ at, value: row }) => (
    <div
      key={at}
      className={row.length > 1 ? styles.columns : styles.row}
      data-beside={row.length > 1 || undefined}
      style={{ '--n': row.length } as React.CSSProperties}
    >
      {inOrder(row).map(({ at: place, value }) => (
        <OneSection key={place} section={value} {...around} />
      ))}
    </div>
  ));
}

interface OneProps extends Around {
  readonly section: Section;
}

function OneSection({ section: { heading, blocks, sections }, level, lang, map }: OneProps) {
  const { column, text } = heading;
  const Name = level === 3 ? 'h3' : 'h4';
  return (
    <section className={styles.section} data-col={column ?? undefined}>
      <Name className={styles.name} dir="auto">
        {column && <Mark column={column} />}
        {text}
      </Name>
      {inOrder(blocks).map(({ at, value }) => (
        <BlockView key={at} block={value} lang={lang} map={map} under={heading} />
      ))}
      <SectionRows sections={sections} level={4} lang={lang} map={map} />
    </section>
  );
}
