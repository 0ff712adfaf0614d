import { meta as csv } from "./csv/meta.ts";
import { meta as docx } from "./docx/meta.ts";
import type { FormatMeta } from "./exporter.ts";
import { meta as ics } from "./ics/meta.ts";
import { meta as college } from "./pdf/college/meta.ts";
import { meta as feedback } from "./pdf/feedback/meta.ts";
import { handouts } from "./pdf/handouts/meta.ts";
import { meta as pdf } from "./pdf/meta.ts";
import { meta as owners } from "./pdf/owners/meta.ts";
import { boardPng, boardSvg, outcomePng, outcomeSvg, timelinePng, timelineSvg } from "./picture/meta.ts";
import { meta as xlsx } from "./xlsx/meta.ts";

/*
 * What can be made, by the reader that it is for. Nothing here loads an exporter: `registry.ts` does that.
 */

/** The readers in the order in which they are offered. An item is one thing to take home; it may come in more than one format. */
export const shelves = [
  {
    reader: "college",
    items: [
      { id: "page", formats: [college] },
      { id: "plan", formats: [pdf] },
    ],
  },
  { reader: "doers", items: [{ id: "owners", formats: [owners] }] },
  { reader: "participants", items: [{ id: "feedback", formats: [feedback] }] },
  { reader: "calendar", items: [{ id: "dates", formats: [ics] }] },
  {
    reader: "edit",
    items: [
      { id: "text", formats: [docx] },
      { id: "tables", formats: [xlsx] },
      { id: "list", formats: [csv] },
    ],
  },
  {
    reader: "show",
    items: [
      { id: "board", formats: [boardPng, boardSvg] },
      { id: "outcome", formats: [outcomePng, outcomeSvg] },
      { id: "timeline", formats: [timelinePng, timelineSvg] },
    ],
  },
  { reader: "paper", items: handouts },
] as const satisfies readonly { reader: string; items: readonly { id: string; formats: readonly FormatMeta[] }[] }[];

type Shelf = (typeof shelves)[number];
type Item = Shelf["items"][number];
type Format = Item["formats"][number];

export type Reader = Shelf["reader"];
export type ItemId = Item["id"];
export type FormatId = Format["id"];

const items = shelves.flatMap((shelf): readonly { id: ItemId; formats: readonly Format[] }[] => shelf.items);

/** The ids of all formats, in the order in which they are offered. */
export const formatIds: readonly FormatId[] = items.flatMap(({ formats }) => formats.map(({ id }) => id));

/** The format of this id; undefined when there is none. */
export function formatOf(id: string): Format | undefined {
  return items.flatMap(({ formats }) => formats).find((format) => format.id === id);
}

/** What a format is a form of, with its extension; undefined when there is no such format. */
export function itemOf(id: string): { item: ItemId; extension: Format["extension"] } | undefined {
  const item = items.find(({ formats }) => formats.some((format) => format.id === id));
  const format = formatOf(id);
  return item === undefined || format === undefined ? undefined : { item: item.id, extension: format.extension };
}
