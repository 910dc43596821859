/** "Så hanterar vi uppgifter": what is kept, where and how long. Only what the product really does. */
const sv = {
  title: 'Så hanterar vi uppgifter',
  lines: [
    'Ingen frågar vad du heter. Du behöver inget konto, och inga kakor används.',
    'Din enhet drar ett slumptal. Av det räknas ett märke fram, så att du kan ändra dina egna kort. Märket gäller bara i en workshop och går inte att följa till en annan.',
    'Korten ligger på den server du ser i adressfältet, och som en kopia på enheterna som är med. Inget skickas någon annanstans.',
    'Allt raderas det datum som står när du går med: på servern den dagen, på din enhet nästa gång du öppnar sidan.',
    'Det som skrivs kan vara allmän handling. Skriv inget som pekar ut någon, varken den ni möter eller en kollega.',
  ],
};

const en = {
  title: 'How we handle data',
  lines: [
    'Nobody asks your name. You need no account, and no cookies are used.',
    'Your device draws a random number. From it a mark is derived, so that you can change your own cards. The mark holds in one workshop only and cannot be followed to another.',
    'The cards are kept on the server that you see in the address bar, and as a copy on the devices that take part. Nothing is sent anywhere else.',
    'Everything is deleted on the date shown when you join: on the server that day, on your device the next time you open the page.',
    'What is written may be an official document that anyone can ask for. Write nothing that points to a person, whether somebody you meet or a colleague.',
  ],
} satisfies typeof sv;

const da = {
  title: 'Sådan behandler vi oplysninger',
  lines: [
    'Ingen spørger, hvad du hedder. Du behøver ingen konto, og der bruges ingen cookies.',
    'Din enhed trækker et tilfældigt tal. Af det regnes et mærke ud, så du kan ændre dine egne kort. Mærket gælder kun i én workshop og kan ikke følges til en anden.',
    'Kortene ligger på den server, du ser i adressefeltet, og som en kopi på de enheder, der er med. Intet sendes andre steder hen.',
    'Alt slettes den dato, der står, når du kommer med: på serveren den dag, på din enhed næste gang du åbner siden.',
    'Det, der skrives, kan være omfattet af aktindsigt. Skriv intet, der peger på nogen, hverken den, I møder, eller en kollega.',
  ],
} satisfies typeof sv;

export const policy = { sv, en, da };
