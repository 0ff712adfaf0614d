import { PDFArray, PDFDict, PDFName, PDFRawStream } from "pdf-lib";
import type { CheckedDocument } from "../checkedDocument.ts";
import { at, decoded, has, nameAt, numberAt } from "../checkedDocument.ts";
import type { Condition } from "../condition.ts";
import { unless } from "../condition.ts";
import { embeddedFiles } from "./file.ts";

/*
 * PDF/A: what keeps the file readable in fifty years (ISO 19005-2; with a file inside, ISO 19005-3).
 */

export const archiveConditions: readonly Condition[] = [
  {
    id: "A 6.1.2",
    says: "The file begins as PDF 1.7, with four bytes that say that it isn't text, and ends with its end.",
    check({ bytes }) {
      const head = new TextDecoder("latin1").decode(bytes.subarray(0, 20));
      const tail = new TextDecoder("latin1").decode(bytes.subarray(-8));
      return unless(/^%PDF-1\.7\r?\n%[\x80-\xFF]{4}\s/.test(head) && /%%EOF\s*$/.test(tail), "header or end");
    },
  },
  {
    id: "A 6.1.3",
    says: "The file has a name of its own.",
    check: ({ pdf }) => unless(pdf.context.trailerInfo.ID instanceof PDFArray, "ID"),
  },
  {
    id: "A 6.1.7",
    says: "No stream is packed in a way that may not be, and the metadata isn't packed at all.",
    check({ pdf, catalog }) {
      const streams = pdf.context
        .enumerateIndirectObjects()
        .flatMap(([ref, object]) =>
          object instanceof PDFRawStream && ![undefined, "FlateDecode"].includes(filterOf(object))
            ? [ref.toString()]
            : [],
        );
      const metadata = at(catalog, "Metadata", PDFRawStream);
      return [...streams, ...unless(metadata === undefined || filterOf(metadata) === undefined, "Metadata")];
    },
  },
  {
    id: "A 6.2.3",
    says: "The file says what its colours are, with a profile for screens.",
    check({ catalog }) {
      const intent = at(catalog, "OutputIntents", PDFArray)?.lookup(0);
      const profile = intent instanceof PDFDict ? at(intent, "DestOutputProfile", PDFRawStream) : undefined;
      if (!(intent instanceof PDFDict) || nameAt(intent, "S") !== "GTS_PDFA1" || profile === undefined)
        return ["OutputIntents"];
      const bytes = decoded(profile);
      const text = new TextDecoder("latin1").decode(bytes);
      const size = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
      const sound = size === bytes.length && text.slice(12, 20) === "mntrRGB " && text.slice(36, 40) === "acsp";
      return unless(sound && numberAt(profile.dict, "N") === 3, "profile");
    },
  },
  {
    id: "A 6.2.10",
    says: "Nothing is see-through.",
    check: ({ pages }) =>
      pages.flatMap(({ dict }, index) => {
        const states = at(at(dict, "Resources", PDFDict), "ExtGState", PDFDict);
        return unless(states === undefined && !has(dict, "Group"), `page ${index + 1}`);
      }),
  },
  {
    id: "A 6.5.1",
    says: "The file does nothing by itself: no scripts, no actions.",
    check: ({ pdf, catalog }) => [
      ...["AA", "Requirements"].flatMap((key) => unless(!has(catalog, key), key)),
      ...pdf.context.enumerateIndirectObjects().flatMap(([ref, object]) => {
        const action = object instanceof PDFDict ? nameAt(object, "S") : undefined;
        const acts = [
          "JavaScript",
          "Launch",
          "SubmitForm",
          "ImportData",
          "ResetForm",
          "Sound",
          "Movie",
          "Hide",
          "Rendition",
        ];
        const names = object instanceof PDFDict && (has(object, "JS") || has(object, "AA"));
        return action !== undefined && acts.includes(action) ? [ref.toString()] : names ? [ref.toString()] : [];
      }),
    ],
  },
  {
    id: "A 6.6.4",
    says: "The metadata says which part of PDF/A the file follows, to the level that needs tags.",
    check({ metadata, ...document }) {
      const part = embeddedFiles({ ...document, metadata }).length > 0 ? "3" : "2";
      const said = metadata.includes(`<pdfaid:part>${part}</pdfaid:part>`);
      return unless(said && metadata.includes("<pdfaid:conformance>A</pdfaid:conformance>"), "pdfaid");
    },
  },
  {
    id: "A 6.6.2",
    says: "The metadata explains the names that PDF/A doesn't know.",
    check: ({ metadata }) =>
      unless(
        /<pdfaSchema:namespaceURI>http:\/\/www\.aiim\.org\/pdfua\/ns\/id\/</.test(metadata) &&
          metadata.startsWith("<?xpacket begin="),
        "extension schema",
      ),
  },
  {
    id: "A 6.8",
    says: "A file that travels inside says what it has to do with the document, what kind it is and when it was made.",
    check: (document) => embeddedFiles(document).flatMap((file) => wrongFile(document, file)),
  },
];

function wrongFile({ catalog }: CheckedDocument, file: PDFDict): readonly string[] {
  const known = at(catalog, "AF", PDFArray);
  const listed = known?.asArray().some((one) => file.context.lookup(one) === file) ?? false;
  const stream = at(at(file, "EF", PDFDict), "F", PDFRawStream);
  const params = at(stream?.dict, "Params", PDFDict);
  return [
    ...unless(listed, "AF"),
    ...unless(
      ["Source", "Data", "Alternative", "Supplement"].includes(nameAt(file, "AFRelationship") ?? ""),
      "AFRelationship",
    ),
    ...unless((nameAt(stream?.dict, "Subtype") ?? "").includes("/"), "Subtype"),
    ...unless(has(params, "ModDate"), "ModDate"),
  ];
}

function filterOf({ dict }: PDFRawStream): string | undefined {
  const filter = dict.lookup(PDFName.of("Filter"));
  if (filter instanceof PDFName) return filter.decodeText();
  return filter === undefined ? undefined : filter.toString();
}
