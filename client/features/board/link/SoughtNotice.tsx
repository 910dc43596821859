import { useWords } from '../../../i18n/useWords.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { useScreen, useScreenActions } from '../screen/screenContext.ts';

/** A link leads to a card that is not here, or not here yet: says so, and lets one go on. */
export function SoughtNotice() {
  const { cardLink, common } = useWords();
  const screen = useScreenActions();
  const why = useScreen(({ sought }) => sought?.why ?? null);
  if (why === null) return null;
  return (
    <Notice
      icon={why === 'seeking' || why === 'away' ? 'clock' : 'link'}
      title={cardLink[why]}
      action={
        <Button variant="bare" size="small" onClick={() => screen.seek(null)}>
          {common.close}
        </Button>
      }
    >
      {cardLink[`${why}Text`]}
    </Notice>
  );
}
