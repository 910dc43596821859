import type { ReactNode } from 'react';
import { exhaustive } from '#shared/domain/assert.ts';
import type { ColumnId } from '#shared/domain/columns.ts';
import type { Lang } from '#shared/domain/lang.ts';
import type { Content } from '../sheet/sections.ts';
import { FactsBlock } from './FactsBlock.tsx';
import { ListBlock } from './ListBlock.tsx';
import { MapBlock } from './MapBlock.tsx';
import { ParagraphBlock } from './ParagraphBlock.tsx';
import { TableBlock } from './TableBlock.tsx';

/** The gap map as a picture whose words are `alt`. */
export type DrawMap = (alt: string) => ReactNode;

export interface Under {
  readonly text: string;
  readonly column: ColumnId | null;
}

interface Props {
  readonly block: Content;
  readonly lang: Lang;
  readonly map: DrawMap | null;
  /** The heading it stands under: what that says need not be said again. */
  readonly under: Under;
}

export function BlockView({ block, lang, map, under }: Props) {
  switch (block.kind) {
    case 'paragraph':
      return <ParagraphBlock block={block} />;
    case 'facts':
      return <FactsBlock block={block} />;
    case 'list':
      return <ListBlock block={block} lang={lang} within={under.column} />;
    case 'table':
      return <TableBlock block={block} lang={lang} under={under} />;
    case 'map':
      return map && <MapBlock block={block} map={map} />;
    default:
      return exhaustive(block);
  }
}
