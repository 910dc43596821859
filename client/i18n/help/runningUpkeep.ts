import type { HelpChapter } from './helpText.ts';

/** What is done now and then while it runs. */
const sv: readonly HelpChapter[] = [
  {
    id: 'backup',
    title: 'Säkerhetskopia och återställning',
    blocks: [
      'Kopian tas medan servern är igång och ingen märker något. Den blir en egen mapp med en hel databas, som kontrolleras innan kommandot säger att det är klart. En mapp som redan har en databas skrivs aldrig över.',
      { example: 'backup' },
      'Kopiera inte databasfilen på annat sätt medan servern är igång: då kan det sista fattas.',
      'Återställ med servern stoppad. Det som låg där läggs åt sidan i samma mapp och tas inte bort.',
      { example: 'restore' },
      {
        list: [
          'Efter en återställning börjar varje tavla ett nytt liv på enheterna. Det som en telefon hade skrivit efter kopian försvinner inte: den visar det som "Räddade texter", och den som skrev kan lägga tillbaka det.',
          'Workshopar som har raderats efter kopian förblir raderade, om den gamla databasen går att läsa. **Enskilda kort som har raderats överallt efter kopian kommer tillbaka** och behöver raderas igen. Kommandot säger hur många det gäller.',
          'Kopian innehåller allt som tavlorna innehåller, och nycklarna till dem. Skydda den som databasen, och spara den inte längre än ni behöver: det som raderas på servern finns kvar i kopian.',
          'Med PostgreSQL tar ni kopian med databasens egna verktyg (`pg_dump`, `pg_restore`). Kör sedan `npm run restore` utan mapp, med `DATABASE_URL` satt, så att tavlorna börjar ett nytt liv.',
        ],
      },
    ],
  },
  {
    id: 'upgrade',
    title: 'Uppgradera',
    blocks: [
      { example: 'upgrade' },
      {
        list: [
          'Databasen förs över till den nya versionen vid starten. En äldre version vägrar öppna en nyare databas och ändrar inget i den, så gå tillbaka genom att återställa kopian.',
          'Det går att göra mitt under en dag. Enheterna märker ett avbrott på några sekunder, skriver vidare under tiden och skickar sedan.',
          'Öppna sidor använder den gamla appen tills de läses in på nytt. Den säger själv till att det finns en ny version, och väntar medan någon skriver.',
        ],
      },
    ],
  },
  {
    id: 'size',
    title: 'Hur stor maskin',
    blocks: [
      {
        facts: [
          [
            'Minne',
            'Processen tar knappt 140 MB när inget händer. En spelad dag med 120 personer vid 16 bord tog 176 MB. Räkna med 512 MB, eller 1 GB om flera stora dagar går samtidigt.',
          ],
          [
            'Processor',
            'En kärna räcker. Den spelade dagen gick tjugo gånger så fort som en riktig och tog 7 % av en kärna.',
          ],
          [
            'Disk',
            'Högst 64 MB per workshop för tavlans tidigare lägen, och några MB för tavlan själv. Håll en gång till så mycket ledigt: vid radering skrivs hela filen om.',
          ],
          ['Gränser', 'Högst 600 anslutningar och 5 000 kort i en workshop.'],
        ],
      },
      'Med många workshopar samtidigt, mätt på en process med SQLite och en kärna (AMD EPYC): åtta enheter och ett femtiotal kort i varje workshop, och i varje en ändring var tredje sekund, som är mer än på en vanlig dag.',
      {
        facts: [
          ['10 workshopar', '80 enheter: 150 MB minne, 2 % av kärnan, 5 kB/s.'],
          [
            '200 workshopar',
            '1 600 enheter, uppskattat mellan mätningarna vid 100 och 1 000: 300 MB minne, knappt en femtedel av kärnan, 100 kB/s.',
          ],
          [
            '1 000 workshopar',
            '8 000 enheter: 650 MB minne, 38 % av kärnan, 0,5 MB/s och 29 MB på disken. En ändring var hos de andra efter 24 ms, den långsammaste av hundra efter 77 ms.',
          ],
          [
            '5 000 workshopar',
            'Inte mätt utan uträknat. Det kräver flera reläer, för en process använder en kärna: räkna med sex reläer med en kärna och 2 GB minne var, och fyra kärnor till PostgreSQL.',
          ],
        ],
      },
    ],
  },
  {
    id: 'many',
    title: 'Flera reläer',
    blocks: [
      'En process räcker långt. Ska tjänsten tåla att en maskin faller, eller bära hundratals samtidiga dagar, kan flera reläer dela en PostgreSQL-databas. De är lika och håller inget själva; proxyn får skicka vem som helst till vilket som helst.',
      'Stannar databasen skriver alla vidare. Inget sägs vara sparat förrän det är det, och allt skickas när den är tillbaka. Har ni en kopia som ska kunna ta över: låt den vara synkron. I en kopia som släpar kan det sist sparade saknas, och då finns det bara kvar på enheterna.',
      'Flytta en SQLite-databas dit med ett kommando, med servern stoppad. PostgreSQL-databasen ska vara tom. Allt räknas efteråt på båda sidor och tavlorna jämförs; stämmer det inte sparas inget.',
      { example: 'move' },
    ],
  },
];

