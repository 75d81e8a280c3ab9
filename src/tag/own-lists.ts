import { type ListTable, listTable } from './word-lists.ts';

/** The tables of the word lists of rules, of lead-ins and of questions. The bundled command reads those made when it was built. */
export const ownRuleLists = (fields: readonly string[]): ListTable => listTable(fields);
export const ownLeadLists = (fields: readonly string[]): ListTable => listTable(fields);
export const ownQuestionLists = (fields: readonly string[]): ListTable => listTable(fields);
