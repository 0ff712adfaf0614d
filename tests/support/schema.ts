import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { isCalendarDate } from "../../src/storage/calendarDate.ts";

/** Says whether a value is right by the JSON Schema of a version that ships with the product, formats included. */
export function schemaValidator(version: 1 | 2 | 3 | 4 = 4): (value: unknown) => boolean {
  const ajv = new Ajv2020({ strict: true });
  ajv.addFormat("date", isCalendarDate);
  ajv.addFormat("date-time", (text) => isCalendarDate(text.slice(0, 10)));
  const schema = (name: string) =>
    JSON.parse(readFileSync(new URL(`../../public/schema/${name}.json`, import.meta.url), "utf8"));
  ajv.addSchema(schema("overlay-v1"));
  const check = ajv.compile(schema(`assessment-v${version}`));
  return (value) => check(value) === true;
}
