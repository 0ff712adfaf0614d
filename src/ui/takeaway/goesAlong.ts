import { useMemo, useState } from "react";
import type { Assessment } from "../../assessment/model.ts";
import type { Finding } from "../../assessment/personalData/findPersonalData.ts";
import { findPersonalData, withoutFindings } from "../../assessment/personalData/findPersonalData.ts";
import { shareable } from "../../assessment/shareable.ts";
import type { Prepared } from "../../machine/model.ts";
import { readParsed } from "../../storage/document.ts";
import { useSession } from "../frame/session.ts";
import { useRoom } from "../frame/words.ts";

/** What a team chose to let leave: all of it, or a copy to share, and which findings stay behind. */
export interface Choice {
  kind: "all" | "shareable";
  leftOut: ReadonlySet<string>;
}

/** The session as it is to leave, and how that is chosen. */
export interface GoesAlong {
  /** Undefined: the session as it is. */
  prepared: Prepared | undefined;
  /** A copy to share, whatever was chosen, without what was ticked away. */
  toShare: Prepared;
  findings: readonly Finding[];
  choice: Choice;
  choose(choice: Choice): void;
}

/** The name of a finding within its session. */
export function keyOf({ place, from }: Finding): string {
  return `${place.join(".")}:${from}`;
}

/** A session that may leave, with what in it looks like personal data. */
interface LookedAt {
  document: Assessment;
  findings: readonly Finding[];
}

/** True for a copy to share, which says less than the session. */
export function isShareable(prepared: Prepared | undefined): boolean {
  return prepared?.as.includes("shareable") ?? false;
}

/** What leaves the computer, as the team chooses it here. It is asked anew at each visit. */
export function useGoesAlong(): GoesAlong {
  const t = useRoom();
  const { document, content } = useSession();
  const [choice, choose] = useState<Choice>({ kind: "all", leftOut: new Set() });
  const whole = useMemo(() => lookAt(document), [document]);
  const copy = useMemo(() => lookAt(shareable(document, content, t("along.reasonLeftOut"))), [document, content, t]);
  const less = useMemo(() => withoutTicked(whole, choice.leftOut, t("along.leftOut")), [whole, choice.leftOut, t]);
  const shared = useMemo(() => withoutTicked(copy, choice.leftOut, t("along.leftOut")), [copy, choice.leftOut, t]);
  const alsoLess = shared === copy.document ? [] : (["less"] as const);
  const ofAll: Prepared | undefined = less === document ? undefined : { document: less, as: ["less"] };
  return {
    prepared: choice.kind === "all" ? ofAll : { document: shared, as: ["shareable", ...alsoLess] },
    toShare: { document: shared, as: ["toShare", ...alsoLess] },
    findings: (choice.kind === "all" ? whole : copy).findings,
    choice,
    choose,
  };
}

function lookAt(document: Assessment): LookedAt {
  return { document, findings: findPersonalData(document) };
}

/** Takes the place of a word where a longer mark would make a text too long for the session to be opened again. */
const shortMark = "…";

/** The session without what was ticked; the very same when nothing in it was. */
function withoutTicked({ document, findings }: LookedAt, leftOut: ReadonlySet<string>, mark: string): Assessment {
  const out = findings.filter((finding) => leftOut.has(keyOf(finding)));
  if (out.length === 0) return document;
  const marked = withoutFindings(document, out, mark);
  return readParsed(marked).ok ? marked : withoutFindings(document, out, shortMark);
}
