import { HelpArticle } from '../../../features/help/HelpArticle.tsx';
import { HelpList } from '../../../features/help/HelpList.tsx';
import type { HelpWords } from '../../../i18n/help/helpWords.ts';
import { pathTo } from '../../../state/paths.ts';
import type { HelpTopic } from '../../../state/route.ts';
import { useRoute } from '../../../state/useRoute.ts';
import { PrintButton } from '../../../ui/PrintButton.tsx';
import styles from './HelpTopics.module.css';
import { Statement } from './Statement.tsx';

interface Props {
  readonly words: HelpWords;
}

/** The topic of the address, and below it the way to the others. */
export function HelpTopics({ words }: Props) {
  const route = useRoute();
  const topic = route.page === 'help' ? route.topic : 'index';
  const { frame } = words;
  if (topic === 'index') {
    return (
      <>
        <h1 className={styles.title}>{frame.title}</h1>
        <p className={styles.lead}>{frame.people}</p>
        <p className={styles.lead}>{frame.lead}</p>
        <HelpList ways={waysTo(words, null)} />
      </>
    );
  }
  return (
    <>
      <div className={styles.tools}>
        <PrintButton label={frame.print} />
      </div>
      <Topic topic={topic} words={words} />
      <h2 className={styles.others}>{frame.otherPages}</h2>
      <HelpList ways={waysTo(words, topic)} />
    </>
  );
}

interface TopicProps extends Props {
  readonly topic: Exclude<HelpTopic, 'index'>;
}

function Topic({ topic, words }: TopicProps) {
  if (topic === 'accessibility') return <Statement words={words} />;
  return <HelpArticle text={words[topic]} contents={words.frame.contents} />;
}

const WAYS = [
  { topic: 'laptop', href: pathTo.helpLaptop() },
  { topic: 'running', href: pathTo.helpRunning() },
  { topic: 'accessibility', href: pathTo.helpAccessibility() },
] as const;

const waysTo = (words: HelpWords, here: HelpTopic | null) =>
  WAYS.filter(({ topic }) => topic !== here).map(({ topic, href }) => {
    const { title, forWhom } = words[topic];
    return { href, title, forWhom };
  });
