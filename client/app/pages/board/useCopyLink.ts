import { useCallback } from 'react';
import type { CardId } from '#shared/domain/ids.ts';
import type { BoardScreen } from '../../../features/board/screen/screen.ts';
import { copyText } from '../../../features/organise/copyText.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { useSession } from '../../../state/useSession.ts';
import { useToasts } from '../../../ui/useToasts.ts';
import { linkTo } from './linkTo.ts';

/** Copies the link of a card; where this page may not copy, shows it to be copied by hand. */
export function useCopyLink(screen: BoardScreen): (card: CardId) => void {
  const { workshop } = useSession();
  const { copied } = useWords().cardLink;
  const toasts = useToasts();
  return useCallback(
    (card) => {
      void copyText(linkTo(workshop, card)).then((done) => {
        if (done) toasts.show({ text: copied });
        else screen.show({ kind: 'cardLink', card });
      });
    },
    [workshop, copied, toasts, screen],
  );
}