const en: readonly HelpChapter[] = [
  {
    id: 'backup',
    title: 'Backup and restore',
    blocks: [
      'The copy is taken while the server runs, and nobody notices. It is a folder of its own with a whole database, which is checked before the command says that it is done. A folder that already has a database is never written over.',
      { example: 'backup' },
      'Do not copy the database file in another way while the server runs: the last of it may be missing.',
      'Restore with the server stopped. What was there is put aside in the same folder, not removed.',
      { example: 'restore' },
      {
        list: [
          'After a restore every board begins a new life on the devices. What a phone had written after the copy does not vanish: it is shown there as “Rescued texts”, and whoever wrote it can put it back.',
          'Workshops that were deleted after the copy stay deleted, if the old database can be read. **Single cards that were erased everywhere after the copy come back** and need to be erased again. The command says how many there are.',
          'The copy holds all that the boards hold, and the keys to them. Protect it as you do the database, and keep it no longer than you need: what is deleted on the server remains in the copy.',
          'With PostgreSQL, take the copy with the database’s own tools (`pg_dump`, `pg_restore`). Then run `npm run restore` without a folder, with `DATABASE_URL` set, so that the boards begin a new life.',
        ],
      },
    ],
  },
  {
    id: 'upgrade',
    title: 'Upgrading',
    blocks: [
      { example: 'upgrade' },
      {
        list: [
          'The database is brought to the new version when it starts. An older version refuses to open a newer database and changes nothing in it, so go back by restoring the copy.',
          'It can be done in the middle of a day. Devices notice a gap of some seconds, go on writing meanwhile and then send.',
          'Open pages use the old app until they are loaded anew. It says by itself that there is a new version, and waits while somebody writes.',
        ],
      },
    ],
  },
  {
    id: 'size',
    title: 'How large a machine',
    blocks: [
      {
        facts: [
          [
            'Memory',
            'The process takes just under 140 MB when nothing happens. A played day with 120 people at 16 tables took 176 MB. Count on 512 MB, or 1 GB for several large days at once.',
          ],
          [
            'Processor',
            'One core will do. The played day went twenty times as fast as a real one and took 7 % of a core.',
          ],
          [
            'Disk',
            'At most 64 MB for each workshop’s earlier states of its board, and some MB for the board itself. Keep as much again free: on erasing, the whole file is written anew.',
          ],
          ['Bounds', 'At most 600 connections and 5,000 cards in a workshop.'],
        ],
      },
      'With many workshops at once, measured on one process with SQLite and one core (AMD EPYC): eight devices and some fifty cards in each workshop, and in each a change every third second, which is more than on an ordinary day.',
      {
        facts: [
          ['10 workshops', '80 devices: 150 MB of memory, 2 % of the core, 5 kB/s.'],
          [
            '200 workshops',
            '1,600 devices, estimated between what was measured at 100 and 1,000: 300 MB of memory, just under a fifth of the core, 100 kB/s.',
          ],
          [
            '1,000 workshops',
            '8,000 devices: 650 MB of memory, 38 % of the core, 0.5 MB/s and 29 MB on the disk. A change was with the others after 24 ms, the slowest of a hundred after 77 ms.',
          ],
          [
            '5,000 workshops',
            'Not measured but worked out. It takes several relays, since a process uses one core: count on six relays with a core and 2 GB of memory each, and four cores for PostgreSQL.',
          ],
        ],
      },
    ],
  },
  {
    id: 'many',
    title: 'Several relays',
    blocks: [
      'One process goes a long way. If the service is to stand the loss of a machine, or bear hundreds of days at once, several relays can share a PostgreSQL database. They are alike and hold nothing themselves; the proxy may send anybody to any of them.',
      'If the database stops, everybody goes on writing. Nothing is said to be saved before it is, and everything is sent when the database is back. If a copy is to be able to take over, make it synchronous: in one that lags, what was saved last may be missing, and is then only on the devices.',
      'Move an SQLite database there by one command, with the server stopped. The PostgreSQL database must be empty. Everything is counted on both sides afterwards and the boards are compared; if they differ nothing is kept.',
      { example: 'move' },
    ],
  },
];

