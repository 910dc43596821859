import type { HelpText } from './helpText.ts';

/** *Tillgänglighetsredogörelse*: only what has been tried, and what is known to fall short. */
const sv: HelpText = {
  title: 'Tillgänglighetsredogörelse för Mellanrum',
  forWhom: 'Hur tillgängligt Mellanrum är, vad som brister och hur du säger till.',
  lead: 'Alla i rummet ska kunna vara med, oavsett hur de ser, hör, rör sig eller läser. Här står hur långt det räcker, vad som brister och vem du vänder dig till.',
  chapters: [
    {
      id: 'compliance',
      title: 'Hur tillgängligt är det?',
      blocks: [
        'Mellanrum är **delvis förenligt** med lagen (2018:1937) om tillgänglighet till digital offentlig service och standarden EN 301 549. Målet är WCAG 2.2 på nivå AA. Vi känner inte till något i själva sidorna som bryter mot kraven, men de har inte prövats av personer med funktionsnedsättning eller av en utomstående granskare, och därför säger vi inte mer än så.',
      ],
    },
    {
      id: 'lacking',
      title: 'Kända brister',
      blocks: [
        {
          list: [
            '**Skärmläsare.** Sidorna har prövats genom det träd av namn och roller som skärmläsare läser, men inte med NVDA, JAWS, VoiceOver eller TalkBack av någon som använder dem till vardags.',
            '**Webbläsare.** Den automatiska prövningen görs i Chromium. I Firefox och Safari är den inte gjord på samma sätt.',
            '**Det deltagarna skriver** kan vara svårläst. Varje kort är märkt med det språk som skrivaren valt, inte det som står i det.',
            '**Pdf** gör du med webbläsarens egen utskrift. I Chrome och Edge blir den taggad. I andra webbläsare kan rubriker och ordning gå förlorade: använd då webbsidan eller Word-filen, som har samma innehåll.',
            '**Storbilden** är till för att ses i rummet och går inte att förstora av den som tittar. Samma innehåll finns på den egna enheten.',
            '**Danska och engelska** är inte granskade av personer som har språken som modersmål.',
          ],
        },
        'Ingen del är undantagen som oskäligt betungande.',
      ],
    },
    {
      id: 'how',
      title: 'Så har vi prövat',
      blocks: [
        'Egen bedömning den 23 november 2026, samma dag som sidan senast ändrades.',
        {
          list: [
            'Alla sidor och lägen läses av granskningsverktyget axe vid varje ändring, i ljust och mörkt tema, och ska vara utan anmärkning.',
            'Samma lägen prövas vid 320 pixlars bredd, som motsvarar 400 procents förstoring, utan att något behöver rullas i sidled.',
            'Dagens moment, som att gå med, skriva, flytta, gruppera, rösta och leda, prövas med enbart tangentbord i en riktig webbläsare. Allt som kan dras kan också göras med knappar.',
            'Tryckytor är minst 44 pixlar, eller ligger i löpande text. Färg är aldrig det enda som skiljer saker åt.',
            'Inget blinkar eller rör sig för den som har valt minskad rörelse. Nya kort samlas tills du ber om dem, så att inget flyttar sig medan du läser.',
            'Word-filen och sammanställningens webbsida prövas för rubriker, språk och läsordning.',
          ],
        },
      ],
    },
    {
      id: 'yourself',
      title: 'Det du kan ställa in själv',
      blocks: [
        'Under "Text, kontrast och språk": språk, ljust eller mörkt, större text och kortkommandon. Sidan följer också enhetens inställningar för högre kontrast, egna färger och minskad rörelse.',
      ],
    },
    {
      id: 'report',
      title: 'Säg till om något hindrar dig',
      blocks: [
        'Berätta vad du försökte göra, på vilken sida, och vilken enhet och vilket hjälpmedel du använde. Du kan också be att få innehållet i en annan form. Är dagen igång just nu: säg till den som leder. Alla får skriva på papper, och någon annan kan föra in det.',
      ],
    },
    {
      id: 'supervision',
      title: 'Om du inte är nöjd med svaret',
      blocks: [
        'Den som driver servern ansvarar för att lagen följs. Är du inte nöjd med svaret kan du anmäla det till den myndighet som har tillsyn.',
      ],
    },
  ],
};

