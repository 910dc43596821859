import type { FirstRunTask } from '#shared/domain/firstRun.ts';
import type { PhaseId } from '#shared/domain/stage/phases.ts';

type Tasks = Readonly<Record<FirstRunTask, { readonly name: string; readonly how: string }>>;
type Phases = Readonly<Record<PhaseId, string>>;

/** For who leads for the first time: what to do, and what each phase does. */
const sv = {
  title: 'Ditt första steg',
  progress: (done: number, all: number) => `${done} av ${all} klara`,
  tasks: {
    code: { name: 'Visa koden', how: 'Öppna storbilden på salens skärm. Där står koden.' },
    arrival: {
      name: 'Se någon komma in',
      how: 'Gå in med din egen telefon. Vid borden ser du hur många som har kommit.',
    },
    write: {
      name: 'Starta steget',
      how: 'Håll in den stora knappen längst ner. Alla får frågan och skriver var för sig.',
    },
    show: {
      name: 'Visa korten',
      how: 'Pilen vid tiden startar klockan. När de flesta har skrivit trycker du på samma stora knapp. Innan dess ser ingen vad andra skriver.',
    },
    onward: {
      name: 'Gå vidare',
      how: 'Knappen säger alltid vad som händer härnäst. Blir det fel kan du ångra i tio sekunder.',
    },
  } satisfies Tasks,
  inPractice: 'Öppna som deltagare högst upp på sidan, eller gå in med din egen telefon.',
  ticked: (name: string) => `Klart: ${name}`,
  isDone: 'klart',
  all: 'Så går ett steg till. De andra stegen går på samma sätt.',
  hide: 'Göm listan',
  close: 'Stäng listan',
  help: 'Hjälp',
  phasesTitle: 'Vad varje fas gör',
  phases: {
    listen: 'Du berättar och visar frågan. Alla läser.',
    write: 'Alla skriver var för sig. Korten stannar på den egna enheten.',
    show: 'Allas kort läggs ut på en gång. Läs dem tillsammans.',
    group: 'Det som hör ihop läggs i en grupp. Texter får rättas.',
    vote: 'Var och en lägger sina knappar. Resultatet syns när du stänger.',
    choose: 'Rummet väljer vad som tas vidare. Lyft de korten.',
  } satisfies Phases,
};

const en = {
  title: 'Your first step',
  progress: (done, all) => `${done} of ${all} done`,
  tasks: {
    code: {
      name: 'Show the code',
      how: 'Open the big screen on the screen of the hall. The code stands there.',
    },
    arrival: {
      name: 'See somebody arrive',
      how: 'Go in with your own phone. Beside the tables you see how many have come.',
    },
    write: {
      name: 'Start the step',
      how: 'Hold the large button at the bottom. Everybody gets the question and writes alone.',
    },
    show: {
      name: 'Show the cards',
      how: 'The arrow beside the time starts the clock. When most have written, press the same large button. Until then nobody sees what others write.',
    },
    onward: {
      name: 'Go on',
      how: 'The button always says what comes next. If it went wrong you can undo for ten seconds.',
    },
  },
  inPractice: 'Open as a participant at the top of the page, or go in with your own phone.',
  ticked: (name) => `Done: ${name}`,
  isDone: 'done',
  all: 'That is how a step is run. The other steps go the same way.',
  hide: 'Hide the list',
  close: 'Close the list',
  help: 'Help',
  phasesTitle: 'What each phase does',
  phases: {
    listen: 'You speak and show the question. Everybody reads.',
    write: 'Everybody writes alone. The cards stay on each device.',
    show: 'Everybody’s cards are laid out at once. Read them together.',
    group: 'What belongs together is put in a group. Texts may be mended.',
    vote: 'Each person places their buttons. The result is seen when you close.',
    choose: 'The room chooses what goes on. Lift those cards.',
  },
} satisfies typeof sv;

const da = {
  title: 'Dit første trin',
  progress: (done, all) => `${done} af ${all} klaret`,
  tasks: {
    code: { name: 'Vis koden', how: 'Åbn storskærmen på salens skærm. Der står koden.' },
    arrival: {
      name: 'Se nogen komme ind',
      how: 'Gå ind med din egen telefon. Ved bordene ser du, hvor mange der er kommet.',
    },
    write: {
      name: 'Start trinnet',
      how: 'Hold den store knap nederst inde. Alle får spørgsmålet og skriver hver for sig.',
    },
    show: {
      name: 'Vis kortene',
      how: 'Pilen ved tiden starter uret. Når de fleste har skrevet, trykker du på den samme store knap. Indtil da ser ingen, hvad andre skriver.',
    },
    onward: {
      name: 'Gå videre',
      how: 'Knappen siger altid, hvad der sker bagefter. Går det galt, kan du fortryde i ti sekunder.',
    },
  },
  inPractice: 'Åbn som deltager øverst på siden, eller gå ind med din egen telefon.',
  ticked: (name) => `Klaret: ${name}`,
  isDone: 'klaret',
  all: 'Sådan forløber et trin. De andre trin går på samme måde.',
  hide: 'Skjul listen',
  close: 'Luk listen',
  help: 'Hjælp',
  phasesTitle: 'Hvad hver fase gør',
  phases: {
    listen: 'Du fortæller og viser spørgsmålet. Alle læser.',
    write: 'Alle skriver hver for sig. Kortene bliver på den enkeltes enhed.',
    show: 'Alles kort lægges ud på én gang. Læs dem sammen.',
    group: 'Det, der hører sammen, lægges i en gruppe. Tekster må rettes.',
    vote: 'Hver enkelt lægger sine knapper. Resultatet ses, når du lukker.',
    choose: 'Rummet vælger, hvad der tages videre. Løft de kort.',
  },
} satisfies typeof sv;

export const firstRun = { sv, en, da };
