import { useState } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { usePreferences, useSetPreferences } from '../../state/usePreferences.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { SettingsDialog } from './SettingsDialog.tsx';

interface Props {
  /** Where table and organisation are chosen, for those who are in a workshop. */
  readonly seatHref: string | null;
  readonly leads?: boolean;
}

/** The way to the settings from any head of a page. */
export function SettingsButton({ seatHref, leads = false }: Props) {
  const { settings } = useWords();
  const preferences = usePreferences();
  const change = useSetPreferences();
  const [open, setOpen] = useState(false);
  return (
    <>
      <IconButton icon="settings" label={settings.title} onClick={() => setOpen(true)} />
      {open && (
        <SettingsDialog
          preferences={preferences}
          onChange={change}
          seatHref={seatHref}
          leads={leads}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
