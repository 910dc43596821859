import type { HelpBlock } from '../../i18n/help/helpText.ts';
import { EXAMPLES } from './examples.ts';
import { FactLines } from './FactLines.tsx';
import styles from './HelpBlocks.module.css';
import { Said } from './Said.tsx';

interface Props {
  readonly blocks: readonly HelpBlock[];
}

export function HelpBlocks({ blocks }: Props) {
  // biome-ignore lint/suspicious/noArrayIndexKey: a page of help never changes its order.
  return blocks.map((block, at) => <Block key={at} block={block} />);
}

interface BlockProps {
  readonly block: HelpBlock;
}

function Block({ block }: BlockProps) {
  if (typeof block === 'string') {
    return (
      <p className={styles.words}>
        <Said text={block} />
      </p>
    );
  }
  if ('list' in block) return <ul className={styles.list}>{lines(block.list)}</ul>;
  if ('steps' in block) return <ol className={styles.steps}>{lines(block.steps)}</ol>;
  if ('facts' in block) return <FactLines facts={block.facts.map(said)} />;
  return (
    // A long line is reached by the arrow keys too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <pre className={styles.example} tabIndex={0}>
      <code>{EXAMPLES[block.example]}</code>
    </pre>
  );
}

const lines = (texts: readonly string[]) =>
  texts.map((text) => (
    <li key={text}>
      <Said text={text} />
    </li>
  ));

const said = ([name, meaning]: readonly [string, string]) => ({
  key: name,
  name: <Said text={name} />,
  meaning: <Said text={meaning} />,
});
