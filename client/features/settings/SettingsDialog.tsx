import { LANGS } from '#shared/domain/lang.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Link } from '../../state/Link.tsx';
import { pathTo } from '../../state/paths.ts';
import { type Preferences, TEXT_SIZES, THEMES } from '../../state/preferences.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { EmptyDevice } from './EmptyDevice.tsx';
import styles from './SettingsDialog.module.css';
import { Switch } from './Switch.tsx';

interface Props {
  readonly preferences: Preferences;
  readonly onChange: (part: Partial<Preferences>) => void;
  /** Where table and organisation are chosen, for those who are in a workshop. */
  readonly seatHref: string | null;
  /** The facilitator's bar is only there for some. */
  readonly leads: boolean;
  readonly onClose: () => void;
}

/** "Text, kontrast och språk": holds at once, on this device only. */
export function SettingsDialog({ preferences, onChange, seatHref, leads, onClose }: Props) {
  const { common, settings, start } = useWords();
  const { lang, theme, textSize, enterAdds, letterKeys, holdsUpdates, leftHanded } = preferences;
  return (
    <Dialog title={settings.title} closeLabel={common.close} onClose={onClose}>
      <div className={styles.settings}>
        <Choice
          label={settings.language}
          value={lang}
          options={LANGS.map((value) => ({ value, name: settings.languages[value], lang: value }))}
          onChoose={(next) => onChange({ lang: next })}
        />
        <Choice
          label={settings.theme}
          value={theme}
          options={THEMES.map((value) => ({ value, name: settings.themes[value] }))}
          onChoose={(next) => onChange({ theme: next })}
        />
        <Choice
          label={settings.textSize}
          value={textSize}
          options={TEXT_SIZES.map((value) => ({ value, name: settings.textSizes[value] }))}
          onChoose={(next) => onChange({ textSize: next })}
        />
        <div>
          <Switch
            label={settings.enterAdds}
            hint={settings.enterAddsHint}
            on={enterAdds}
            onTurn={(next) => onChange({ enterAdds: next })}
          />
          <Switch
            label={settings.letterKeys}
            hint={settings.letterKeysHint}
            on={letterKeys}
            onTurn={(next) => onChange({ letterKeys: next })}
          />
          <Switch
            label={settings.holdsUpdates}
            hint={settings.holdsUpdatesHint}
            on={holdsUpdates}
            onTurn={(next) => onChange({ holdsUpdates: next })}
          />
          {leads && (
            <Switch
              label={settings.leftHanded}
              hint={settings.leftHandedHint}
              on={leftHanded}
              onTurn={(next) => onChange({ leftHanded: next })}
            />
          )}
        </div>
        {seatHref && (
          <ButtonLink variant="line" href={seatHref} onClick={onClose}>
            {settings.changeTable}
          </ButtonLink>
        )}
        <EmptyDevice />
        <nav className={styles.more} aria-label={start.help}>
          <Link to={pathTo.help()} onClick={onClose}>
            {start.help}
          </Link>
          <Link to={pathTo.helpAccessibility()} onClick={onClose}>
            {start.accessibility}
          </Link>
        </nav>
      </div>
    </Dialog>
  );
}