const en: HelpText = {
  title: 'Accessibility statement for Mellanrum',
  forWhom: 'How accessible Mellanrum is, what falls short and how to tell us.',
  lead: 'Everybody in the room is to be able to take part, however they see, hear, move or read. Here is how far that goes, what falls short and whom to turn to.',
  chapters: [
    {
      id: 'compliance',
      title: 'How accessible is it?',
      blocks: [
        'Mellanrum is **partially compliant** with the Swedish act (2018:1937) on accessibility to digital public services and the standard EN 301 549. The aim is WCAG 2.2 at level AA. We know of nothing in the pages themselves that breaks the requirements, but they have not been tried by people with disabilities or by an outside assessor, and so we claim no more than this.',
      ],
    },
    {
      id: 'lacking',
      title: 'Known shortcomings',
      blocks: [
        {
          list: [
            '**Screen readers.** The pages have been tried through the tree of names and roles that screen readers read, but not with NVDA, JAWS, VoiceOver or TalkBack by somebody who uses them every day.',
            '**Browsers.** The automatic checks are made in Chromium. In Firefox and Safari they have not been made in the same way.',
            '**What participants write** may be hard to read. Each card is marked with the language its writer has chosen, not the one that stands in it.',
            '**PDF** is made by your browser’s own printing. In Chrome and Edge it is tagged. In others, headings and order may be lost: use the web page or the Word file then, which say the same.',
            '**The big screen** is made to be seen in the room and cannot be enlarged by those who watch. The same is on your own device.',
            '**Danish and English** have not been reviewed by people whose first language they are.',
          ],
        },
        'No part is exempted as a disproportionate burden.',
      ],
    },
    {
      id: 'how',
      title: 'How we have tested',
      blocks: [
        'Own assessment on 23 November 2026, the day this page was last changed.',
        {
          list: [
            'Every page and state is read by the checker axe at each change, in a light and a dark theme, and must have nothing to remark.',
            'The same states are tried at a width of 320 pixels, which is 400 per cent zoom, without anything to scroll sideways.',
            'What is done during the day, such as joining, writing, moving, grouping, voting and leading, is tried with the keyboard alone in a real browser. All that can be dragged can be done by buttons too.',
            'What is pressed is at least 44 pixels, or stands in running text. Colour is never all that tells things apart.',
            'Nothing blinks or moves for those who have chosen reduced motion. New cards gather until you ask for them, so that nothing moves while you read.',
            'The Word file and the summary’s web page are tried for headings, language and reading order.',
          ],
        },
      ],
    },
    {
      id: 'yourself',
      title: 'What you can set yourself',
      blocks: [
        'Under “Text, contrast and language”: language, light or dark, larger text and shortcuts. The page also follows your device’s settings for more contrast, own colours and reduced motion.',
      ],
    },
    {
      id: 'report',
      title: 'Tell us if something is in your way',
      blocks: [
        'Say what you tried to do, on which page, and what device and assistive technology you used. You can also ask for the content in another form. If the day is on just now: tell whoever leads it. Everybody may write on paper, and somebody else can enter it.',
      ],
    },
    {
      id: 'supervision',
      title: 'If you are not satisfied with the answer',
      blocks: [
        'Whoever runs the server is responsible for following the law. If you are not satisfied with their answer you can report it to the supervisory body.',
      ],
    },
  ],
};