const da: readonly HelpChapter[] = [
  {
    id: 'backup',
    title: 'Sikkerhedskopi og gendannelse',
    blocks: [
      'Kopien tages, mens serveren kører, og ingen mærker noget. Den bliver en mappe for sig med en hel database, som kontrolleres, før kommandoen siger, at den er færdig. En mappe, der allerede har en database, overskrives aldrig.',
      { example: 'backup' },
      'Kopiér ikke databasefilen på anden måde, mens serveren kører: så kan det sidste mangle.',
      'Gendan med serveren standset. Det, der lå der, lægges til side i samme mappe og fjernes ikke.',
      { example: 'restore' },
      {
        list: [
          'Efter en gendannelse begynder hver tavle et nyt liv på enhederne. Det, en telefon havde skrevet efter kopien, forsvinder ikke: den viser det som "Reddede tekster", og den, der skrev, kan lægge det tilbage.',
          'Workshopper, der er slettet efter kopien, forbliver slettet, hvis den gamle database kan læses. **Enkelte kort, der er slettet overalt efter kopien, kommer tilbage** og skal slettes igen. Kommandoen siger, hvor mange det gælder.',
          'Kopien indeholder alt, hvad tavlerne indeholder, og nøglerne til dem. Beskyt den som databasen, og gem den ikke længere end nødvendigt: det, der slettes på serveren, findes stadig i kopien.',
          'Med PostgreSQL tager I kopien med databasens egne værktøjer (`pg_dump`, `pg_restore`). Kør derefter `npm run restore` uden mappe, med `DATABASE_URL` sat, så tavlerne begynder et nyt liv.',
        ],
      },
    ],
  },
  {
    id: 'upgrade',
    title: 'Opgradering',
    blocks: [
      { example: 'upgrade' },
      {
        list: [
          'Databasen føres over til den nye version ved start. En ældre version nægter at åbne en nyere database og ændrer intet i den, så gå tilbage ved at gendanne kopien.',
          'Det kan gøres midt i en dag. Enhederne mærker en afbrydelse på nogle sekunder, skriver videre imens og sender bagefter.',
          'Åbne sider bruger den gamle app, til de indlæses igen. Den siger selv til, at der er en ny version, og venter, mens nogen skriver.',
        ],
      },
    ],
  },
  {
    id: 'size',
    title: 'Hvor stor en maskine',
    blocks: [
      {
        facts: [
          [
            'Hukommelse',
            'Processen bruger knap 140 MB, når der ikke sker noget. En spillet dag med 120 personer ved 16 borde brugte 176 MB. Regn med 512 MB, eller 1 GB til flere store dage på én gang.',
          ],
          [
            'Processor',
            'Én kerne er nok. Den spillede dag gik tyve gange så hurtigt som en rigtig og brugte 7 % af en kerne.',
          ],
          [
            'Disk',
            'Højst 64 MB pr. workshop til tavlens tidligere tilstande og nogle MB til tavlen selv. Hold lige så meget ledigt: ved sletning skrives hele filen på ny.',
          ],
          ['Grænser', 'Højst 600 forbindelser og 5.000 kort i en workshop.'],
        ],
      },
      'Med mange workshopper på én gang, målt på én proces med SQLite og én kerne (AMD EPYC): otte enheder og et halvt hundrede kort i hver workshop og i hver en ændring hvert tredje sekund, hvilket er mere end på en almindelig dag.',
      {
        facts: [
          ['10 workshopper', '80 enheder: 150 MB hukommelse, 2 % af kernen, 5 kB/s.'],
          [
            '200 workshopper',
            '1.600 enheder, anslået mellem målingerne ved 100 og 1.000: 300 MB hukommelse, knap en femtedel af kernen, 100 kB/s.',
          ],
          [
            '1.000 workshopper',
            '8.000 enheder: 650 MB hukommelse, 38 % af kernen, 0,5 MB/s og 29 MB på disken. En ændring var hos de andre efter 24 ms, den langsomste af hundrede efter 77 ms.',
          ],
          [
            '5.000 workshopper',
            'Ikke målt, men regnet ud. Det kræver flere relæer, for en proces bruger én kerne: regn med seks relæer med hver en kerne og 2 GB hukommelse og fire kerner til PostgreSQL.',
          ],
        ],
      },
    ],
  },
  {
    id: 'many',
    title: 'Flere relæer',
    blocks: [
      'Én proces rækker langt. Skal tjenesten kunne tåle, at en maskine falder, eller bære hundredvis af dage på én gang, kan flere relæer dele en PostgreSQL-database. De er ens og holder intet selv; proxyen må sende hvem som helst til et hvilket som helst.',
      'Standser databasen, skriver alle videre. Intet siges at være gemt, før det er det, og alt sendes, når den er tilbage. Har I en kopi, der skal kunne tage over: lad den være synkron. I en kopi, der er bagud, kan det sidst gemte mangle, og så findes det kun på enhederne.',
      'Flyt en SQLite-database dertil med én kommando, med serveren standset. PostgreSQL-databasen skal være tom. Alt tælles bagefter på begge sider, og tavlerne sammenlignes; stemmer det ikke, gemmes intet.',
      { example: 'move' },
    ],
  },
];

export const runningUpkeep = { sv, en, da };
