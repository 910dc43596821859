/** A study visit: wanted by a guest, offered by a host, agreed by both. A month, never a person or address. */
export const VISIT_STATUSES = ['wish', 'offer', 'agreed', 'done'] as const;
export type VisitStatus = (typeof VISIT_STATUSES)[number];

export const VISIT_ANSWERS = ['yes', 'notNow'] as const;
export type VisitAnswer = (typeof VISIT_ANSWERS)[number];
