import type { Ref } from 'react';
import type { Version } from '#shared/summary/versions.ts';
import { Exports } from '../../../features/summary/forms/Exports.tsx';
import { ContentsList } from '../../../features/summary/panel/ContentsList.tsx';
import { LeftOutNote } from '../../../features/summary/panel/LeftOutNote.tsx';
import { PanelPart } from '../../../features/summary/panel/PanelPart.tsx';
import { VersionPicker } from '../../../features/summary/panel/VersionPicker.tsx';
import { useWords } from '../../../i18n/useWords.ts';
import { useMedia } from '../../../ui/useMedia.ts';
import styles from '../SummaryPage.module.css';
import { ToReports } from './ToReports.tsx';
import type { MadeSummary } from './useSummary.ts';

interface Props {
  readonly made: MadeSummary;
  readonly version: Version;
  readonly onVersion: (version: Version) => void;
  readonly contents: Ref<HTMLElement>;
  readonly webPage: () => string;
  /** The gap map as SVG; null when there is none to draw. */
  readonly picture: (() => string) | null;
  /** Why nothing may be taken away now; null when it may. */
  readonly stopped: string | null;
}

/** Beside the sheet, or above it where there is no room: for whom it is, what is in it, the ways to take it away. */
export function SummaryPanel(props: Props) {
  const { made, version, onVersion, contents, webPage, picture, stopped } = props;
  const words = useWords().summary;
  const isWide = useMedia('(min-width: 1240px)', true);
  const { whole, summary, document } = made;
  return (
    <aside className={styles.panel} aria-label={words.panel}>
      <VersionPicker summary={whole} version={version} onChoose={onVersion} />
      <PanelPart name={words.contents} open={isWide}>
        <ContentsList document={document} ref={contents} />
      </PanelPart>
      <PanelPart name={words.whatIsIn} open={isWide}>
        <LeftOutNote summary={summary} toReports={<ToReports />} />
      </PanelPart>
      <PanelPart name={words.files} open={isWide}>
        <Exports
          summary={summary}
          document={document}
          picture={picture}
          print={() => window.print()}
          webPage={webPage}
          stopped={stopped}
        />
      </PanelPart>
    </aside>
  );
}
