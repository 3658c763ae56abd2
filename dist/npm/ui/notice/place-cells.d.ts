import type { NoticeCell } from '../../notices/format/notice-schema.js';
/** The column in which each cell stands, rows above that reach down counted. */
export declare function placeCells(rows: readonly (readonly NoticeCell[])[]): number[][];
