import { randomBytes } from 'node:crypto';
import { addActor } from '#shared/board/edits/actors.ts';
import { addCard } from '#shared/board/edits/cards.ts';
import { linkCards } from '#shared/board/edits/strategy.ts';
import { textName } from '#shared/board/rootTexts.ts';
import { findText, spliceText } from '#shared/board/texts.ts';
import type { CardKind } from '#shared/domain/card.ts';
import { participantId } from '#shared/domain/identity.ts';
import { type ActorId, type CardId, randomId, tableId } from '#shared/domain/ids.ts';
import { knownActor } from '#shared/domain/knownActors.ts';
import { ranksAfter } from '#shared/domain/order.ts';
import type { Hall } from '../e2e/hall.ts';
import type { TestWorkshop } from '../support/relay.ts';
import { openStock } from '../support/stockProvider.ts';

const CHAINS: readonly (readonly [
  system: string,
  ...(readonly [effect: string, event: string])[],
])[] = [
  [
    'Avvisa först, fråga sedan\nSvaret på en remiss är oftare ett nej än en fråga.\nTelefonnumret på brevet går till en växel.',
    ['Vårdcentralen slutar skriva remisser.', 'Ingen svarar på vad som hände med den förra.'],
    ['Hon väntar ett halvår på fel ställe.', 'Remissen kommer tillbaka med orden ”fel nivå”.'],
  ],
  [
    'Ärendet minns, inte vi',
    ['Historien berättas en femte gång.', 'Ärendet flyttar, men inte den som känner det.'],
    ['Planen från i våras ligger kvar oläst.', 'Ny handläggare börjar på ett tomt blad.'],
  ],
  [
    'Pengar som väntar ut varandra',
    ['Praktiken avbryts andra veckan.', 'Ersättningen räknas om när hon börjar.'],
  ],
];
const VIEWS = [
  ['Vuxenpsykiatrin', 'Vi håller kön kort för att de sjukaste ska få plats.'],
  ['Vårdcentralen', 'Vi har lärt oss att det inte är någon idé.'],
  ['Brukarorganisation', 'Jag trodde att det var jag som hade skrivit fel.'],
] as const;
const LONELY = 'Föreningen får veta först när det är akut.';

/** Five chains of which one has only its effect, three systems, and three parties that see the first in their own way. */
export async function writeChains(hall: Hall, workshop: TestWorkshop): Promise<void> {
  const guest = openStock(hall.relay, workshop, 'participant');
  await guest.synced();
  const { doc } = guest;
  const participant = participantId(workshop.id, guest.device);
  const ranks = ranksAfter(null, 20);
  let written = 0;
  const put = (kind: CardKind, text: string, table = 3): CardId => {
    const id = randomId<'card'>(randomBytes);
    written += 1;
    addCard(
      doc,
      {
        id,
        place: { step: 'systemKnowledge', column: 'needs', rank: ranks[written] ?? 'a0' },
        text,
        actors: [],
        kind,
      },
      {
        participant,
        table: tableId(table),
        org: null,
        lang: 'sv',
        at: Date.now() - 1000 + written,
      },
    );
    return id;
  };
  const [first] = CHAINS.map(([system, ...chains]) => {
    const id = put('invisibleSystem', system);
    for (const [at, [effect, event]] of chains.entries()) {
      const [seen, came] = [put('effect', effect, at === 0 ? 3 : 8), put('event', event)];
      linkCards(doc, came, seen, 'causes');
      linkCards(doc, id, came, 'causes');
    }
    return id;
  });
  put('effect', LONELY);
  for (const [name, words] of VIEWS) {
    const party: ActorId = randomId<'actor'>(randomBytes);
    const by = { by: participant, at: Date.now() };
    addActor(doc, { ...knownActor(name), id: party, name, inRoom: true }, by);
    const path = first && { of: 'root' as const, name: textName.view(first, party) };
    const text = path ? findText(doc, path) : null;
    if (text) spliceText(doc, text, { index: 0, remove: 0, insert: words });
  }
  await guest.synced();
  guest.close();
}
