import { pagesEntry } from "../../../storage/planFile.ts";
import { array, binary, dictionary, hexText, reference } from "./syntax.ts";

/** A file that travels inside the PDF: what the document was made from. */
export interface Attachment {
  name: string;
  mimeType: string;
  description: string;
  bytes: Uint8Array;
}

/**
 * Writes the file inside (ISO 32000-1, 7.11.4; ISO 19005-3, 6.8): `Source`, because the document was made from it. It also says how many
 * pages the document has, so that whoever opens it sees when some were taken out. Gives what the catalog has to say of it.
 */
export function writeAttachment(
  { name, mimeType, description, bytes }: Attachment,
  { created, pages }: { created: string; pages: number },
  putData: (data: string, entries: Readonly<Record<string, string>>, filters: readonly string[]) => number,
  putNew: (text: string) => number,
): Readonly<Record<string, string>> {
  const subtype = `/${mimeType.replaceAll("/", "#2F")}`;
  const params = dictionary({ Size: String(bytes.length), ModDate: `(${created})`, [pagesEntry]: String(pages) });
  const stream = putData(binary(bytes), { Type: "/EmbeddedFile", Subtype: subtype, Params: params }, ["FlateEncode"]);
  const file = reference(
    putNew(
      dictionary({
        Type: "/Filespec",
        F: hexText(name),
        UF: hexText(name),
        Desc: hexText(description),
        AFRelationship: "/Source",
        EF: dictionary({ F: reference(stream), UF: reference(stream) }),
      }),
    ),
  );
  return {
    AF: array([file]),
    Names: dictionary({ EmbeddedFiles: dictionary({ Names: array([hexText(name), file]) }) }),
  };
}
