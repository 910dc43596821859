import type { ComponentProps } from 'react';
import styles from './CodeInput.module.css';
import { classes } from './classes.ts';
import { cleanCode } from './cleanCode.ts';

interface Props
  extends Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'maxLength' | 'className'> {
  /** Only characters of the alphabet, at most `length` of them. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly alphabet: string;
  readonly length?: number;
}

/**
 * Six cells, three and three, over one real field: it can be pasted into, read aloud and filled in by
 * a phone like any other. The field is invisible; the cells show what it holds.
 */
export function CodeInput({ value, onChange, alphabet, length = 6, ...rest }: Props) {
  return (
    <span className={styles.code}>
      <input
        autoCapitalize="characters"
        autoComplete="off"
        autoCorrect="off"
        inputMode="text"
        spellCheck={false}
        {...rest}
        value={value}
        onChange={(event) => onChange(cleanCode(event.target.value, alphabet, length))}
        onSelect={(event) => caretToEnd(event.currentTarget)}
      />
      <span className={styles.cells} aria-hidden="true">
        {Array.from({ length }, (_, index) => (
          <Cell
            // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place in the row.
            key={index}
            character={value[index]}
            current={index === value.length}
            gap={index === length / 2}
          />
        ))}
      </span>
    </span>
  );
}

interface CellProps {
  readonly character: string | undefined;
  readonly current: boolean;
  readonly gap: boolean;
}

function Cell({ character, current, gap }: CellProps) {
  const look = character ? styles.filled : current && styles.current;
  return <span className={classes(styles.cell, look, gap && styles.gap)}>{character}</span>;
}

/** The cells show the caret after the last character, so it is kept there. All may still be selected. */
function caretToEnd(input: HTMLInputElement): void {
  const end = input.value.length;
  const { selectionStart, selectionEnd } = input;
  const all = selectionStart === 0 && selectionEnd === end;
  if (!all && (selectionStart !== end || selectionEnd !== end)) input.setSelectionRange(end, end);
}
