import * as v from "valibot";
import { id } from "../storage/fields.ts";
import type { News } from "./otherWindows.ts";

const news = v.strictObject({
  id: v.exactOptional(id),
  removed: v.exactOptional(v.literal(true)),
}) satisfies v.GenericSchema<unknown, News>;

/** What another window told; undefined when it is something else: any page of this address can speak on the line. */
export function readNews(told: unknown): News | undefined {
  const read = v.safeParse(news, told);
  return read.success ? read.output : undefined;
}
