import type { GapMap } from '#shared/domain/map/gapMap.ts';
import { legendScene } from '#shared/domain/map/legendScene.ts';
import { svgFile } from '#shared/domain/map/svgFile.ts';
import { fileName } from '#shared/summary/fileName.ts';
import { useLang, useWords } from '../../i18n/useWords.ts';
import { useStage } from '../../state/useStage.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { useToasts } from '../../ui/useToasts.ts';
import { capitalised } from './capitalised.ts';
import { pngOf } from './pngOf.ts';
import { saveBlob } from './saveBlob.ts';
import type { Logic, useDraw } from './useDraw.ts';
import type { MapNames } from './useMapNames.ts';
import { useRungName } from './useRungName.ts';

interface Props {
  readonly map: GapMap;
  readonly names: MapNames;
  readonly draw: ReturnType<typeof useDraw>;
  readonly logic: Logic;
}

/** As on a large screen, whatever this one is. px */
const SPACE = { width: 1100, height: 780, text: 1 };

/** The map as a file, made here: it is sent nowhere and needs no network. */
export function SaveMap({ map, names, draw, logic }: Props) {
  const { gapMap: words, exercises } = useWords();
  const lang = useLang();
  const toasts = useToasts();
  const rungName = useRungName();
  const day = useStage((stage) => stage.title) ?? '';
  const date = useStage((stage) => stage.date);
  const drawn = (): string => {
    const legend = legendScene(SPACE.width, (rung) => capitalised(rungName(rung)));
    const gaps = map.ties.filter(({ rung }) => rung !== null && rung <= 1);
    return svgFile(draw(logic, SPACE, null), legend, {
      title: [exercises.names.map, day].filter(Boolean).join(', '),
      counts: names.counts,
      description: gaps.map((gap) => `${names.pair(gap)}: ${names.state(gap)}`).join('. '),
      lang,
    });
  };
  const save = async (ending: string) => {
    const svg = drawn();
    const isPng = ending === 'png';
    const blob = isPng ? await pngOf(svg) : new Blob([svg], { type: 'image/svg+xml' });
    if (!blob) return toasts.show({ text: words.notSaved });
    saveBlob(fileName(day, date, isPng ? 'png' : 'svg', 'mellanrumskarta'), blob);
    toasts.show({ text: words.saved });
  };
  const items = [
    { id: 'png', label: words.png },
    { id: 'svg', label: words.svg },
  ];
  return (
    <Menu
      label={words.saveAs}
      groups={[{ id: 'save', label: words.saveAs, items }]}
      onPick={(ending) => void save(ending)}
      button={(button) => (
        <Button {...button} variant="line" size="small" icon="download">
          {words.save}
        </Button>
      )}
    />
  );
}
