import { type ComponentProps, type Ref, useLayoutEffect, useRef } from 'react';
import { classes } from './classes.ts';
import styles from './control.module.css';

/** A field of several lines that is always as tall as its text. */
export function TextArea({ className, ref, onInput, ...rest }: ComponentProps<'textarea'>) {
  const own = useRef<HTMLTextAreaElement | null>(null);
  // After every render: the text may have come from somebody else.
  useLayoutEffect(() => fit(own.current));
  return (
    <textarea
      rows={1}
      {...rest}
      className={classes(styles.control, styles.growing, className)}
      ref={(node) => {
        own.current = node;
        return assign(ref, node);
      }}
      onInput={(event) => {
        fit(event.currentTarget);
        onInput?.(event);
      }}
    />
  );
}

function fit(area: HTMLTextAreaElement | null): void {
  if (!area || globalThis.CSS?.supports?.('field-sizing', 'content')) return;
  area.style.height = 'auto';
  if (area.scrollHeight === 0) return;
  const borders = area.offsetHeight - area.clientHeight;
  area.style.height = `${area.scrollHeight + borders}px`;
}

function assign(ref: Ref<HTMLTextAreaElement> | undefined, node: HTMLTextAreaElement | null) {
  if (typeof ref === 'function') return ref(node);
  if (ref) ref.current = node;
}
