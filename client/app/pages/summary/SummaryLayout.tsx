import { type ReactNode, useRef } from 'react';
import type { Version } from '#shared/summary/versions.ts';
import { FIGURE_STYLE } from '../../../features/map/figureStyle.ts';
import { MapFigure } from '../../../features/map/MapFigure.tsx';
import type { MapDrawing } from '../../../features/map/useMapDrawing.ts';
import { webPage } from '../../../features/summary/file/webPage.ts';
import { PrintButton } from '../../../features/summary/panel/PrintButton.tsx';
import { SummarySheet } from '../../../features/summary/sheet/SummarySheet.tsx';
import { useWords } from '../../../i18n/useWords.ts';
import { classes } from '../../../ui/classes.ts';
import { ReadingHead } from '../ReadingHead.tsx';
import styles from '../SummaryPage.module.css';
import { SummaryPanel } from './SummaryPanel.tsx';
import type { MadeSummary } from './useSummary.ts';

interface Props {
  readonly made: MadeSummary;
  readonly version: Version;
  readonly onVersion: (version: Version) => void;
  readonly drawing: MapDrawing;
  /** Reports are open: it is neither shown clearly nor taken away. */
  readonly isStopped: boolean;
  /** In the head, before the way to paper. */
  readonly way: ReactNode;
  /** Above the sheet. */
  readonly notices: ReactNode;
}

/** A summary to be read, with the ways to take it away in every form beside it. */
export function SummaryLayout(props: Props) {
  const { made, version, onVersion, drawing, isStopped, way, notices } = props;
  const words = useWords().summary;
  const { summary, document } = made;
  const contents = useRef<HTMLElement>(null);
  const sheet = useRef<HTMLElement>(null);
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
            {way}
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
          picture={drawing.file}
          stopped={isStopped ? words.waits : null}
        />
        <div className={classes(styles.paper, isStopped && styles.stopped)}>
          {notices}
          <SummarySheet
            document={document}
            map={(alt) => <MapFigure draw={drawing.draw} alt={alt} />}
            ref={sheet}
          />
        </div>
      </main>
    </div>
  );
}
