import type { CloseReason } from '#shared/protocol/closeCodes.ts';
import { saveFile } from '../features/organise/saveFile.ts';
import { useLang } from '../i18n/useWords.ts';
import { useProjection } from '../state/useProjection.ts';
import { BadLinkPage } from './states/BadLinkPage.tsx';
import { GonePage } from './states/GonePage.tsx';
import { NotHerePage } from './states/NotHerePage.tsx';
import { ReplacedLinkPage } from './states/ReplacedLinkPage.tsx';

/** What the relay closed for good with, and that leaves no board to work on. */
type Hiding = Extract<CloseReason, 'gone' | 'notHere' | 'badCapability' | 'notAllowed'>;

const HIDING: readonly CloseReason[] = ['gone', 'notHere', 'badCapability', 'notAllowed'];

export const hidesBoard = (reason: CloseReason): reason is Hiding => HIDING.includes(reason);

interface Props {
  readonly reason: Hiding;
  readonly onRead: () => void;
  readonly onRetry: () => void;
}

export function StoppedPage({ reason, onRead, onRetry }: Props) {
  const lang = useLang();
  const projection = useProjection((all) => all);
  const { stage, heard, board, pending } = projection;
  if (reason === 'gone') {
    const expired = stage !== null && new Date().toISOString().slice(0, 10) > stage.deleteOn;
    return <GonePage day={expired ? stage.deleteOn : null} hadCopy={heard !== null} />;
  }
  const copy = heard === null ? null : { heard, cards: board.cards.size, unsent: pending.size };
  const save = async () => {
    if (!stage) return;
    const { copyAsFile } = await import('./copyAsFile.ts');
    const file = copyAsFile(board, stage, lang);
    saveFile(file.name, file.text, 'text/markdown');
  };
  const actions = { onRead, onSave: () => void save(), onRetry };
  if (reason === 'notHere') return <NotHerePage copy={copy} {...actions} />;
  if (copy && reason === 'badCapability') return <ReplacedLinkPage copy={copy} {...actions} />;
  return <BadLinkPage onRetry={onRetry} />;
}
