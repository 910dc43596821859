import { Fragment } from 'react';

interface Props {
  readonly text: string;
}

/** A sentence in which `**` marks what stands in bold. Nothing else is markup. */
export function Rich({ text }: Props) {
  return splitBold(text).map((part) =>
    part.bold ? <b key={part.at}>{part.text}</b> : <Fragment key={part.at}>{part.text}</Fragment>,
  );
}

const splitBold = (text: string) =>
  text.split('**').map((part, at) => ({ at, text: part, bold: at % 2 === 1 }));
