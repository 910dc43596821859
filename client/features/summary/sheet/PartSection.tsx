import type { Lang } from '#shared/domain/lang.ts';
import type { DocumentPart } from '#shared/summary/document/SummaryDocument.ts';
import { classes } from '../../../ui/classes.ts';
import { BlockView, type DrawMap } from '../blocks/BlockView.tsx';
import { inOrder } from './inOrder.ts';
import styles from './PartSection.module.css';
import { partId } from './partId.ts';
import { SectionRows } from './SectionRows.tsx';
import { outlineOf } from './sections.ts';

interface Props {
  readonly part: DocumentPart;
  readonly lang: Lang;
  readonly map: DrawMap | null;
  readonly isFocused: boolean;
}

/** One part of the summary under its heading. */
export function PartSection({ part: { id, heading, blocks }, lang, map, isFocused }: Props) {
  const outline = outlineOf(blocks);
  return (
    <section className={classes(styles.part, isFocused && styles.focused)} data-part={id}>
      <h2 id={partId(id)} tabIndex={-1} dir="auto">
        {heading}
      </h2>
      {inOrder(outline.blocks).map(({ at, value }) => (
        <BlockView
          key={at}
          block={value}
          lang={lang}
          map={map}
          under={{ text: heading, column: null }}
        />
      ))}
      <SectionRows sections={outline.sections} level={3} lang={lang} map={map} />
    </section>
  );
}
