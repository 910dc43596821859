import type { OnScreen } from '#shared/domain/stage/stage.ts';

/** What who leads holds up on the big screen in place of what follows the day. */
const sv = {
  shows: {
    promises: 'På storbilden: löftena',
    map: 'På storbilden: Mellanrumskartan',
    break: 'På storbilden: paus',
  } satisfies Readonly<Record<OnScreen['kind'], string>>,
  takeBreak: (name: string, minutes: number) => `Paus på storbilden: ${name}, ${minutes} min`,
  breakName: 'Paus',
  breakBegun: 'Pausen visas på storbilden. Ändra tiden med + och −.',
};

const en = {
  shows: {
    promises: 'On the big screen: the promises',
    map: 'On the big screen: the gap map',
    break: 'On the big screen: break',
  },
  takeBreak: (name, minutes) => `Break on the big screen: ${name}, ${minutes} min`,
  breakName: 'Break',
  breakBegun: 'The break is on the big screen. Change its time with + and −.',
} satisfies typeof sv;

const da = {
  shows: {
    promises: 'På storskærmen: løfterne',
    map: 'På storskærmen: Mellemrumskortet',
    break: 'På storskærmen: pause',
  },
  takeBreak: (name, minutes) => `Pause på storskærmen: ${name}, ${minutes} min`,
  breakName: 'Pause',
  breakBegun: 'Pausen vises på storskærmen. Ændr tiden med + og −.',
} satisfies typeof sv;

export const onScreen = { sv, en, da };
