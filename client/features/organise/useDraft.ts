import { useState } from 'react';

interface Draft {
  readonly value: string;
  readonly onChange: (next: string) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

/**
 * A field over a value that others may change too: what is written here stays until the value says
 * the same, and a change from elsewhere never moves letters under somebody's hands.
 */
export function useDraft(value: string, onWrite: (next: string) => void): Draft {
  const [written, setWritten] = useState<string | null>(null);
  const [focused, setFocused] = useState(false);
  if (written !== null && !focused && written.trim() === value.trim()) setWritten(null);
  return {
    value: written ?? value,
    onChange(next) {
      setWritten(next);
      onWrite(next);
    },
    onFocus: () => setFocused(true),
    onBlur: () => setFocused(false),
  };
}
