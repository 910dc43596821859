import { arrangeVisits, type OpenWish, type Way, wordsOf } from '#shared/domain/visitExchange.ts';
import type { Material } from './material.ts';
import { actorName, actorNames } from './names.ts';
import type { ContributionLine, VisitsPart, WayLine } from './Summary.ts';

/** Study visits: agreed, on their way, and wishes that nobody has answered. */
export function visitsOf(material: Material): VisitsPart {
  const { board } = material;
  const exchange = arrangeVisits(board.visits.values(), board.actors);
  const lines = (ways: readonly Way[]) => ways.flatMap((way) => wayLine(way, material) ?? []);
  const agreed = new Set(exchange.agreed);
  return {
    agreed: lines(exchange.agreed),
    // Of two that want to visit each other one may have its month already.
    open: lines([...exchange.both.flat(), ...exchange.oneWay].filter((way) => !agreed.has(way))),
    withoutHost: exchange.withoutHost.flatMap((wish) => wishLine(wish, material) ?? []),
    offers: [...exchange.offers].flatMap(([host, visits]) => {
      const name = actorName(host, board.actors);
      return name === null ? [] : [{ host: name, show: [...wordsOf(visits, 'show')] }];
    }),
  };
}

function wayLine({ guest, host, visits, month, done }: Way, material: Material): WayLine | null {
  const { board, said } = material;
  const [one, other] = [actorName(guest, board.actors), actorName(host, board.actors)];
  const [first] = visits;
  if (one === null || other === null || !first) return null;
  return {
    id: first.id,
    guest: one,
    host: other,
    learn: wordsOf(visits, 'learn'),
    show: wordsOf(visits, 'show'),
    month,
    done,
    learned: visits.map(({ id }) => said.learned(id)).filter((words) => words !== ''),
  };
}

function wishLine(
  { visit, guest, host }: OpenWish,
  { board }: Material,
): VisitsPart['withoutHost'][number] | null {
  const name = actorName(guest, board.actors);
  if (name === null) return null;
  return {
    id: visit.id,
    guest: name,
    host: actorName(host, board.actors),
    learn: wordsOf([visit], 'learn'),
    show: wordsOf([visit], 'show'),
    inviter: actorName(visit.inviter, board.actors),
  };
}

/** "Vi kan bidra med …", and who takes it up. */
export const contributionsOf = ({ board }: Material): ContributionLine[] =>
  [...board.offers.values()].flatMap(({ from, what, accepted, removed }) => {
    const name = actorName(from, board.actors);
    if (removed !== null || name === null || what.trim() === '') return [];
    return [{ from: name, what: what.trim(), accepted: actorNames(accepted, board.actors) }];
  });
