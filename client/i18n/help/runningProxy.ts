import type { HelpChapter } from './helpText.ts';

/** The way in from outside, and what can be set. */
const sv: readonly HelpChapter[] = [
  {
    id: 'proxy',
    title: 'Proxy med TLS',
    blocks: [
      'Med https kan appen installeras och öppnas utan nät. Proxyn ska göra fyra saker:',
      {
        list: [
          'Släppa igenom websocket på `/sync/…` (rubrikerna `Upgrade` och `Connection`).',
          'Skicka vidare `Host`, och skriva över `X-Forwarded-For`, `-Proto` och `-Host` i stället för att lita på det som kom utifrån. Sätt då `TRUST_PROXY=true`, annars delar alla besökare på en och samma gräns för kodgissningar.',
          'Inte stänga stilla anslutningar för tidigt. Reläet hörs minst var tionde sekund; 60 sekunder räcker gott. Bryts de ändå kopplar sidan upp sig själv igen.',
          'Ta emot filer på upp till 16 MB.',
        ],
      },
      'Logga inte rubrikerna `Sec-WebSocket-Protocol` och `Authorization`: där går nycklarna. I adresser finns inga nycklar. De vanliga åtkomstloggarna i exemplen har ingen av dem.',
      '**nginx**, provat med version 1.22:',
      { example: 'nginx' },
      '**Caddy**, som skaffar certifikat själv, provat med version 2.6:',
      { example: 'caddy' },
    ],
  },
  {
    id: 'environment',
    title: 'Miljövariabler',
    blocks: [
      'Är något fel skrivet säger programmet allt på en gång, en mening för varje fel, och startar inte.',
      {
        facts: [
          ['`PORT`, `HOST`', 'Var det lyssnar. Förval: `4040`, på alla adresser.'],
          ['`DATA_DIR`', 'Mappen för databasen. Förval: `./data`.'],
          [
            '`DATABASE_URL`',
            'PostgreSQL i stället för SQLite, för flera reläer: `postgres://användare:lösen@värd/databas`. Förval: ingen.',
          ],
          [
            '`PUBLIC_URL`',
            'Adressen i länkar och QR-koder, till exempel `https://mellanrum.example.se`. Förval: den adress som frågan kom till.',
          ],
          ['`TRUST_PROXY`', '`true` när en proxy står framför. Förval: `false`.'],
          [
            '`CREATE_KEY`',
            'Den som ska skapa en workshop måste ange nyckeln, minst 8 tecken. Förval: alla som når sidan får skapa. Sätt den på en server som syns på internet.',
          ],
          [
            '`METRICS_KEY`',
            'Den som ska läsa `/metrics`, minst 8 tecken. Förval: bara samma maskin, inte genom en proxy.',
          ],
          [
            '`LOG_LEVEL`',
            '`silent`, `fatal`, `error`, `warn`, `info` eller `debug`. Förval: `info`.',
          ],
          [
            '`OPERATOR_NAME`, `OPERATOR_CONTACT`, `OPERATOR_SUPERVISOR`',
            'Vem ni är, hur den som möter ett hinder når er, och vilken myndighet som har tillsyn. Visas i tillgänglighetsredogörelsen. Utan dem säger den att ni inte har angett det.',
          ],
        ],
      },
    ],
  },
];

