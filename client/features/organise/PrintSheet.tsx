import { useEffect, useEffectEvent } from 'react';
import { createPortal } from 'react-dom';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { useFormats, useWords } from '../../i18n/useWords.ts';
import { QrCode } from '../../ui/QrCode.tsx';
import type { DayLinks } from './dayLinks.ts';
import { LINK_ORDER, tableLink } from './dayLinks.ts';
import { PrintedCode } from './PrintedCode.tsx';
import styles from './PrintSheet.module.css';

/** `code`: for the wall. `tables`: one page for each table. `links`: for the organiser's own drawer. */
export type SheetName = 'code' | 'tables' | 'links';

interface Props {
  readonly sheet: SheetName;
  readonly day: Pick<Stage, 'title' | 'date' | 'tables'>;
  readonly links: DayLinks;
  readonly onDone: () => void;
}

/** Shown on paper only, in place of the page. Rendering it opens the browser's print dialog. */
export function PrintSheet({ sheet, day, links, onDone }: Props) {
  const done = useEffectEvent(onDone);
  useEffect(() => {
    const afterPrint = () => done();
    addEventListener('afterprint', afterPrint, { once: true });
    window.print();
    return () => removeEventListener('afterprint', afterPrint);
  }, []);
  const { participant } = links.links;
  return createPortal(
    <div className={styles.sheet}>
      {sheet === 'links' && <LinksPage day={day} links={links} />}
      {sheet === 'code' && participant && (
        <PrintedCode title={day.title} link={participant} code={links.code} table={null} />
      )}
      {sheet === 'tables' &&
        participant &&
        day.tables.map((table) => (
          <PrintedCode
            key={table.id}
            title={day.title}
            link={tableLink(participant, table.id)}
            code={links.code}
            table={table.name}
          />
        ))}
    </div>,
    document.body,
  );
}

function LinksPage({ day, links }: Pick<Props, 'day' | 'links'>) {
  const { share } = useWords();
  const format = useFormats();
  return (
    <section className={styles.page}>
      <h1>{day.title}</h1>
      {day.date && <p>{format.weekday(day.date)}</p>}
      <p className={styles.secret}>{share.keepSecret}</p>
      {LINK_ORDER.toReversed().map((role) => {
        const link = links.links[role];
        const { name, inText, text } = share.roles[role];
        return (
          link && (
            <div key={role} className={styles.link}>
              <QrCode text={link} label={share.qrFor(inText)} />
              <div>
                <h2>{name}</h2>
                <p>{text}</p>
                <p className={styles.address}>{link}</p>
              </div>
            </div>
          )
        );
      })}
    </section>
  );
}
