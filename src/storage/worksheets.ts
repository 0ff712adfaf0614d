import * as v from "valibot";
import { bounds } from "../assessment/bounds.ts";
import { worksheetLimits as most } from "../assessment/worksheet.ts";
import { id } from "./fields.ts";
import { distinctIds, isRecord, plainRecord } from "./plainRecord.ts";

/*
 * The worksheets of a document by shape and size alone. Which parts a worksheet has is content, and that may change: what a file holds of
 * a part that isn't there any more is kept.
 */

const worksheetId = v.pipe(v.string(), v.regex(/^W[1-9]\d?$/));
const key = v.pipe(v.string(), v.regex(/^[a-z][A-Za-z0-9]{0,39}$/));
const text = v.pipe(v.string(), v.maxLength(most.text));
const number = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most.number));
const options = v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(most.options));

/** Judged as the one kind that it is, so that the place of a fault is exact. */
const cell = v.lazy((input) => (typeof input === "number" ? number : Array.isArray(input) ? options : text));

const row = v.strictObject({
  id,
  cells: v.pipe(plainRecord, v.record(key, cell), v.maxEntries(bounds.columns)),
});
const rows = v.pipe(v.array(row), v.maxLength(most.rows), distinctIds());

const part = v.lazy((input) => (Array.isArray(input) && isRecord(input[0]) ? rows : cell));

/** What a team filled in, by worksheet and part. */
export const worksheets = v.pipe(
  plainRecord,
  v.record(worksheetId, v.pipe(plainRecord, v.record(key, part), v.maxEntries(most.options))),
);
