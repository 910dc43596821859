/** What the facilitator does beside steering: the door, sharing the lead, and the plan of the day. */
const sv = {
  door: {
    closeTitle: 'Stäng dörren?',
    closeText:
      'Koden slutar gälla för nya. De som är inne märker inget, och den som har en länk kommer in som förut.',
    closed: 'Dörren är stängd',
    openTitle: 'Öppna dörren?',
    openText:
      'Rummet får en ny kod. Den gamla gäller inte längre. Storbilden visar den nya när dörren är öppen.',
    failed: 'Dörren är kvar som den var. Servern svarade inte. Försök igen.',
    expired: 'Ingen kod gäller just nu',
  },
  share: 'Dela ledningen',
  shareText:
    'Den som öppnar länken leder dagen tillsammans med dig. Ni kan göra samma saker, och dagen går vidare även om din dator stängs. Dela den bara med den som ska leda.',
  shareWaiting: 'Länken hämtas när det finns kontakt med servern.',
  desk: 'Arrangörens skrivbord',
  keysTitle: 'För dig som leder, var du än är på sidan utom i ett fält',
  keys: {
    nextPhase: 'Nästa fas',
    pause: 'Pausa tiden, eller fortsätt',
    minute: 'En minut mer eller mindre',
    lock: 'Lås tavlan, eller lås upp',
    gather: 'Samla alla',
    undo: 'Ångra det senaste steget',
  },
  plan: {
    title: 'Dagens plan',
    help: 'Ändra det som är kvar av dagen. Det som är klart står fast.',
    minutes: (step: string) => `Minuter för ${step}`,
    less: 'Fem minuter mindre',
    more: 'Fem minuter mer',
    phases: (step: string) => `Faser i ${step}`,
    skip: (step: string) => `Hoppa över ${step}`,
    add: (step: string) => `Lägg till ${step}`,
    done: 'Klart',
    now: 'Här är rummet',
    save: 'Spara planen',
    saved: 'Planen är ändrad.',
    onePhase: 'Ett steg behöver minst en fas.',
    changed: 'Planen ändrades medan du skrev. Det du ser nu är den nya.',
  },
};

const en = {
  door: {
    closeTitle: 'Close the door?',
    closeText:
      'The code stops working for newcomers. Those inside notice nothing, and whoever has a link comes in as before.',
    closed: 'The door is closed',
    openTitle: 'Open the door?',
    openText:
      'The room gets a new code. The old one no longer works. The big screen shows the new one when the door is open.',
    failed: 'The door is as it was. The server did not answer. Try again.',
    expired: 'No code works right now',
  },
  share: 'Share the lead',
  shareText:
    'Whoever opens the link leads the day together with you. You can do the same things, and the day goes on even if your computer is closed. Share it only with somebody who will lead.',
  shareWaiting: 'The link is fetched when there is contact with the server.',
  desk: 'The organiser’s desk',
  keysTitle: 'For whoever leads, anywhere on the page except in a field',
  keys: {
    nextPhase: 'Next phase',
    pause: 'Pause the clock, or resume it',
    minute: 'One minute more or less',
    lock: 'Lock the board, or unlock it',
    gather: 'Call everyone together',
    undo: 'Undo the last move',
  },
  plan: {
    title: 'Plan of the day',
    help: 'Change what is left of the day. What is done stands.',
    minutes: (step) => `Minutes for ${step}`,
    less: 'Five minutes less',
    more: 'Five minutes more',
    phases: (step) => `Phases of ${step}`,
    skip: (step) => `Skip ${step}`,
    add: (step) => `Add ${step}`,
    done: 'Done',
    now: 'The room is here',
    save: 'Save the plan',
    saved: 'The plan is changed.',
    onePhase: 'A step needs at least one phase.',
    changed: 'The plan was changed while you wrote. What you see now is the new one.',
  },
} satisfies typeof sv;

const da = {
  door: {
    closeTitle: 'Luk døren?',
    closeText:
      'Koden gælder ikke længere for nye. De, der er inde, mærker intet, og hvem der har et link, kommer ind som før.',
    closed: 'Døren er lukket',
    openTitle: 'Åbn døren?',
    openText:
      'Rummet får en ny kode. Den gamle gælder ikke længere. Storskærmen viser den nye, når døren er åben.',
    failed: 'Døren er, som den var. Serveren svarede ikke. Prøv igen.',
    expired: 'Ingen kode gælder lige nu',
  },
  share: 'Del ledelsen',
  shareText:
    'Den, der åbner linket, leder dagen sammen med dig. I kan det samme, og dagen går videre, selv om din computer lukkes. Del det kun med den, der skal lede.',
  shareWaiting: 'Linket hentes, når der er forbindelse til serveren.',
  desk: 'Arrangørens skrivebord',
  keysTitle: 'For den, der leder, hvor som helst på siden undtagen i et felt',
  keys: {
    nextPhase: 'Næste fase',
    pause: 'Sæt tiden på pause, eller fortsæt',
    minute: 'Et minut mere eller mindre',
    lock: 'Lås tavlen, eller lås op',
    gather: 'Saml alle',
    undo: 'Fortryd det seneste skift',
  },
  plan: {
    title: 'Dagens plan',
    help: 'Ret det, der er tilbage af dagen. Det, der er færdigt, står fast.',
    minutes: (step) => `Minutter til ${step}`,
    less: 'Fem minutter mindre',
    more: 'Fem minutter mere',
    phases: (step) => `Faser i ${step}`,
    skip: (step) => `Spring ${step} over`,
    add: (step) => `Tilføj ${step}`,
    done: 'Færdigt',
    now: 'Her er rummet',
    save: 'Gem planen',
    saved: 'Planen er ændret.',
    onePhase: 'Et trin skal have mindst én fase.',
    changed: 'Planen blev ændret, mens du skrev. Det, du ser nu, er den nye.',
  },
} satisfies typeof sv;

export const lead = { sv, en, da };