const en: readonly HelpChapter[] = [
  {
    id: 'proxy',
    title: 'A proxy with TLS',
    blocks: [
      'With https the app can be installed and opened without a network. The proxy is to do four things:',
      {
        list: [
          'Let websockets through at `/sync/…` (the headers `Upgrade` and `Connection`).',
          'Pass `Host` on, and write over `X-Forwarded-For`, `-Proto` and `-Host` instead of believing what came from outside. Then set `TRUST_PROXY=true`, or all visitors share one limit for guessing codes.',
          'Not close quiet connections too early. The relay is heard at least every ten seconds; 60 seconds are ample. If they are cut all the same, the page connects again by itself.',
          'Take files of up to 16 MB.',
        ],
      },
      'Do not log the headers `Sec-WebSocket-Protocol` and `Authorization`: the keys are there. No address holds a key. The usual access logs of these examples have neither.',
      '**nginx**, tried with version 1.22:',
      { example: 'nginx' },
      '**Caddy**, which gets certificates by itself, tried with version 2.6:',
      { example: 'caddy' },
    ],
  },
  {
    id: 'environment',
    title: 'Environment variables',
    blocks: [
      'If something is written wrongly the program says all of it at once, one sentence for each fault, and does not start.',
      {
        facts: [
          ['`PORT`, `HOST`', 'Where it listens. Default: `4040`, on every address.'],
          ['`DATA_DIR`', 'The folder of the database. Default: `./data`.'],
          [
            '`DATABASE_URL`',
            'PostgreSQL instead of SQLite, for several relays: `postgres://user:password@host/database`. Default: none.',
          ],
          [
            '`PUBLIC_URL`',
            'The address in links and QR codes, such as `https://mellanrum.example.se`. Default: the address that was asked.',
          ],
          ['`TRUST_PROXY`', '`true` when a proxy stands in front. Default: `false`.'],
          [
            '`CREATE_KEY`',
            'Whoever is to create a workshop must give this key, at least 8 characters. Default: everybody who reaches the page may. Set it on a server that the internet can see.',
          ],
          [
            '`METRICS_KEY`',
            'For whoever is to read `/metrics`, at least 8 characters. Default: this machine alone, not through a proxy.',
          ],
          [
            '`LOG_LEVEL`',
            '`silent`, `fatal`, `error`, `warn`, `info` or `debug`. Default: `info`.',
          ],
          [
            '`OPERATOR_NAME`, `OPERATOR_CONTACT`, `OPERATOR_SUPERVISOR`',
            'Who you are, how whoever meets an obstacle reaches you, and which body supervises. Shown in the accessibility statement. Without them it says that you have not said.',
          ],
        ],
      },
    ],
  },
];

const da: readonly HelpChapter[] = [
  {
    id: 'proxy',
    title: 'Proxy med TLS',
    blocks: [
      'Med https kan appen installeres og åbnes uden net. Proxyen skal gøre fire ting:',
      {
        list: [
          'Slippe websocket igennem på `/sync/…` (headerne `Upgrade` og `Connection`).',
          'Sende `Host` videre og overskrive `X-Forwarded-For`, `-Proto` og `-Host` i stedet for at stole på det, der kom udefra. Sæt så `TRUST_PROXY=true`, ellers deler alle besøgende én grænse for kodegæt.',
          'Ikke lukke stille forbindelser for tidligt. Relæet høres mindst hvert tiende sekund; 60 sekunder er rigeligt. Brydes de alligevel, forbinder siden sig selv igen.',
          'Tage imod filer på op til 16 MB.',
        ],
      },
      'Log ikke headerne `Sec-WebSocket-Protocol` og `Authorization`: dér går nøglerne. I adresser er der ingen nøgler. De almindelige adgangslogge i eksemplerne har ingen af dem.',
      '**nginx**, prøvet med version 1.22:',
      { example: 'nginx' },
      '**Caddy**, som selv skaffer certifikat, prøvet med version 2.6:',
      { example: 'caddy' },
    ],
  },
  {
    id: 'environment',
    title: 'Miljøvariabler',
    blocks: [
      'Er noget skrevet forkert, siger programmet det hele på én gang, én sætning for hver fejl, og starter ikke.',
      {
        facts: [
          ['`PORT`, `HOST`', 'Hvor det lytter. Standard: `4040`, på alle adresser.'],
          ['`DATA_DIR`', 'Mappen til databasen. Standard: `./data`.'],
          [
            '`DATABASE_URL`',
            'PostgreSQL i stedet for SQLite, til flere relæer: `postgres://bruger:kode@vært/database`. Standard: ingen.',
          ],
          [
            '`PUBLIC_URL`',
            'Adressen i links og QR-koder, for eksempel `https://mellanrum.example.se`. Standard: den adresse, der blev spurgt på.',
          ],
          ['`TRUST_PROXY`', '`true`, når der står en proxy foran. Standard: `false`.'],
          [
            '`CREATE_KEY`',
            'Den, der skal oprette en workshop, skal angive nøglen, mindst 8 tegn. Standard: alle, der når siden, må oprette. Sæt den på en server, der kan ses på internettet.',
          ],
          [
            '`METRICS_KEY`',
            'Til den, der skal læse `/metrics`, mindst 8 tegn. Standard: kun samme maskine, ikke gennem en proxy.',
          ],
          [
            '`LOG_LEVEL`',
            '`silent`, `fatal`, `error`, `warn`, `info` eller `debug`. Standard: `info`.',
          ],
          [
            '`OPERATOR_NAME`, `OPERATOR_CONTACT`, `OPERATOR_SUPERVISOR`',
            'Hvem I er, hvordan den, der møder en hindring, når jer, og hvilken myndighed der fører tilsyn. Vises i tilgængelighedserklæringen. Uden dem siger den, at I ikke har oplyst det.',
          ],
        ],
      },
    ],
  },
];

export const runningProxy = { sv, en, da };
