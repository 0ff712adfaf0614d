import { useMemo, useState } from "react";
import type { Assessment } from "../../assessment/model.ts";
import type { Finding } from "../../assessment/personalData/findPersonalData.ts";
import { findPersonalData, withoutFindings } from "../../assessment/personalData/findPersonalData.ts";
import { shareable } from "../../assessment/shareable.ts";
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
  prepared: Assessment | undefined;
  findings: readonly Finding[];
  choice: Choice;
  choose(choice: Choice): void;
}

/** The name of a finding within its session. */
export function keyOf({ place, from }: Finding): string {
  return `${place.join(".")}:${from}`;
}

/** What leaves the computer, as the team chooses it here. It is asked anew at each visit. */
export function useGoesAlong(): GoesAlong {
  const t = useRoom();
  const { document } = useSession();
  const [choice, choose] = useState<Choice>({ kind: "all", leftOut: new Set() });
  const chosen = useMemo(
    () =>
      choice.kind === "all"
        ? document
        : shareable(document, { id: `${document.id.slice(0, 90)}-deelbaar`, reasonLeftOut: t("along.reasonLeftOut") }),
    [choice.kind, document, t],
  );
  const findings = useMemo(() => findPersonalData(chosen), [chosen]);
  const prepared = useMemo(() => {
    const out = findings.filter((finding) => choice.leftOut.has(keyOf(finding)));
    const left = out.length === 0 ? chosen : withoutFindings(chosen, out, t("along.leftOut"));
    return left === document ? undefined : left;
  }, [findings, choice.leftOut, chosen, document, t]);
  return { prepared, findings, choice, choose };
}
