import type { Lang } from '#shared/domain/lang.ts';
import { documentOf } from '#shared/summary/document/documentOf.ts';
import { fileName } from '#shared/summary/fileName.ts';
import type { Material } from '#shared/summary/material.ts';
import { summarise } from '#shared/summary/summarise.ts';
import { toMarkdown } from '#shared/summary/toMarkdown.ts';

/** The device's copy as a text that can be read anywhere. Made here; it is never sent. */
export const copyAsFile = (material: Material, lang: Lang) => ({
  name: fileName(material.stage.title, material.stage.date, 'md'),
  text: toMarkdown(documentOf(summarise(material), lang)),
});
