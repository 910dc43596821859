import { COLUMN_NAMES } from '#shared/domain/columns.ts';
import { useLang, useWords } from '../../../i18n/useWords.ts';
import { useAnnouncer } from '../../../ui/useAnnouncer.ts';
import { useScreenActions } from '../screen/screenContext.ts';
import { laneIds, whereItLies } from './laneBoxes.ts';
import { indexOf, isArrowKey, stepTarget } from './stepTarget.ts';

/**
 * While a card is lifted with keys, an arrow says where it is to land: the gap opens there with the
 * card in it. Nothing floats about, so the sensor is given no coordinates.
 */
export function useArrowMove(): (event: KeyboardEvent) => undefined {
  const words = useWords().arrange;
  const lang = useLang();
  const announcer = useAnnouncer();
  const screen = useScreenActions();
  return (event) => {
    const { drag } = screen.state.getState();
    if (!drag || !isArrowKey(event.key)) return;
    event.preventDefault();
    const lanes = laneIds(drag.items);
    const from = drag.target ?? whereItLies(drag);
    if (!from) return;
    const target = stepTarget(lanes, from, event.key);
    screen.aim(target);
    screen.showColumn(target.column);
    const column = COLUMN_NAMES[target.column][lang];
    announcer.polite(
      words.over(indexOf(lanes, target) + 1, lanes[target.column].length + 1, column),
    );
  };
}
