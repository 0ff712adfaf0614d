import type { jsPDF } from "jspdf";
import type { Attachment } from "./attachment.ts";
import { writeAttachment } from "./attachment.ts";
import { colourProfile } from "./colourProfile.ts";
import { internalsOf, setVersion } from "./jsPdfInternals.ts";
import type { Marking } from "./marking.ts";
import type { Described } from "./metadata.ts";
import { metadata } from "./metadata.ts";
import type { Bookmark } from "./outline.ts";
import { writeOutline } from "./outline.ts";
import type { Structure } from "./structure.ts";
import { array, binary, dictionary, hexText, reference, utf8 } from "./syntax.ts";
import { writeTree } from "./writeTree.ts";

/** What the tags are made of. */
export interface Tagged {
  structure: Structure;
  marking: Marking;
  bookmarks: readonly Bookmark[];
  described: Described;
  attachment?: Attachment;
}

/**
 * Makes jsPDF write the tags while it makes the file. The order of its events is law: the first page must be object 3, so nothing
 * is numbered before `putPage`; the catalog must be the last object, so nothing is numbered in `putCatalog`.
 *
 * jsPDF hides what goes wrong in an event. The function that it gives back has to be called after the file was made: it throws when
 * something failed or didn't run, because a file without its tags must never leave.
 */
export function writeTags(doc: jsPDF, tagged: () => Tagged): () => void {
  const internals = internalsOf(doc);
  const pageIds: number[] = [];
  const catalog: Record<string, string | undefined> = {};
  const ran = new Set<string>();
  let failure: unknown;

  setVersion(doc);
  const on = (topic: string, run: (event: unknown) => void) => {
    doc.internal.events.subscribe(topic, (event: unknown) => {
      try {
        run(event);
        ran.add(topic);
      } catch (error) {
        failure ??= error;
      }
    });
  };
  const put = (id: number, text: string) => {
    internals.newObjectDeferredBegin(id, true);
    internals.write(text);
    internals.write("endobj");
  };
  const putNew = (text: string): number => {
    const id = internals.newObjectDeferred();
    put(id, text);
    return id;
  };
  const putData = (data: string, entries: Readonly<Record<string, string>>, filters: readonly string[]): number => {
    const objectId = internals.newObject();
    const additionalKeyValues = Object.entries(entries).map(([key, value]) => ({ key, value }));
    internals.putStream({ data, filters, additionalKeyValues, objectId });
    internals.write("endobj");
    return objectId;
  };

  on("putPage", (event) => {
    const { objId, pageNumber } = pageOf(event);
    pageIds[pageNumber] = objId;
    internals.write(`/Tabs /S /StructParents ${pageNumber - 1}`);
  });

  on("postPutResources", () => {
    const { structure, marking, bookmarks, described, attachment } = tagged();
    const pageId = (page: number) => known(pageIds[page], `page ${page}`);
    const take = () => internals.newObjectDeferred();
    const tree = writeTree(structure, marking, doc.getNumberOfPages(), pageId, take, put);
    const outlines = writeOutline(bookmarks, pageId, take, put);
    const about = putData(utf8(metadata(described)), { Type: "/Metadata", Subtype: "/XML" }, []);
    const profile = putData(binary(colourProfile()), { N: "3" }, ["FlateEncode"]);
    const intent = putNew(
      dictionary({
        Type: "/OutputIntent",
        S: "/GTS_PDFA1",
        OutputConditionIdentifier: hexText("sRGB IEC61966-2.1"),
        Info: hexText("sRGB IEC61966-2.1"),
        DestOutputProfile: reference(profile),
      }),
    );
    Object.assign(catalog, {
      Lang: hexText(described.language),
      MarkInfo: dictionary({ Marked: "true" }),
      StructTreeRoot: reference(tree),
      ViewerPreferences: dictionary({ DisplayDocTitle: "true" }),
      Metadata: reference(about),
      OutputIntents: array([reference(intent)]),
      Outlines: outlines === undefined ? undefined : reference(outlines),
      PageMode: outlines === undefined ? undefined : "/UseOutlines",
      ...(attachment === undefined
        ? {}
        : writeAttachment(attachment, { created: described.created, pages: doc.getNumberOfPages() }, putData, putNew)),
    });
  });

  on("putCatalog", () => {
    for (const [key, value] of Object.entries(catalog)) if (value !== undefined) internals.write(`/${key} ${value}`);
  });

  return () => {
    if (failure !== undefined) throw failure;
    const missing = ["putPage", "postPutResources", "putCatalog"].filter((topic) => !ran.has(topic));
    const pages = doc.getNumberOfPages();
    const reached = pageIds.filter((id) => id !== undefined).length;
    if (missing.length > 0 || reached !== pages || pageIds[1] !== 3) {
      throw new Error(`The tags aren't in the file: missing ${missing.join(", ")}; ${reached} of ${pages} pages`);
    }
  };
}

function pageOf(event: unknown): { objId: number; pageNumber: number } {
  const { objId, pageNumber } = Object(event);
  if (typeof objId !== "number" || typeof pageNumber !== "number") throw new Error("jsPDF says nothing of its page");
  return { objId, pageNumber };
}

function known(id: number | undefined, what: string): number {
  if (id === undefined) throw new Error(`The tags speak of ${what}, which isn't in the file`);
  return id;
}
