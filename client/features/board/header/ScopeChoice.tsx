import { useWords } from '../../../i18n/useWords.ts';
import { useOwnTable } from '../../../state/useOwnTable.ts';
import { Button } from '../../../ui/Button.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { useScreen, useScreenActions } from '../screen/screenContext.ts';

/** "Mitt bord" or "Hela rummet": which cards the lanes show. */
export function ScopeChoice() {
  const words = useWords().ownTable;
  const screen = useScreenActions();
  const ownTable = useScreen((state) => state.ownTable);
  return (
    <Choice
      label={words.scope}
      value={ownTable ? 'mine' : 'room'}
      options={[
        { value: 'room', name: words.room },
        { value: 'mine', name: words.mine },
      ]}
      onChoose={(scope) => screen.narrow(scope === 'mine')}
    />
  );
}

/** While one sees one's own table alone: says so, and leads back to the whole room. */
export function ScopeNotice() {
  const words = useWords().ownTable;
  const screen = useScreenActions();
  const table = useOwnTable();
  const ownTable = useScreen((state) => state.ownTable);
  if (!ownTable || !table) return null;
  return (
    <Notice
      icon="eye"
      action={
        <Button variant="line" size="small" onClick={() => screen.narrow(false)}>
          {words.showRoom}
        </Button>
      }
    >
      {words.onlyMine}
    </Notice>
  );
}
