import type { Role } from '#shared/domain/role.ts';
import { useWords } from '../../i18n/useWords.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu } from '../../ui/Menu.tsx';
import type { MenuItem } from '../../ui/menuItem.ts';
import styles from './LinkRow.module.css';

interface Props {
  readonly role: Role;
  readonly title: string;
  readonly link: string;
  /** Said in the row itself: a toast would lie over what one presses next. */
  readonly copied: boolean;
  readonly onCopy: () => void;
  readonly onShow: () => void;
  readonly onRotate: (() => void) | undefined;
}

/** One role's link: copied by one press, the rest in its menu. */
export function LinkRow(props: Props) {
  const { role, title, link, copied, onCopy, onShow, onRotate } = props;
  const { share } = useWords();
  const { name, inText, text } = share.roles[role];
  const deeds: Readonly<Record<string, () => void>> = {
    show: onShow,
    share: () => void shareByDevice(title, link),
    open: () => void window.open(link, '_blank', 'noopener'),
    rotate: () => onRotate?.(),
  };
  const items: readonly (MenuItem | false)[] = [
    { id: 'show', label: share.showQr, icon: 'eye' },
    canShare() && { id: 'share', label: share.shareLink, icon: 'link' },
    { id: 'open', label: share.openLink, icon: 'next' },
    onRotate !== undefined && { id: 'rotate', label: share.rotate, icon: 'lock', tone: 'danger' },
  ];
  return (
    <li className={styles.row}>
      <span>
        <b>{name}</b>
        <small>{copied ? share.linkCopied : text}</small>
      </span>
      <IconButton
        icon={copied ? 'check' : 'copy'}
        size="small"
        label={share.copyLink(inText)}
        onClick={onCopy}
      />
      <Menu
        label={share.moreFor(inText)}
        groups={[{ id: role, items: items.filter((item) => item !== false) }]}
        onPick={(id) => deeds[id]?.()}
        button={(menu) => (
          <IconButton {...menu} icon="more" size="small" label={share.moreFor(inText)} />
        )}
      />
    </li>
  );
}

/** Only phones, and only over https. */
const canShare = (): boolean => typeof navigator.share === 'function';

async function shareByDevice(title: string, url: string): Promise<void> {
  try {
    await navigator.share({ title, url });
  } catch {
    // The person thought better of it; there is nothing to say.
  }
}
