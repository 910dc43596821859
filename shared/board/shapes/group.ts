import { TEXT_BOUND } from '#shared/domain/card.ts';
import * as values from '../values.ts';
import { type Field, text, value } from './field.ts';

export const GROUP_FIELDS: Readonly<Record<string, Field>> = {
  place: value(values.place),
  title: text(TEXT_BOUND),
};
