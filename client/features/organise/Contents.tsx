import { useEffect, useState } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import styles from './Contents.module.css';

interface Props {
  readonly sections: readonly { readonly id: string; readonly title: string }[];
}

/** The parts of the page; three stitches stand by the one in sight. */
export function Contents({ sections }: Props) {
  const { organise } = useWords();
  const [current, setCurrent] = useState(sections[0]?.id);
  const ids = sections.map(({ id }) => id).join(' ');
  useEffect(() => watchSections(ids.split(' '), setCurrent), [ids]);
  return (
    <nav className={styles.contents} aria-label={organise.contents}>
      {sections.map(({ id, title }) => (
        <a key={id} href={`#${id}`} aria-current={id === current ? 'true' : undefined}>
          {title}
        </a>
      ))}
    </nav>
  );
}

/** Calls with the section that stands nearest the top. */
function watchSections(ids: readonly string[], onCurrent: (id: string) => void) {
  if (typeof IntersectionObserver === 'undefined') return undefined;
  const visible = new Set<string>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) visible.add(target.id);
        else visible.delete(target.id);
      }
      const first = ids.find((id) => visible.has(id));
      if (first) onCurrent(first);
    },
    { rootMargin: '0px 0px -55% 0px' },
  );
  for (const id of ids) {
    const section = document.getElementById(id);
    if (section) observer.observe(section);
  }
  return () => observer.disconnect();
}
