import type { Verdict } from '#shared/domain/networkTest.ts';

type Told = Readonly<Record<Verdict, { readonly title: string; readonly text: string }>>;

/** What to make of a network that has been tried, and what to do. */
const sv: Told = {
  holds: {
    title: 'Nätet håller',
    text: 'Allt som tavlan behöver kom fram från den här enheten. Prova gärna en gång till längst bort i salen.',
  },
  slow: {
    title: 'Nätet håller, men är långsamt',
    text: 'Det går att arbeta. Kort från andra bord kommer med en märkbar fördröjning.',
  },
  few: {
    title: 'Nätet släpper bara igenom några åt gången',
    text: 'En telefon behöver bara en koppling. Men prova från flera telefoner samtidigt innan ni litar på nätet, och ha mobilnätet i reserv.',
  },
  tooSlow: {
    title: 'Nätet är för långsamt',
    text: 'Byt till mobilnätet, eller prova närmare salens wifi-sändare. Det som skrivs sparas på enheten så länge.',
  },
  cuts: {
    title: 'Nätet bryter kopplingen',
    text: 'Inget som skrivs går förlorat, men tavlan stannar gång på gång. Byt till mobilnätet, eller be den som sköter nätet att tillåta långa WebSocket-kopplingar.',
  },
  blocked: {
    title: 'Nätet släpper inte igenom tavlan',
    text: 'Sidan kommer fram men inte kopplingen till tavlan. Byt till mobilnätet, eller be den som sköter nätet att släppa igenom WebSocket till den här adressen.',
  },
  portal: {
    title: 'Nätet svarar i serverns ställe',
    text: 'Det brukar vara en inloggningssida. Öppna en ny flik, logga in på nätet och prova igen. Hjälper inte det, byt till mobilnätet.',
  },
  noContact: {
    title: 'Ingen kontakt med servern',
    text: 'Se efter att enheten är uppkopplad och prova igen. Fungerar det på mobilnätet men inte här, är det nätet som stoppar.',
  },
  busy: {
    title: 'Servern hade inte plats för provet',
    text: 'Det säger inget om nätet. Vänta en minut och prova igen.',
  },
};

const en: Told = {
  holds: {
    title: 'The network holds',
    text: 'Everything the board needs came through from this device. Try once more at the far end of the hall.',
  },
  slow: {
    title: 'The network holds, but is slow',
    text: 'You can work on it. Cards from other tables arrive with a noticeable delay.',
  },
  few: {
    title: 'The network lets only a few through at a time',
    text: 'A phone needs only one connection. But try from several phones at once before you trust the network, and keep the mobile network in reserve.',
  },
  tooSlow: {
    title: 'The network is too slow',
    text: 'Change to the mobile network, or try closer to the wifi transmitter. What is written is saved on the device meanwhile.',
  },
  cuts: {
    title: 'The network cuts the connection',
    text: 'Nothing that is written is lost, but the board stops again and again. Change to the mobile network, or ask whoever runs the network to allow long WebSocket connections.',
  },
  blocked: {
    title: 'The network does not let the board through',
    text: 'The page comes through but not the connection to the board. Change to the mobile network, or ask whoever runs the network to let WebSocket through to this address.',
  },
  portal: {
    title: 'The network answers in place of the server',
    text: 'It is usually a login page. Open a new tab, log in to the network and try again. If that does not help, change to the mobile network.',
  },
  noContact: {
    title: 'No contact with the server',
    text: 'See that the device is connected and try again. If it works on the mobile network but not here, it is the network that blocks.',
  },
  busy: {
    title: 'The server had no room for the test',
    text: 'That says nothing about the network. Wait a minute and try again.',
  },
};

const da: Told = {
  holds: {
    title: 'Nettet holder',
    text: 'Alt, hvad tavlen har brug for, kom frem fra denne enhed. Prøv gerne en gang til længst væk i salen.',
  },
  slow: {
    title: 'Nettet holder, men er langsomt',
    text: 'Man kan arbejde på det. Kort fra andre borde kommer med en mærkbar forsinkelse.',
  },
  few: {
    title: 'Nettet lader kun nogle få igennem ad gangen',
    text: 'En telefon har kun brug for én forbindelse. Men prøv fra flere telefoner samtidig, før I stoler på nettet, og hav mobilnettet i reserve.',
  },
  tooSlow: {
    title: 'Nettet er for langsomt',
    text: 'Skift til mobilnettet, eller prøv tættere på salens wifi-sender. Det, der skrives, gemmes på enheden imens.',
  },
  cuts: {
    title: 'Nettet afbryder forbindelsen',
    text: 'Intet, der skrives, går tabt, men tavlen går i stå igen og igen. Skift til mobilnettet, eller bed den, der driver nettet, om at tillade lange WebSocket-forbindelser.',
  },
  blocked: {
    title: 'Nettet lader ikke tavlen komme igennem',
    text: 'Siden kommer frem, men ikke forbindelsen til tavlen. Skift til mobilnettet, eller bed den, der driver nettet, om at lade WebSocket komme igennem til denne adresse.',
  },
  portal: {
    title: 'Nettet svarer i serverens sted',
    text: 'Det er som regel en loginside. Åbn en ny fane, log ind på nettet, og prøv igen. Hjælper det ikke, så skift til mobilnettet.',
  },
  noContact: {
    title: 'Ingen forbindelse til serveren',
    text: 'Se efter, at enheden er på nettet, og prøv igen. Virker det på mobilnettet, men ikke her, er det nettet, der spærrer.',
  },
  busy: {
    title: 'Serveren havde ikke plads til prøven',
    text: 'Det siger ikke noget om nettet. Vent et minut, og prøv igen.',
  },
};

export const networkVerdicts = { sv, en, da };
