import { CHAIN_PARTS, type Chain, type ChainPart } from '#shared/domain/chains.ts';
import { useWords } from '../../i18n/useWords.ts';
import { pathTo } from '../../state/paths.ts';
import { useMayWrite } from '../../state/useMayWrite.ts';
import { useNavigate } from '../../state/useRoute.ts';
import { useSession } from '../../state/useSession.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { partText } from './PartText.tsx';
import { usePartActions } from './systemsContext.ts';

interface Props {
  readonly part: ChainPart;
  readonly chain: Chain;
  readonly className?: string | undefined;
}

/** What one does with a part: change its words, loosen it, put another behind it, see it on the board. */
export function PartMenu({ part, chain, className }: Props) {
  const words = useWords().systems;
  const { workshop } = useSession();
  const navigate = useNavigate();
  const mayWrite = useMayWrite();
  const actions = usePartActions();
  const card = chain[part];
  if (!card) return null;
  const behind = CHAIN_PARTS[CHAIN_PARTS.indexOf(part) + 1];
  const isTied = CHAIN_PARTS.some((other) => other !== part && chain[other] !== null);
  const items = [
    ...(mayWrite ? [{ id: 'edit', label: words.editPart, icon: 'pen' as const }] : []),
    ...(mayWrite && behind && chain[behind]
      ? [{ id: 'another', label: words.another[behind], icon: 'plus' as const }]
      : []),
    ...(mayWrite && isTied ? [{ id: 'loosen', label: words.loosen, icon: 'minus' as const }] : []),
    { id: 'board', label: words.toBoard, icon: 'next' as const },
  ];
  const onPick = (id: string) => {
    if (id === 'edit') actions.edit(card);
    if (id === 'another' && behind) actions.fill({ part: behind, chain: upTo(part, chain) });
    if (id === 'loosen') actions.loosen(part, chain);
    if (id === 'board') navigate(pathTo.card(workshop, card.id));
  };
  const label = words.partMenu(partText(card));
  return (
    <Menu
      label={label}
      groups={[{ id: 'part', items }]}
      onPick={onPick}
      button={(button) => (
        <IconButton {...button} icon="more" label={label} size="small" className={className} />
      )}
    />
  );
}

/** The chain as far as a part, so that another may stand behind it beside the one that does. */
const upTo = (part: ChainPart, chain: Chain): Chain =>
  part === 'effect'
    ? { effect: chain.effect, event: null, invisibleSystem: null }
    : { ...chain, invisibleSystem: null };
