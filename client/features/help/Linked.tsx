interface Props {
  readonly text: string;
}

const ADDRESS = /^https?:\/\/[^\s<>"]+[^\s<>".,;:!?)]$/;
const MAIL = /^[^\s@<>"]+@[^\s@<>"]+\.[a-z]{2,}$/i;

/** What somebody has written of themselves: web and mail addresses in it can be pressed, all else is text. */
export function Linked({ text }: Props) {
  return text.split(/(\s+)/).map((word, at) => {
    const mark = /[.,;:!?)]*$/.exec(word)?.[0] ?? '';
    const bare = word.slice(0, word.length - mark.length);
    const href = hrefOf(bare);
    if (!href) return word;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: words of a text have nothing else to be known by.
      <span key={at}>
        <a href={href} rel="noreferrer">
          {bare}
        </a>
        {mark}
      </span>
    );
  });
}

function hrefOf(word: string): string | null {
  if (ADDRESS.test(word)) return word;
  return MAIL.test(word) ? `mailto:${word}` : null;
}
