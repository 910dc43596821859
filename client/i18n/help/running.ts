import type { HelpText } from './helpText.ts';

/** For a municipality's IT: what it is, and how it is brought up. */
const sv: HelpText = {
  title: 'Drift, för it-avdelningen',
  forWhom: 'För dig som sätter upp Mellanrum på en server, eller granskar det.',
  lead: 'Mellanrum är en process, en port och en mapp. Det behöver ingen inloggningstjänst, ingen e-post och inget från internet när det väl är installerat.',
  chapters: [
    {
      id: 'brief',
      title: 'I korthet',
      blocks: [
        {
          facts: [
            [
              'Program',
              'En process på Node 24, som npm installerar i programmets egen mapp. För att installera behövs npm och någon Node från 20.19. Provat på Linux.',
            ],
            [
              'Portar',
              'En: `4040` (TCP), för både http och websocket. Valfri med `PORT`. TLS sköts av en proxy framför.',
            ],
            [
              'Data',
              'En mapp, `DATA_DIR`, med en SQLite-databas. Mappen får användas av en process i taget; en andra process vägrar starta.',
            ],
            ['Trafik ut', 'Ingen. Varken servern eller sidan frågar någon annan värd.'],
            [
              'Användare',
              'Inga konton. Den som har en länk eller en kod kommer in, i den roll som länken ger. Inga kakor, inga namn, inga e-postadresser.',
            ],
            [
              'Skydd i webbläsaren',
              'Sträng Content-Security-Policy: bara egna filer, inga inbäddade skript. Sidan får inte visas i en ram.',
            ],
          ],
        },
      ],
    },
    {
      id: 'server',
      title: 'På en liten server',
      blocks: [
        'Lägg programmet i en mapp som en egen användare får läsa, och starta en gång för hand. Då installeras och byggs det som behövs. En andra start behöver inget nät.',
        { example: 'start' },
        'Sedan kan systemd hålla det igång. Processen avslutas rent på SIGTERM: det som kommit in sparas och bekräftas först.',
        { example: 'systemd' },
      ],
    },
    {
      id: 'container',
      title: 'I en container',
      blocks: [
        'Avbildningen byggs i två steg. Den kör inte som root, har ett filsystem som bara får läsas, och skriver endast i volymen `/data`. Den säger själv till om den inte längre kan spara.',
        { example: 'container' },
        'Samma mapp har en `compose.yaml` med flera reläer, PostgreSQL och en proxy med TLS.',
        { example: 'compose' },
      ],
    },
  ],
};

const en: HelpText = {
  title: 'Running it, for the IT department',
  forWhom: 'For you who put Mellanrum on a server, or look it over.',
  lead: 'Mellanrum is one process, one port and one folder. It needs no login service, no e-mail and nothing from the internet once it is installed.',
  chapters: [
    {
      id: 'brief',
      title: 'In brief',
      blocks: [
        {
          facts: [
            [
              'Program',
              'One process on Node 24, which npm installs in the program’s own folder. To install it takes npm and any Node from 20.19. Tried on Linux.',
            ],
            [
              'Ports',
              'One: `4040` (TCP), for http and websocket alike. Another with `PORT`. TLS is for a proxy in front.',
            ],
            [
              'Data',
              'One folder, `DATA_DIR`, with an SQLite database. One process at a time may use it; a second one refuses to start.',
            ],
            ['Traffic out', 'None. Neither the server nor the page asks any other host.'],
            [
              'Users',
              'No accounts. Whoever has a link or a code comes in, in the role that the link gives. No cookies, no names, no e-mail addresses.',
            ],
            [
              'In the browser',
              'A strict Content-Security-Policy: own files only, no inline scripts. The page cannot be framed.',
            ],
          ],
        },
      ],
    },
    {
      id: 'server',
      title: 'On a small server',
      blocks: [
        'Put the program in a folder that a user of its own may read, and start it once by hand. That installs and builds what is needed. A second start needs no network.',
        { example: 'start' },
        'Then systemd can keep it running. The process ends cleanly on SIGTERM: what has come in is saved and acknowledged first.',
        { example: 'systemd' },
      ],
    },
    {
      id: 'container',
      title: 'In a container',
      blocks: [
        'The image is built in two stages. It does not run as root, has a file system that may only be read, and writes in the volume `/data` alone. It says by itself when it can no longer save.',
        { example: 'container' },
        'The same folder has a `compose.yaml` with several relays, PostgreSQL and a proxy with TLS.',
        { example: 'compose' },
      ],
    },
  ],
};

const da: HelpText = {
  title: 'Drift, til it-afdelingen',
  forWhom: 'For dig, der sætter Mellanrum op på en server eller gennemgår det.',
  lead: 'Mellanrum er én proces, én port og én mappe. Det behøver ingen login-tjeneste, ingen e-mail og intet fra internettet, når det først er installeret.',
  chapters: [
    {
      id: 'brief',
      title: 'Kort fortalt',
      blocks: [
        {
          facts: [
            [
              'Program',
              'Én proces på Node 24, som npm installerer i programmets egen mappe. For at installere kræves npm og en Node fra 20.19. Prøvet på Linux.',
            ],
            [
              'Porte',
              'Én: `4040` (TCP), til både http og websocket. En anden med `PORT`. TLS klares af en proxy foran.',
            ],
            [
              'Data',
              'Én mappe, `DATA_DIR`, med en SQLite-database. Mappen må bruges af én proces ad gangen; en anden nægter at starte.',
            ],
            ['Trafik ud', 'Ingen. Hverken serveren eller siden spørger nogen anden vært.'],
            [
              'Brugere',
              'Ingen konti. Den, der har et link eller en kode, kommer ind i den rolle, linket giver. Ingen cookies, ingen navne, ingen e-mailadresser.',
            ],
            [
              'I browseren',
              'En streng Content-Security-Policy: kun egne filer, ingen indlejrede scripts. Siden kan ikke vises i en ramme.',
            ],
          ],
        },
      ],
    },
    {
      id: 'server',
      title: 'På en lille server',
      blocks: [
        'Læg programmet i en mappe, som en særskilt bruger må læse, og start det én gang i hånden. Så installeres og bygges det, der er brug for. Anden start kræver intet net.',
        { example: 'start' },
        'Derefter kan systemd holde det kørende. Processen slutter pænt på SIGTERM: det, der er kommet ind, gemmes og bekræftes først.',
        { example: 'systemd' },
      ],
    },
    {
      id: 'container',
      title: 'I en container',
      blocks: [
        'Imaget bygges i to trin. Det kører ikke som root, har et filsystem, der kun må læses, og skriver kun i volumen `/data`. Det siger selv til, når det ikke længere kan gemme.',
        { example: 'container' },
        'Samme mappe har en `compose.yaml` med flere relæer, PostgreSQL og en proxy med TLS.',
        { example: 'compose' },
      ],
    },
  ],
};

export const running = { sv, en, da };
