import type { IconName } from './icons.tsx';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly icon?: IconName | undefined;
  readonly tone?: 'plain' | 'danger' | undefined;
  readonly disabled?: boolean | undefined;
  /** Given when the items are choices: which of them holds now. */
  readonly checked?: boolean | undefined;
}

export interface MenuGroup {
  readonly id: string;
  readonly label?: string | undefined;
  readonly items: readonly MenuItem[];
}
