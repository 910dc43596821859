import { materialOf } from '#shared/board/material.ts';
import { readBoard } from '#shared/board/read/board.ts';
import { isLang, type Lang } from '#shared/domain/lang.ts';
import { documentOf } from '#shared/summary/document/documentOf.ts';
import { fileName } from '#shared/summary/fileName.ts';
import type { Summary } from '#shared/summary/Summary.ts';
import { summarise } from '#shared/summary/summarise.ts';
import { toJson } from '#shared/summary/toJson.ts';
import { toMarkdown } from '#shared/summary/toMarkdown.ts';
import { accessTo } from './access.ts';
import { type Answer, download, problem } from './answer.ts';
import type { Asked, HttpTerms, Route } from './route.ts';

interface Form {
  readonly ending: 'md' | 'json';
  readonly type: string;
  readonly write: (summary: Summary, lang: Lang) => string;
}

const FORMS: readonly Form[] = [
  {
    ending: 'md',
    type: 'text/markdown',
    write: (summary, lang) => toMarkdown(documentOf(summary, lang)),
  },
  { ending: 'json', type: 'application/json', write: toJson },
];

/** What leaves the room, for whoever may read the board. */
export function summaryRoutes({ relay }: HttpTerms): readonly Route[] {
  async function summary(asked: Asked, form: Form): Promise<Answer> {
    const access = await accessTo(relay, asked, 'readBoard');
    if (!access.ok) return access.problem;
    const room = await relay.rooms.enter(access.value.workshop.id);
    if (typeof room === 'string') return problem('gone');
    const { stage } = room.steering;
    const board = readBoard(room.board.doc);
    const made = summarise(materialOf(board, stage));
    const lang = asked.query.get('lang');
    const body = form.write(made, isLang(lang) ? lang : stage.lang);
    return download(fileName(stage.title, stage.date, form.ending), form.type, body);
  }

  return FORMS.map((form) => ({
    method: 'GET',
    path: `/api/workshops/:id/summary.${form.ending}`,
    handle: (asked) => summary(asked, form),
  }));
}
