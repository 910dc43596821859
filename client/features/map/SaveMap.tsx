import type { GapMap } from '#shared/domain/map/gapMap.ts';
import { fileName } from '#shared/summary/fileName.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useStage } from '../../state/useStage.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { pngOf } from '../../ui/pngOf.ts';
import { saveBlob } from '../../ui/saveBlob.ts';
import { useToasts } from '../../ui/useToasts.ts';
import type { Draw, Logic } from './useDraw.ts';
import { useMapDay } from './useMapDay.ts';
import { useMapFile } from './useMapFile.ts';
import type { MapNames } from './useMapNames.ts';

interface Props {
  readonly map: GapMap;
  readonly names: MapNames;
  readonly draw: Draw;
  readonly logic: Logic;
}

/** The map as a file, made here: it is sent nowhere and needs no network. */
export function SaveMap({ map, names, draw, logic }: Props) {
  const words = useWords().gapMap;
  const toasts = useToasts();
  const day = useMapDay();
  const date = useStage((stage) => stage.date);
  const drawn = useMapFile({ map, names, draw, day });
  const save = async (ending: string) => {
    const svg = drawn(logic);
    const isPng = ending === 'png';
    const blob = isPng ? await pngOf(svg) : new Blob([svg], { type: 'image/svg+xml' });
    if (!blob) return toasts.show({ text: words.notSaved });
    saveBlob(fileName(day.title, date, isPng ? 'png' : 'svg', 'mellanrumskarta'), blob);
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
