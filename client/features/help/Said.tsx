import { Fragment, type ReactNode } from 'react';

interface Props {
  readonly text: string;
}

/** A sentence in which `**` marks what stands in bold and a backtick what is typed or read exactly so. */
export function Said({ text }: Props) {
  return text.split('`').map((part, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a text that never changes.
    at % 2 === 1 ? <code key={at}>{part}</code> : <Fragment key={at}>{bold(part)}</Fragment>,
  );
}

const bold = (text: string): ReactNode =>
  // biome-ignore lint/suspicious/noArrayIndexKey: as above.
  text.split('**').map((part, at) => (at % 2 === 1 ? <b key={at}>{part}</b> : part));
