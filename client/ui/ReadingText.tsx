import styles from './ReadingText.module.css';

interface Props {
  readonly text: string;
  /** What stands with the text wherever it is shown. */
  readonly note: string;
}

/** A text to read aloud or in silence, in its paragraphs. */
export function ReadingText({ text, note }: Props) {
  return (
    <div className={styles.paper}>
      {text
        .split(/\n+/)
        .filter((part) => part.trim() !== '')
        .map((part, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have nothing else to be known by.
          <p key={at}>{part}</p>
        ))}
      <small>{note}</small>
    </div>
  );
}
