import type { Board } from '#shared/board/board.ts';
import { materialOf } from '#shared/board/material.ts';
import type { Lang } from '#shared/domain/lang.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { documentOf } from '#shared/summary/document/documentOf.ts';
import { fileName } from '#shared/summary/fileName.ts';
import { summarise } from '#shared/summary/summarise.ts';
import { toMarkdown } from '#shared/summary/toMarkdown.ts';

/** The device's copy as a text that can be read anywhere. Made here; it is never sent. */
export const copyAsFile = (board: Board, stage: Stage, lang: Lang) => ({
  name: fileName(stage.title, stage.date, 'md'),
  text: toMarkdown(documentOf(summarise(materialOf(board, stage)), lang)),
});
