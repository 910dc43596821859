import type { Lang } from '#shared/domain/lang.ts';
import { accessibility } from './accessibility.ts';
import { helpFrame } from './helpFrame.ts';
import type { HelpText } from './helpText.ts';
import { laptop } from './laptop.ts';
import { laptopDay } from './laptopDay.ts';
import { running } from './running.ts';
import { runningData } from './runningData.ts';
import { runningProxy } from './runningProxy.ts';
import { runningUpkeep } from './runningUpkeep.ts';

/** Read by few and long: kept apart from the words that everybody is sent. */
export interface HelpWords {
  readonly frame: typeof helpFrame.sv;
  readonly running: HelpText;
  readonly laptop: HelpText;
  readonly accessibility: HelpText;
}

/** The build gives each language a file of its own, as with all other words. */
export const wordsIn = (lang: Lang): HelpWords => ({
  frame: helpFrame[lang],
  running: {
    ...running[lang],
    chapters: [
      ...running[lang].chapters,
      ...runningProxy[lang],
      ...runningUpkeep[lang],
      ...runningData[lang],
    ],
  },
  laptop: { ...laptop[lang], chapters: [...laptop[lang].chapters, ...laptopDay[lang]] },
  accessibility: accessibility[lang],
});
