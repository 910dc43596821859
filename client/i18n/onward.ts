/** What a card becomes: a strength a need, a need a strategy, and a strategy an undertaking. */
const sv = {
  toStrategy: 'Gör till strategi',
  openStrategy: 'Öppna strategin',
  answerNeed: 'Svara med en strategi',
  mirror: 'Spegla till ett behov',
  /** Begins the need that mirrors a strength; the writer goes on. */
  mirrorStart: 'Styrkan finns, men',
  /** On a card on the board. */
  link: { mirrors: 'Speglar en styrka', answers: 'Svarar på ett behov' },
  mirrored: 'Ett behov är lagt till. Skriv vad som saknas.',
};

const en = {
  toStrategy: 'Make it a strategy',
  openStrategy: 'Open the strategy',
  answerNeed: 'Answer with a strategy',
  mirror: 'Mirror as a need',
  mirrorStart: 'The strength is there, but',
  link: { mirrors: 'Mirrors a strength', answers: 'Answers a need' },
  mirrored: 'A need has been added. Write what is missing.',
} satisfies typeof sv;

const da = {
  toStrategy: 'Gør til strategi',
  openStrategy: 'Åbn strategien',
  answerNeed: 'Svar med en strategi',
  mirror: 'Spejl som et behov',
  mirrorStart: 'Styrken findes, men',
  link: { mirrors: 'Spejler en styrke', answers: 'Svarer på et behov' },
  mirrored: 'Et behov er tilføjet. Skriv, hvad der mangler.',
} satisfies typeof sv;

export const onward = { sv, en, da };
