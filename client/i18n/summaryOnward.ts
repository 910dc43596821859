/** What the organiser adds to a summary of what is still open. */
const sv = {
  title: 'Så fortsätter ni',
  questions: 'Öppna frågor',
  questionsHint:
    'En fråga på varje rad. Det som strategierna behöver få klargjort kommer med av sig självt.',
  contact: 'Kontakt',
  contactHint: 'En funktionsbrevlåda eller ett växelnummer, aldrig en persons.',
};

const en = {
  title: 'How you go on',
  questions: 'Open questions',
  questionsHint:
    'One question on each line. What strategies need to have clarified comes along by itself.',
  contact: 'Contact',
  contactHint: 'A shared mailbox or a switchboard, never a person’s.',
} satisfies typeof sv;

const da = {
  title: 'Sådan går I videre',
  questions: 'Åbne spørgsmål',
  questionsHint:
    'Ét spørgsmål på hver linje. Det, strategierna skal have afklaret, kommer med af sig selv.',
  contact: 'Kontakt',
  contactHint: 'En fælles postkasse eller et hovednummer, aldrig en persons.',
} satisfies typeof sv;

export const summaryOnward = { sv, en, da };
