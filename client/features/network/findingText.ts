import type { NetworkCheck, NetworkFindings } from '#shared/domain/networkTest.ts';
import type { Formats } from '../../i18n/format.ts';
import type { Words } from '../../i18n/words.ts';

type NetworkWords = Words['network'];

/** What was found out, in words; null: it was not tried. */
export function findingText(
  check: NetworkCheck,
  findings: NetworkFindings,
  words: NetworkWords,
  format: Formats,
): string | null {
  const { server, socket, quiet, storage, app } = findings;
  const { says } = words;
  switch (check) {
    case 'server':
      return server ? says.server[server] : null;
    case 'socket':
      return socket ? says.socket[socket] : null;
    case 'quiet':
      return quiet
        ? says[quiet.held ? 'held' : 'cut'](lengthText(quiet.lasted, words, format))
        : null;
    case 'delay':
      return delayText(findings.delay, words, format);
    case 'sockets':
      return socketsText(findings.sockets, words);
    case 'clock':
      return clockText(findings.clock, words, format);
    case 'storage':
      return storage ? says.storage[storage] : null;
    case 'app':
      return app ? says.app[app] : null;
  }
}

function delayText(delay: NetworkFindings['delay'], words: NetworkWords, format: Formats) {
  if (!delay) return null;
  const { median, worst, lost, sent } = delay;
  const { says } = words;
  const length = (ms: number) => lengthText(ms, words, format);
  return [
    ...(median === null || worst === null ? [] : [says.delay(length(median), length(worst))]),
    ...(lost > 0 ? [says.lost(lost, sent)] : []),
  ].join(' ');
}

function socketsText(sockets: NetworkFindings['sockets'], { says }: NetworkWords) {
  if (!sockets) return null;
  const { opened, asked, busy } = sockets;
  return [
    says.sockets(opened, asked),
    ...(busy > 0 ? [says.noRoom(busy)] : []),
    says.onlyThis,
  ].join(' ');
}

/** Less than anybody would see on a clock. */
const CLOCK_RIGHT_MS = 2_000;

function clockText(clock: number | undefined, words: NetworkWords, format: Formats) {
  if (clock === undefined) return null;
  const { says } = words;
  const off = Math.abs(clock);
  if (off < CLOCK_RIGHT_MS) return says.clockRight;
  return says[clock > 0 ? 'clockFast' : 'clockSlow'](lengthText(off, words, format));
}

/** `40 millisekunder`, `1,2 sekunder`, `32 sekunder`, `5 minuter`. */
function lengthText(ms: number, words: NetworkWords, format: Formats): string {
  if (ms < 1_000) return words.ms(format.number(Math.round(ms)));
  if (ms < 10_000) return words.seconds(format.tenths(ms / 1_000));
  if (ms < 120_000) return words.seconds(format.number(Math.round(ms / 1_000)));
  return words.minutes(format.number(Math.round(ms / 60_000)));
}
