import type { Finding } from './personalData.ts';

/** What can stand in a text in the place of somebody: a stage of life, a function, a kind of place. */
export type RoleWord =
  | 'child'
  | 'teenager'
  | 'youngAdult'
  | 'adult'
  | 'olderPerson'
  | 'person'
  | 'switchboard'
  | 'sharedMailbox'
  | 'place';

/** Which of them says the same as `words` without pointing anybody out. */
export function roleWordFor(kind: Finding['kind'], words: string): RoleWord {
  switch (kind) {
    case 'phone':
      return 'switchboard';
    case 'email':
      return 'sharedMailbox';
    case 'address':
      return 'place';
    case 'name':
    case 'personalNumber':
      return 'person';
    case 'nameAndAge':
      return byAge(Number(/\d+/.exec(words)?.[0]));
  }
}

function byAge(age: number): RoleWord {
  if (age < 13) return 'child';
  if (age < 18) return 'teenager';
  if (age < 26) return 'youngAdult';
  return age < 65 ? 'adult' : 'olderPerson';
}
