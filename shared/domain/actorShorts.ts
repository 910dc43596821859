/** What people call actors for short, beside the short form that stands with an actor: short form, start of the name. */
export const ACTOR_SHORTS: readonly (readonly [short: string, name: string])[] = [
  ['af', 'arbetsförmedling'],
  ['ame', 'arbetsmarknadsenhet'],
  ['bup', 'barn- och ungdomspsykiatri'],
  ['bvc', 'barnavårdscentral'],
  ['eh', 'elevhälsa'],
  ['fk', 'försäkringskassa'],
  ['fhsk', 'folkhögskola'],
  ['ifo', 'individ- och familjeomsorg'],
  ['kfm', 'kronofogde'],
  ['mvc', 'mödravårdscentral'],
  ['po', 'personligt ombud'],
  ['soc', 'socialtjänst'],
  ['vc', 'vårdcentral'],
  ['vc', 'primärvård'],
  ['vup', 'vuxenpsykiatri'],
];
