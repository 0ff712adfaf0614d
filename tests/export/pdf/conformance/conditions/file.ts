import { PDFArray, PDFBool, PDFDict, PDFHexString, PDFName, PDFString } from "pdf-lib";
import type { CheckedDocument } from "../checkedDocument.ts";
import { at, has, nameAt, textAt } from "../checkedDocument.ts";
import type { Condition } from "../condition.ts";
import { unless } from "../condition.ts";

/*
 * What the file says of itself: its title, its language, what it follows.
 */

export const fileConditions: readonly Condition[] = [
  {
    id: "06-001",
    says: "The file carries XMP metadata.",
    check: ({ metadata }) => unless(metadata !== "", "Metadata"),
  },
  {
    id: "06-002",
    says: "The metadata says that the file follows PDF/UA-1.",
    check: ({ metadata }) => unless(/<pdfuaid:part>1<\/pdfuaid:part>/.test(metadata), "pdfuaid:part"),
  },
  {
    id: "06-003",
    says: "The metadata has a title, the same as the file's own.",
    check({ metadata, pdf }) {
      const title = /<dc:title><rdf:Alt><rdf:li xml:lang="x-default">([^<]+)</.exec(metadata)?.[1] ?? "";
      const plain = title
        .replaceAll("&lt;", "<")
        .replaceAll("&gt;", ">")
        .replaceAll("&quot;", '"')
        .replaceAll("&amp;", "&");
      return unless(plain !== "" && plain === pdf.getTitle(), "dc:title");
    },
  },
  {
    id: "07-001",
    says: "The window shows the title, not the name of the file.",
    check: ({ catalog }) =>
      unless(
        at(at(catalog, "ViewerPreferences", PDFDict), "DisplayDocTitle", PDFBool)?.asBoolean() === true,
        "DisplayDocTitle",
      ),
  },
  {
    id: "11-001",
    says: "The language of the document is said, and every language that is said is one.",
    check({ catalog, elements, pages }) {
      const parts = elements.flatMap(({ dict }) => (has(dict, "Lang") ? [textAt(dict, "Lang")] : []));
      const all = [textAt(catalog, "Lang"), ...parts, ...pages.flatMap(({ marks }) => marks.languages)];
      return all.flatMap((language) =>
        unless(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language ?? ""), `Lang ${language}`),
      );
    },
  },
  {
    id: "11-006",
    says: "The metadata says in which language it is written.",
    check: ({ metadata }) => unless(/<dc:language>.*<rdf:li>[a-z]{2}/s.test(metadata), "dc:language"),
  },
  {
    id: "20-001",
    says: "There is no optional content.",
    check: ({ catalog }) => unless(!has(catalog, "OCProperties"), "OCProperties"),
  },
  {
    id: "21-001",
    says: "A file that travels inside has its name, in both forms, and says what it is.",
    check: namelessFiles,
  },
  {
    id: "25-001",
    says: "There are no forms, of either kind.",
    check: ({ catalog }) => unless(!has(catalog, "AcroForm"), "AcroForm"),
  },
  {
    id: "26-001",
    says: "The file isn't encrypted: nothing keeps a screen reader out.",
    check: ({ pdf }) => unless(pdf.context.trailerInfo.Encrypt === undefined, "Encrypt"),
  },
  {
    id: "27-001",
    says: "A document of more than twenty pages has bookmarks, and each of them leads to a page.",
    check: deadBookmarks,
  },
];

export function embeddedFiles({ catalog }: CheckedDocument): readonly PDFDict[] {
  const names = at(at(at(catalog, "Names", PDFDict), "EmbeddedFiles", PDFDict), "Names", PDFArray);
  const found: PDFDict[] = [];
  for (let index = 1; names !== undefined && index < names.size(); index += 2) {
    const file = names.lookup(index);
    if (file instanceof PDFDict) found.push(file);
  }
  return found;
}

function namelessFiles(document: CheckedDocument): readonly string[] {
  return embeddedFiles(document).flatMap((file) =>
    ["F", "UF", "Desc"].flatMap((key) => unless((textAt(file, key) ?? "") !== "", key)),
  );
}

function deadBookmarks({ catalog, pages }: CheckedDocument): readonly string[] {
  const root = at(catalog, "Outlines", PDFDict);
  if (root === undefined) return unless(pages.length <= 20, "no bookmarks");
  const failures: string[] = [];
  const walk = (first: PDFDict | undefined) => {
    for (let item = first; item !== undefined; item = at(item, "Next", PDFDict)) {
      const title = item.lookup(PDFName.of("Title"));
      const target = at(item, "Dest", PDFArray)?.lookup(0);
      const leads = target instanceof PDFDict && nameAt(target, "Type") === "Page";
      const named = (title instanceof PDFHexString || title instanceof PDFString) && title.decodeText().trim() !== "";
      if (!leads || !named) failures.push("a bookmark");
      walk(at(item, "First", PDFDict));
    }
  };
  walk(at(root, "First", PDFDict));
  return failures;
}
