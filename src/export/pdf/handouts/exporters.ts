import type { Handout } from "../../../report/handout/model.ts";
import type { Exporter } from "../../exporter.ts";
import type { Translate } from "../desk.ts";
import type { PaperDocument } from "../paperDocument.ts";
import type { HandoutFormat } from "./meta.ts";

type Made = (handout: Handout, t: Translate) => PaperDocument;

/** The document of each format for paper, loaded when it is asked for. */
const documents: Readonly<Record<HandoutFormat, () => Promise<Made>>> = {
  "board-a3": async () => (await import("./boardDocument.ts")).boardA3Document,
  "board-a4": async () => (await import("./boardDocument.ts")).boardA4Document,
  cards: async () => (await import("./cardsDocument.ts")).cardsDocument,
  checklist: async () => (await import("./checklistDocument.ts")).checklistDocument,
  "worksheets-blank": async () => (await import("./worksheetsDocument.ts")).worksheetsDocument,
  "client-form": async () => (await import("./clientFormDocument.ts")).clientFormDocument,
  draaiboek: async () => (await import("./draaiboekDocument.ts")).draaiboekDocument,
};

function exporterOf(format: HandoutFormat): () => Promise<Exporter> {
  return async () => {
    const [{ makePdf }, documentOf] = await Promise.all([import("../makePdf.ts"), documents[format]()]);
    return ({ handout, t, theme, fonts, onProgress }) => {
      if (handout === undefined) throw new Error("A document for paper is made from a handout: see isHandout");
      return makePdf(documentOf(handout, t), theme, fonts, onProgress);
    };
  };
}

/** The exporters of all formats for paper. */
export const handoutExporters = {
  "board-a3": exporterOf("board-a3"),
  "board-a4": exporterOf("board-a4"),
  cards: exporterOf("cards"),
  checklist: exporterOf("checklist"),
  "worksheets-blank": exporterOf("worksheets-blank"),
  "client-form": exporterOf("client-form"),
  draaiboek: exporterOf("draaiboek"),
} satisfies Readonly<Record<HandoutFormat, () => Promise<Exporter>>>;
