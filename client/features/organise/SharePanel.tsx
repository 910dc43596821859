import { useState } from 'react';
import { showCode } from '#shared/domain/code.ts';
import type { Role } from '#shared/domain/role.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { QrCode } from '../../ui/QrCode.tsx';
import { useAnnouncer } from '../../ui/useAnnouncer.ts';
import { copyText } from './copyText.ts';
import { type DayLinks, LINK_ORDER } from './dayLinks.ts';
import { KeepLinks } from './KeepLinks.tsx';
import { LinkDialog } from './LinkDialog.tsx';
import { LinkRow } from './LinkRow.tsx';
import { PrintSheet, type SheetName } from './PrintSheet.tsx';
import styles from './SharePanel.module.css';

interface Props {
  readonly day: Pick<Stage, 'title' | 'date' | 'deleteOn' | 'tables'>;
  readonly links: DayLinks;
  /** Given where a link may be replaced. */
  readonly onRotate?: (role: Role) => void;
}

/** Code, QR and a link for each role: who should have which, and how not to lose one's own. */
export function SharePanel({ day, links, onRotate }: Props) {
  const { share } = useWords();
  const announcer = useAnnouncer();
  const [copied, setCopied] = useState<Role | null>(null);
  const [shown, setShown] = useState<Role | null>(null);
  const [sheet, setSheet] = useState<SheetName | null>(null);
  const { participant } = links.links;
  const shownLink = shown && links.links[shown];

  const copy = async (role: Role, link: string) => {
    if (!(await copyText(link))) return setShown(role);
    setCopied(role);
    announcer.polite(share.linkCopied);
  };
  return (
    <div className={styles.panel}>
      <h2>{share.title}</h2>
      {participant && (
        <div className={styles.code}>
          <QrCode text={participant} label={share.qrFor(share.roles.participant.inText)} />
          <div>
            {links.code ? (
              <span className={styles.letters}>{showCode(links.code)}</span>
            ) : (
              <p className={styles.noCode}>{share.noCode}</p>
            )}
            <Button variant="line" size="small" icon="print" onClick={() => setSheet('code')}>
              {share.printCode}
            </Button>
            <Button variant="line" size="small" icon="print" onClick={() => setSheet('tables')}>
              {share.printTables}
            </Button>
          </div>
        </div>
      )}
      <ul aria-label={share.links} className={styles.links}>
        {LINK_ORDER.map((role) => {
          const link = links.links[role];
          if (!link) return null;
          return (
            <LinkRow
              key={role}
              role={role}
              title={day.title}
              link={link}
              copied={role === copied}
              onCopy={() => copy(role, link)}
              onShow={() => setShown(role)}
              onRotate={onRotate && (() => onRotate(role))}
            />
          );
        })}
      </ul>
      {links.links.organiser && (
        <KeepLinks day={day} links={links} onPrint={() => setSheet('links')} />
      )}
      {shown && shownLink && (
        <LinkDialog role={shown} link={shownLink} onClose={() => setShown(null)} />
      )}
      {sheet && <PrintSheet sheet={sheet} day={day} links={links} onDone={() => setSheet(null)} />}
    </div>
  );
}
