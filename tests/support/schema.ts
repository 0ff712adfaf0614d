import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { isCalendarDate } from "../../src/storage/calendarDate.ts";

/** Says whether a value is right by the JSON Schema that ships with the product, formats included. */
export function schemaValidator(): (value: unknown) => boolean {
  const ajv = new Ajv2020({ strict: true });
  ajv.addFormat("date", isCalendarDate);
  ajv.addFormat("date-time", (text) => isCalendarDate(text.slice(0, 10)));
  const file = new URL("../../public/schema/assessment-v1.json", import.meta.url);
  const check = ajv.compile(JSON.parse(readFileSync(file, "utf8")));
  return (value) => check(value) === true;
}
