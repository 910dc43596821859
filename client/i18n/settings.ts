/** "Text, kontrast och språk": chosen per device. */
const sv = {
  title: 'Text, kontrast och språk',
  language: 'Språk',
  /** Each language is named in itself, so that everyone finds their own. */
  languages: { sv: 'Svenska', en: 'English', da: 'Dansk' },
  theme: 'Ljust eller mörkt',
  themes: { system: 'Som enheten', light: 'Ljust', dark: 'Mörkt' },
  textSize: 'Textstorlek',
  textSizes: { normal: 'Vanlig', large: 'Större', larger: 'Störst' },
  enterAdds: 'Enter lägger till kortet',
  enterAddsHint: 'Annars ger Enter ny rad och Ctrl+Enter lägger till.',
  letterKeys: 'Kortkommandon med en bokstav',
  letterKeysHint: 'Gäller bara när ett kort har fokus.',
  holdsUpdates: 'Pausa uppdateringar',
  holdsUpdatesHint: 'Andras kort väntar tills du ber om dem, och läses inte upp.',
  leftHanded: 'Vänsterhänt',
  leftHandedHint: 'Speglar ledarens reglage.',
  changeTable: 'Byt bord eller organisation',
};

const en = {
  title: 'Text, contrast and language',
  language: 'Language',
  languages: { sv: 'Svenska', en: 'English', da: 'Dansk' },
  theme: 'Light or dark',
  themes: { system: 'As the device', light: 'Light', dark: 'Dark' },
  textSize: 'Text size',
  textSizes: { normal: 'Normal', large: 'Larger', larger: 'Largest' },
  enterAdds: 'Enter adds the card',
  enterAddsHint: 'Otherwise Enter gives a new line and Ctrl+Enter adds.',
  letterKeys: 'Single-letter shortcuts',
  letterKeysHint: 'Only when a card has focus.',
  holdsUpdates: 'Pause updates',
  holdsUpdatesHint: 'Others’ cards wait until you ask for them, and are not read aloud.',
  leftHanded: 'Left-handed',
  leftHandedHint: 'Mirrors the facilitator’s bar.',
  changeTable: 'Change table or organisation',
} satisfies typeof sv;

const da = {
  title: 'Tekst, kontrast og sprog',
  language: 'Sprog',
  languages: { sv: 'Svenska', en: 'English', da: 'Dansk' },
  theme: 'Lyst eller mørkt',
  themes: { system: 'Som enheden', light: 'Lyst', dark: 'Mørkt' },
  textSize: 'Tekststørrelse',
  textSizes: { normal: 'Almindelig', large: 'Større', larger: 'Størst' },
  enterAdds: 'Enter tilføjer kortet',
  enterAddsHint: 'Ellers giver Enter ny linje, og Ctrl+Enter tilføjer.',
  letterKeys: 'Genveje med ét bogstav',
  letterKeysHint: 'Gælder kun, når et kort har fokus.',
  holdsUpdates: 'Sæt opdateringer på pause',
  holdsUpdatesHint: 'Andres kort venter, til du beder om dem, og læses ikke op.',
  leftHanded: 'Venstrehåndet',
  leftHandedHint: 'Spejler facilitatorens betjening.',
  changeTable: 'Skift bord eller organisation',
} satisfies typeof sv;

export const settings = { sv, en, da };
