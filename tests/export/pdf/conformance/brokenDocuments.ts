import { PDFArray, PDFDict, PDFRawStream } from "pdf-lib";
import type { Broken } from "./breaking.ts";
import { annotate, name, remove, set, swap, text } from "./breaking.ts";
import { at } from "./checkedDocument.ts";
import { embeddedFiles } from "./conditions/file.ts";

/** One document per condition, each broken in one place; docs/pdf.md lists them. */
export const brokenDocuments: readonly Broken[] = [
  {
    id: "01-003",
    says: "an artifact begun inside a paragraph",
    break: ({ content }) => content(swap(/(\/P <<\/MCID \d+>> BDC)([\s\S]*?)EMC/, "$1 /Artifact BMC$2EMC EMC")),
  },
  {
    id: "01-004",
    says: "a paragraph inside an artifact",
    break: ({ content }) => content(swap(/(\/P <<\/MCID \d+>> BDC[\s\S]*?EMC)/, "/Artifact BMC $1 EMC")),
  },
  {
    id: "01-005",
    says: "a text without any mark",
    break: ({ content }) => content(swap(/\/P <<\/MCID \d+>> BDC([\s\S]*?)EMC/, "$1")),
  },
  {
    id: "01-006",
    says: "two texts with the same number",
    break: ({ content }) => content(swap("/MCID 3>>", "/MCID 2>>")),
  },
  {
    id: "01-007",
    says: "tags that the file calls suspect",
    break: ({ catalog }) => set(at(catalog, "MarkInfo", PDFDict), "Suspects", catalog.context.obj(true)),
  },
  {
    id: "02-001",
    says: "a tag that nobody knows",
    break: ({ element }) => set(element("P").dict, "S", name("Alinea")),
  },
  {
    id: "02-003",
    says: "two tags that each stand for the other",
    break: ({ root, catalog }) => set(root, "RoleMap", catalog.context.obj({ Een: "Twee", Twee: "Een" })),
  },
  {
    id: "02-004",
    says: "a paragraph that means a heading",
    break: ({ root, catalog }) => set(root, "RoleMap", catalog.context.obj({ P: "H1" })),
  },
  {
    id: "09-000",
    says: "a tree that begins with a paragraph",
    break: ({ element }) => set(element("Document").dict, "S", name("P")),
  },
  {
    id: "09-004",
    says: "a row outside a table",
    break: ({ element }) => set(element("Table").dict, "S", name("Sect")),
  },
  {
    id: "09-005",
    says: "a list item that is a paragraph",
    break: ({ element }) => set(element("LI").dict, "S", name("P")),
  },
  {
    id: "09-006",
    says: "a line of contents outside contents",
    break: ({ element }) => set(element("P").dict, "S", name("TOCI")),
  },
  { id: "13-004", says: "a figure without words", break: ({ element }) => remove(element("Figure").dict, "Alt") },
  {
    id: "14-002",
    says: "a document that begins at level 2",
    break: ({ element }) => set(element("H1").dict, "S", name("P")),
  },
  {
    id: "14-003",
    says: "a heading of level 3 under one of level 1",
    break: ({ element }) => set(element("H2").dict, "S", name("H3")),
  },
  {
    id: "14-007",
    says: "a heading without a level among numbered ones",
    break: ({ element }) => set(element("P").dict, "S", name("H")),
  },
  { id: "15-003", says: "a header cell that heads nothing", break: ({ element }) => remove(element("TH").dict, "A") },
  {
    id: "15-000",
    says: "a row with a cell too few",
    break({ elements }) {
      const row = elements.findLast(({ type }) => type === "TR");
      at(row?.dict, "K", PDFArray)?.remove(1);
    },
  },
  {
    id: "17-002",
    says: "a formula without words",
    break: ({ element }) => set(element("P").dict, "S", name("Formula")),
  },
  { id: "19-003", says: "a note without a name", break: ({ element }) => remove(element("Note").dict, "ID") },
  {
    id: "19-004",
    says: "two notes with one name",
    break: ({ elements }) => {
      for (const { type, dict } of elements) if (type === "Note") set(dict, "ID", text("note"));
    },
  },
  { id: "06-001", says: "a file without metadata", break: ({ catalog }) => remove(catalog, "Metadata") },
  {
    id: "06-002",
    says: "metadata that doesn't speak of PDF/UA",
    break: ({ metadataText }) => metadataText(swap(/<pdfuaid:part>1<\/pdfuaid:part>/, "")),
  },
  {
    id: "06-003",
    says: "metadata with another title",
    break: ({ metadataText }) => metadataText(swap("Een proef", "Iets anders")),
  },
  {
    id: "07-001",
    says: "a window that shows the file's name",
    break: ({ catalog }) => remove(catalog, "ViewerPreferences"),
  },
  { id: "11-001", says: "a document without a language", break: ({ catalog }) => remove(catalog, "Lang") },
  {
    id: "11-006",
    says: "metadata without a language",
    break: ({ metadataText }) => metadataText(swap(/<dc:language>.*<\/dc:language>/, "")),
  },
  {
    id: "20-001",
    says: "a layer that can be turned off",
    break: ({ catalog }) => set(catalog, "OCProperties", catalog.context.obj({ OCGs: [] })),
  },
  { id: "21-001", says: "a file inside without a name", break: (bench) => remove(embeddedFiles(bench)[0], "UF") },
  {
    id: "25-001",
    says: "a form",
    break: ({ catalog }) => set(catalog, "AcroForm", catalog.context.obj({ Fields: [] })),
  },
  {
    id: "26-001",
    says: "a file that says it is encrypted",
    break: ({ pdf }) => {
      pdf.context.trailerInfo.Encrypt = pdf.context.obj({ Filter: "Standard", V: 1 });
    },
  },
  {
    id: "27-001",
    says: "a bookmark that leads nowhere",
    break: ({ catalog }) => remove(at(at(catalog, "Outlines", PDFDict), "First", PDFDict), "Dest"),
  },
  { id: "28-002", says: "a note stuck on a page", break: (bench) => void annotate(bench, "Text", "Een plakbriefje") },
  {
    id: "28-009",
    says: "a page without an order for the tab key",
    break: ({ pages }) => remove(pages[0]?.dict, "Tabs"),
  },
  { id: "28-011", says: "a link outside the tree", break: (bench) => void annotate(bench, "Link", "Een link") },
  { id: "28-012", says: "a link without words", break: (bench) => void annotate(bench, "Link") },
  {
    id: "30-001",
    says: "a page borrowed from elsewhere",
    break: ({ pdf }) => void pdf.context.register(pdf.context.obj({ Subtype: "Form", Ref: {} })),
  },
  {
    id: "10-001",
    says: "a letter without a character",
    break: ({ toUnicode }) => toUnicode(swap(/(beginbfchar\n)<[0-9a-f]{4}><[0-9a-f]{4}>\n/i, "$1")),
  },
  {
    id: "31-001",
    says: "a font in an encoding of its own",
    break: ({ fonts }) => set(fonts[0]?.dict, "Encoding", name("WinAnsiEncoding")),
  },
  {
    id: "31-005",
    says: "a font that doesn't lead to its glyphs",
    break: ({ fonts }) => remove(fonts[0]?.descendant, "CIDToGIDMap"),
  },
  {
    id: "31-009",
    says: "a font that isn't in the file",
    break: ({ fonts }) => remove(fonts[0]?.descriptor, "FontFile2"),
  },
  {
    id: "31-011",
    says: "a letter that isn't in the font of the file",
    break: ({ content }) => content(swap(/<([0-9a-f]{4})([0-9a-f]+)> Tj/i, "<FFF0$2> Tj")),
  },
  {
    id: "31-014",
    says: "a font with a list of its characters",
    break: ({ fonts, pdf }) => set(fonts[0]?.descriptor, "CIDSet", pdf.context.obj([])),
  },
  { id: "31-016", says: "letters of a wrong width", break: ({ fonts }) => remove(fonts[0]?.descendant, "W") },
  { id: "31-027", says: "a font without characters", break: ({ fonts }) => remove(fonts[0]?.dict, "ToUnicode") },
  {
    id: "31-028",
    says: "a letter that is read as nothing",
    break: ({ toUnicode }) => toUnicode(swap(/(beginbfchar\n<[0-9a-f]{4}>)<[0-9a-f]{4}>\n/i, "$1<0000>\n")),
  },
  {
    id: "31-030",
    says: "the sign for a missing letter",
    break: ({ content }) => content(swap(/<([0-9a-f]{4})([0-9a-f]+)> Tj/i, "<0000$2> Tj")),
  },
  {
    id: "A 6.1.2",
    says: "a file of an older version",
    break: ({ bytesAfter }) => bytesAfter(swap("%PDF-1.7", "%PDF-1.3")),
  },
  {
    id: "A 6.1.3",
    says: "a file without a name of its own",
    break: ({ pdf }) => {
      delete pdf.context.trailerInfo.ID;
    },
  },
  {
    id: "A 6.1.7",
    says: "a stream packed with LZW",
    break: ({ pdf }) => {
      const stream = pdf.context.stream("x");
      set(stream.dict, "Filter", name("LZWDecode"));
      pdf.context.register(PDFRawStream.of(stream.dict, Uint8Array.of(1)));
    },
  },
  { id: "A 6.2.3", says: "a file without a colour profile", break: ({ catalog }) => remove(catalog, "OutputIntents") },
  {
    id: "A 6.2.10",
    says: "a page that is see-through",
    break: ({ pages, pdf }) => set(pages[0]?.dict, "Group", pdf.context.obj({ S: "Transparency" })),
  },
  {
    id: "A 6.5.1",
    says: "a script",
    break: ({ pdf }) => void pdf.context.register(pdf.context.obj({ S: "JavaScript" })),
  },
  {
    id: "A 6.6.4",
    says: "metadata that speaks of another part of PDF/A",
    break: ({ metadataText }) => metadataText(swap(/<pdfaid:part>\d/, "<pdfaid:part>1")),
  },
  {
    id: "A 6.6.2",
    says: "names that nobody explains",
    break: ({ metadataText }) =>
      metadataText(swap(/http:\/\/www\.aiim\.org\/pdfua\/ns\/id\/<\/pdfaSchema/, "x</pdfaSchema")),
  },
  {
    id: "A 6.8",
    says: "a file inside that has nothing to do with the document",
    break: (bench) => remove(embeddedFiles(bench)[0], "AFRelationship"),
  },
];
