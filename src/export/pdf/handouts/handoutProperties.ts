import type { Handout } from "../../../report/handout/model.ts";
import type { Translate } from "../desk.ts";
import { creationDate, fileId } from "../identity.ts";
import type { Properties } from "../sheet.ts";

/** What a document on paper says of itself. `kind` is its key in `handout.titles`. */
export function handoutProperties(handout: Handout, t: Translate, kind: string): Properties {
  return {
    title: t("handout.documentTitle", { title: t(`handout.titles.${kind}`), field: handout.field }),
    author: handout.overlay?.name ?? "",
    subject: t("handout.subject"),
    language: handout.language,
    id: fileId([kind, handout]),
    created: creationDate(handout.madeOnDate),
  };
}
