import { useRef } from 'react';
import type { Version } from '#shared/summary/versions.ts';
import { FIGURE_STYLE } from '../../features/map/figureStyle.ts';
import { MapFigure } from '../../features/map/MapFigure.tsx';
import { webPage } from '../../features/summary/file/webPage.ts';
import { PrintButton } from '../../features/summary/panel/PrintButton.tsx';
import { StoppedNotice } from '../../features/summary/panel/StoppedNotice.tsx';
import { SummarySheet } from '../../features/summary/sheet/SummarySheet.tsx';
import { useWords } from '../../i18n/useWords.ts';
import { classes } from '../../ui/classes.ts';
import { ReadingHead } from './ReadingHead.tsx';
import styles from './SummaryPage.module.css';
import { EditLink } from './summary/EditLink.tsx';
import { LastFixed } from './summary/LastFixed.tsx';
import { OldCopy } from './summary/OldCopy.tsx';
import { SummaryPanel } from './summary/SummaryPanel.tsx';
import { ToReports } from './summary/ToReports.tsx';
import { type MadeSummary, useSummary } from './summary/useSummary.ts';
import { useVersion } from './summary/useVersion.ts';

/** What leaves the room, made here from what this device knows. */
export function SummaryPage() {
  const [version, choose] = useVersion();
  const made = useSummary(version);
  return made && <Shown made={made} version={version} onVersion={choose} />;
}

interface Props {
  readonly made: MadeSummary;
  readonly version: Version;
  readonly onVersion: (version: Version) => void;
}

function Shown({ made, version, onVersion }: Props) {
  const words = useWords().summary;
  const { summary, document } = made;
  const contents = useRef<HTMLElement>(null);
  const sheet = useRef<HTMLElement>(null);
  const { reported } = summary.leftOut;
  const isStopped = reported > 0;
  const page = (): string =>
    contents.current && sheet.current
      ? webPage({
          document,
          contents: contents.current,
          sheet: sheet.current,
          style: FIGURE_STYLE,
        })
      : '';
  return (
    <div className={styles.page}>
      <ReadingHead
        title={summary.title}
        actions={
          <>
            <EditLink />
            <PrintButton isStopped={isStopped} />
          </>
        }
      />
      <main className={styles.main}>
        <SummaryPanel
          made={made}
          version={version}
          onVersion={onVersion}
          contents={contents}
          webPage={page}
          stopped={isStopped ? words.waits : null}
        />
        <div className={classes(styles.paper, isStopped && styles.stopped)}>
          <OldCopy />
          <LastFixed />
          {isStopped && <StoppedNotice reported={reported} toReports={<ToReports asButton />} />}
          <SummarySheet document={document} map={(alt) => <MapFigure alt={alt} />} ref={sheet} />
        </div>
      </main>
    </div>
  );
}
