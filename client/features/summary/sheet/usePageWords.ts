import { useEffect } from 'react';
import type { SummaryDocument } from '#shared/summary/document/SummaryDocument.ts';
import { pageWords } from './pageWords.ts';

/** Gives the printed page its status, title and organiser while the summary is shown. */
export function usePageWords(document: SummaryDocument): void {
  useEffect(() => {
    const { style } = globalThis.document.documentElement;
    const words = Object.entries(pageWords(document));
    for (const [name, value] of words) style.setProperty(name, value);
    return () => words.forEach(([name]) => void style.removeProperty(name));
  }, [document]);
}
