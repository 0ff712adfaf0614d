/*
 * Which copy of the app this is. Two copies on one address (`/gemeente-a/` and `/gemeente-b/`) share what a browser keeps for that address, so
 * every name there carries the folder of its copy. Pages that are opened from a file have one name, wherever the file lies.
 */

const { protocol, pathname } = globalThis.location ?? { protocol: "file:", pathname: "" };

/** The folder of this copy, such as `/gemeente-a/`; empty for a file. */
export const scope = /^https?:$/.test(protocol) ? pathname.replace(/[^/]*$/, "") : "";

/** The name under which copies before this one kept everything, whatever their folder. A file keeps it. */
export const formerName = "kansenwijzer";

/** Where copies before this one kept what somebody filled in alone. */
export const formerDrafts = `${formerName}-meedoen`;

/** Stands in every name by which this copy keeps or says something. */
export const name = formerName + (scope && ` ${scope}`);

/** True for a database of a copy of before. */
export function isFormerName({ name: one }: { name?: string }): boolean {
  return (one === formerName && name !== formerName) || one === formerDrafts;
}
