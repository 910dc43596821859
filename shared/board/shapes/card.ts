import * as v from 'valibot';
import { TEXT_BOUND } from '#shared/domain/card.ts';
import { isRandomId } from '#shared/domain/ids.ts';
import * as values from '../values.ts';
import { atBirth, byPrefix, type Field, set, text, value } from './field.ts';
import { strategyField } from './strategy.ts';

const TAG = /^[a-z][A-Za-z]{0,30}$/;

export const CARD_FIELDS: Readonly<Record<string, Field>> = {
  place: value(values.place),
  text: text(TEXT_BOUND),
  soThat: text(TEXT_BOUND),
  nextStep: text(TEXT_BOUND),
  author: value(v.nullable(values.participant), 'creator'),
  table: value(v.nullable(values.tableId), 'creator'),
  at: value(values.instant, 'creator'),
  lang: value(values.lang, 'creator'),
  org: value(v.nullable(values.actorId), 'creator'),
  actors: set(isRandomId),
  tags: set((tag) => TAG.test(tag)),
  group: value(v.nullable(values.groupId)),
  edge: value(v.nullable(values.relation)),
  lifted: value(values.flag),
  kind: value(values.cardKind),
  removed: value(values.removal, 'author'),
  reported: value(values.report),
  hidden: value(values.flag, 'moderator'),
  asked: value(v.nullable(values.instant), 'moderator'),
  note: atBirth(values.noteNumber),
};

export const CARD_PATTERNS = byPrefix({
  link: (id) => (isRandomId(id) ? value(values.linkKind) : null),
  strategy: strategyField,
});
