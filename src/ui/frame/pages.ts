import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { contentNamespaces } from "../../report/keys.ts";
import { later } from "./later.tsx";
import type { OpenSession } from "./session.ts";

/** The screens that the first question does not need. */
export const pages = {
  Screen: later(async () => (await import("../screen/ScreenPage.tsx")).ScreenPage),
  Werksessie: later(async () => (await import("../werksessie/WerksessiePage.tsx")).WerksessiePage),
  Elsewhere: later(async () => (await import("../werksessie/Elsewhere.tsx")).Elsewhere),
  Voices: later(async () => (await import("../voices/VoicesPage.tsx")).VoicesPage),
  Checklist: later(async () => (await import("../checklist/ChecklistPage.tsx")).ChecklistPage),
  Outcome: later(async () => (await import("../outcome/OutcomePage.tsx")).OutcomePage),
  Plan: later(async () => (await import("../plan/PlanPage.tsx")).PlanPage),
  Takeaway: later(async () => (await import("../takeaway/TakeawayPage.tsx")).TakeawayPage),
  Shelves: later(async () => (await import("../keeping/ShelvesPage.tsx")).ShelvesPage),
  Paper: later(async () => (await import("../paper/PaperPage.tsx")).PaperPage),
  Sources: later(async () => (await import("../sources/SourcesPage.tsx")).SourcesPage),
  Glossary: later(async () => (await import("../glossary/GlossaryPage.tsx")).GlossaryPage),
  Join: later(async () => (await import("../join/JoinPage.tsx")).JoinPage),
  Trail: later(async () => (await import("../trail/TrailButtons.tsx")).TrailButtons),
  Check: later(async () => (await import("../check/CheckPage.tsx")).CheckPage),
  NewVersion: later(async () => (await import("../check/NewVersion.tsx")).NewVersion),
  Missing: later(async () => (await import("../missing/MissingPage.tsx")).MissingPage),
};

/** Once a team has begun to answer, the rooms that it will enter are loaded in a quiet moment, with their words. */
export function useComingUp(session: OpenSession | undefined): void {
  const { i18n } = useTranslation();
  const content = session?.content;
  const begun = session !== undefined && session.result.coverage.answered > 0;
  useEffect(() => {
    if (!begun || content === undefined) return;
    const moment = window.setTimeout(() => {
      for (const page of Object.values(pages)) page.comingUp();
      void i18n.loadNamespaces(["rooms", "report", ...contentNamespaces(content.variant, content.steps)]);
    }, 1000);
    return () => window.clearTimeout(moment);
  }, [begun, content, i18n]);
}
