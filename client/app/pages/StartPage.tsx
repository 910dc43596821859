import { useEffect, useEffectEvent, useState } from 'react';
import type { Code } from '#shared/domain/code.ts';
import { DataPolicy } from '../../features/settings/DataPolicy.tsx';
import { SettingsDialog } from '../../features/settings/SettingsDialog.tsx';
import { TextButton } from '../../features/settings/TextButton.tsx';
import { TextLink } from '../../features/settings/TextLink.tsx';
import type { KnownWorkshop } from '../../features/start/knownWorkshop.ts';
import type { PastedLink } from '../../features/start/pastedLink.ts';
import { Start } from '../../features/start/Start.tsx';
import { useWords } from '../../i18n/useWords.ts';
import { useApp } from '../../state/appContext.ts';
import { pathTo } from '../../state/paths.ts';
import { useKeyRing, type WorkshopEntry } from '../../state/useKeyRing.ts';
import { usePreferences, useSetPreferences } from '../../state/usePreferences.ts';
import { useReadable } from '../../state/useReadable.ts';
import { useNavigate } from '../../state/useRoute.ts';
import { useToasts } from '../../ui/useToasts.ts';
import { isSomethingShared } from '../takeShared.ts';

export function StartPage() {
  const { network, settings, share, start } = useWords();
  const { api, scanned, install: offer } = useApp();
  const install = useReadable(offer);
  useSharedWaiting();
  const ring = useKeyRing();
  const navigate = useNavigate();
  const preferences = usePreferences();
  const setPreferences = useSetPreferences();
  const [setting, setSetting] = useState(false);

  const join = async (code: Code) => {
    const joined = await api.join(code);
    if (!joined.ok) return joined;
    const { id, key } = joined.value;
    await ring.add({ id, title: '', keys: { participant: key } });
    navigate(pathTo.join(id));
    scanned.set(null);
    return joined;
  };
  const demonstrate = async (createKey?: string) => {
    const made = await api.demonstrate(preferences.lang, createKey);
    if (!made.ok) return made;
    const { id, keys } = made.value;
    const { facilitator, participant, screen } = keys;
    if (facilitator) await ring.add({ id, title: '', keys: { facilitator } });
    if (participant) await ring.add({ id, title: '', keys: { participant } });
    if (screen) await ring.add({ id, title: '', keys: { screen } });
    // Who asks to practise wants the list of what to do.
    setPreferences({ knowsLeading: false });
    navigate(pathTo.board(id));
    return made;
  };
  return (
    <>
      <Start
        known={ring.workshops.map(toKnown).filter((entry) => entry !== null)}
        createHref={pathTo.new()}
        scanned={useReadable(scanned)}
        join={join}
        demonstrate={demonstrate}
        onOpen={openLink}
        onLanguage={(lang) => setPreferences({ lang })}
        foot={
          <>
            <DataPolicy />
            <TextLink href={pathTo.network()}>{network.title}</TextLink>
            <TextButton onClick={() => setSetting(true)}>{settings.title}</TextButton>
            {install && <TextButton onClick={install}>{share.install}</TextButton>}
            <a href={pathTo.help()}>{start.help}</a>
            <a href={pathTo.helpAccessibility()}>{start.accessibility}</a>
          </>
        }
      />
      {setting && (
        <SettingsDialog
          preferences={preferences}
          onChange={setPreferences}
          seatHref={null}
          leads={false}
          onClose={() => setSetting(false)}
        />
      )}
    </>
  );
}

/** A text from another app, and no workshop yet to put it in. */
function useSharedWaiting(): void {
  const { share } = useWords();
  const toasts = useToasts();
  const tell = useEffectEvent(() => toasts.show({ text: share.waits, life: 20_000 }));
  useEffect(() => {
    void isSomethingShared(globalThis.caches).then((is) => is && tell());
  }, []);
}

function toKnown({ id, title, role }: WorkshopEntry): KnownWorkshop | null {
  if (role === null) return null;
  const href = { organiser: pathTo.desk, screen: pathTo.screen }[role as string] ?? pathTo.board;
  return { id, title, role, href: href(id) };
}

/** By the address bar, so that the key is taken in where every link's key is. */
function openLink({ id, key, table }: PastedLink): void {
  const path = table ? `${pathTo.join(id)}?table=${table}` : pathTo.board(id);
  location.assign(`${path}#key=${key}`);
}