const da: HelpText = {
  title: 'Tilgængelighedserklæring for Mellanrum',
  forWhom: 'Hvor tilgængeligt Mellanrum er, hvad der mangler, og hvordan du siger til.',
  lead: 'Alle i rummet skal kunne være med, uanset hvordan de ser, hører, bevæger sig eller læser. Her står, hvor langt det rækker, hvad der mangler, og hvem du henvender dig til.',
  chapters: [
    {
      id: 'compliance',
      title: 'Hvor tilgængeligt er det?',
      blocks: [
        'Mellanrum er **delvist i overensstemmelse** med den svenske lov (2018:1937) om tilgængelighed til digital offentlig service og standarden EN 301 549. Målet er WCAG 2.2 på niveau AA. Vi kender ikke til noget på selve siderne, der bryder kravene, men de er ikke prøvet af personer med handicap eller af en udefrakommende, og derfor siger vi ikke mere end det.',
      ],
    },
    {
      id: 'lacking',
      title: 'Kendte mangler',
      blocks: [
        {
          list: [
            '**Skærmlæsere.** Siderne er prøvet gennem det træ af navne og roller, som skærmlæsere læser, men ikke med NVDA, JAWS, VoiceOver eller TalkBack af nogen, der bruger dem til daglig.',
            '**Browsere.** Den automatiske prøvning sker i Chromium. I Firefox og Safari er den ikke gjort på samme måde.',
            '**Det, deltagerne skriver,** kan være svært at læse. Hvert kort er mærket med det sprog, den skrivende har valgt, ikke det, der står i det.',
            '**Pdf** laver du med browserens egen udskrift. I Chrome og Edge bliver den tagget. I andre browsere kan overskrifter og rækkefølge gå tabt: brug så websiden eller Word-filen, som har samme indhold.',
            '**Storskærmen** er til at se i rummet og kan ikke forstørres af den, der ser på. Det samme findes på din egen enhed.',
            '**Dansk og engelsk** er ikke gennemgået af personer, der har sprogene som modersmål.',
          ],
        },
        'Ingen del er undtaget som en uforholdsmæssigt stor byrde.',
      ],
    },
    {
      id: 'how',
      title: 'Sådan har vi prøvet',
      blocks: [
        'Egen vurdering den 23. november 2026, samme dag som siden sidst blev ændret.',
        {
          list: [
            'Alle sider og tilstande læses af værktøjet axe ved hver ændring, i lyst og mørkt tema, og skal være uden anmærkning.',
            'De samme tilstande prøves ved 320 pixels bredde, som svarer til 400 procents forstørrelse, uden at noget skal rulles sidelæns.',
            'Dagens handlinger, som at deltage, skrive, flytte, gruppere, stemme og lede, prøves kun med tastatur i en rigtig browser. Alt, der kan trækkes, kan også gøres med knapper.',
            'Det, der trykkes på, er mindst 44 pixels eller står i løbende tekst. Farve er aldrig det eneste, der skiller ting ad.',
            'Intet blinker eller bevæger sig for den, der har valgt mindre bevægelse. Nye kort samles, til du beder om dem, så intet flytter sig, mens du læser.',
            'Word-filen og opsamlingens webside prøves for overskrifter, sprog og læserækkefølge.',
          ],
        },
      ],
    },
    {
      id: 'yourself',
      title: 'Det, du selv kan indstille',
      blocks: [
        'Under "Tekst, kontrast og sprog": sprog, lyst eller mørkt, større tekst og genveje. Siden følger også enhedens indstillinger for højere kontrast, egne farver og mindre bevægelse.',
      ],
    },
    {
      id: 'report',
      title: 'Sig til, hvis noget hindrer dig',
      blocks: [
        'Fortæl, hvad du forsøgte at gøre, på hvilken side, og hvilken enhed og hvilket hjælpemiddel du brugte. Du kan også bede om at få indholdet i en anden form. Er dagen i gang lige nu: sig det til den, der leder. Alle må skrive på papir, og en anden kan føre det ind.',
      ],
    },
    {
      id: 'supervision',
      title: 'Hvis du ikke er tilfreds med svaret',
      blocks: [
        'Den, der driver serveren, har ansvaret for, at loven følges. Er du ikke tilfreds med svaret, kan du anmelde det til den myndighed, der fører tilsyn.',
      ],
    },
  ],
};

export const accessibility = { sv, en, da };
