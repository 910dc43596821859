import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Stretch } from '#shared/domain/names.ts';
import styles from './MaskedWords.module.css';

interface Props {
  readonly text: string;
  readonly masked: Stretch | null;
  readonly field: RefObject<HTMLTextAreaElement | null>;
}

/** What of a field's look decides where each letter stands. */
const LOOK = [
  'font',
  'letterSpacing',
  'wordSpacing',
  'textIndent',
  'padding',
  'borderWidth',
  'tabSize',
] as const;

/** ▇▇▇ over words in a field, letter on letter, for others who see the screen. The field itself keeps its words. */
export function MaskedWords({ text, masked, field }: Props) {
  const over = useRef<HTMLDivElement>(null);
  // After every render: the field may have grown, moved or been scrolled.
  useLayoutEffect(() => {
    const area = field.current;
    const cover = over.current;
    if (!area || !cover) return;
    const follow = () => {
      const look = getComputedStyle(area);
      for (const property of LOOK) cover.style[property] = look[property];
      cover.style.lineHeight = look.lineHeight;
      // A scrollbar takes its room from the letters.
      const borders = Number.parseFloat(look.borderLeftWidth) * 2 || 0;
      cover.style.width = `${area.clientWidth + borders}px`;
      cover.scrollTop = area.scrollTop;
    };
    follow();
    area.addEventListener('scroll', follow);
    const size = globalThis.ResizeObserver ? new ResizeObserver(follow) : null;
    size?.observe(area);
    return () => {
      area.removeEventListener('scroll', follow);
      size?.disconnect();
    };
  });
  if (!masked) return null;
  return (
    <div ref={over} className={styles.over} aria-hidden="true">
      {text.slice(0, masked.from)}
      <mark className={styles.mask}>{text.slice(masked.from, masked.to)}</mark>
      {/* A last line break has no height of its own. */}
      {`${text.slice(masked.to)}\u200b`}
    </div>
  );
}
