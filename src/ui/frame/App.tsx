import { useSelector } from "@xstate/react";
import { Suspense, useEffect, useMemo, useRef } from "react";
import { currentRound } from "../../assessment/model.ts";
import { progressOf } from "../../assessment/progress.ts";
import { BoardPage } from "../board/BoardPage.tsx";
import { SkipLink } from "../kit/SkipLink.tsx";
import { StartPage } from "../start/StartPage.tsx";
import { StepPage } from "../steps/StepPage.tsx";
import styles from "./App.module.css";
import { scrollOnArrival, watchEntries } from "./arrival.ts";
import { Footer } from "./Footer.tsx";
import { Guarded } from "./Guarded.tsx";
import { Header } from "./Header.tsx";
import { NoticeBar } from "./NoticeBar.tsx";
import { pages, useComingUp } from "./pages.ts";
import { SessionContext, useDesk, useRemembered } from "./session.ts";
import { TypedScope } from "./TypedScope.tsx";
import { useTitle } from "./title.ts";
import { useUi } from "./words.ts";

type Screen =
  | "arriving"
  | "welcome"
  | "sources"
  | "glossary"
  | "shelves"
  | "check"
  | "screen"
  | "joining"
  | "opening"
  | "missing"
  | SessionScreen;
type SessionScreen =
  | "entering"
  | "board"
  | "step"
  | "werksessie"
  | "voices"
  | "checklist"
  | "outcome"
  | "plan"
  | "takeaway"
  | "paper";

/** The whole screen: what frames every place, and the place that the story is at. */
export function App() {
  const { actor } = useDesk();
  const t = useUi();
  const screen = useSelector(actor, ({ value }): Screen => {
    const { story } = value;
    return typeof story === "string" ? story : (story.session as SessionScreen);
  });
  const main = useFocusOnArrival(screen);
  if (screen === "screen") {
    return (
      <Suspense>
        <pages.Screen />
      </Suspense>
    );
  }
  return (
    <>
      <Title />
      <SkipLink label={t("app.skip")} onSkip={() => main.current?.focus()} />
      <WithSession>
        <Header screen={screen} />
        <main id="inhoud" ref={main} tabIndex={-1} className={styles["main"]}>
          <NoticeBar />
          <Guarded key={screen}>
            <Suspense
              fallback={
                <p className={styles["loading"]} data-arriving>
                  {t("loading")}
                </p>
              }
            >
              <ScreenOf screen={screen} />
            </Suspense>
          </Guarded>
        </main>
        <Footer />
        {screen !== "werksessie" && pages.Werksessie.isHere() && (
          <Suspense>
            <pages.Elsewhere />
          </Suspense>
        )}
      </WithSession>
    </>
  );
}

/** The name of this window, for all places but the screen of the room, which has one of its own. */
function Title() {
  const t = useUi();
  const session = useRemembered(({ place, document }) => ("session" in place ? document?.title : undefined));
  useTitle({ behind: [session, t("app.name")] });
  return null;
}

function ScreenOf({ screen }: { screen: Screen }) {
  switch (screen) {
    case "welcome":
      return <StartPage />;
    case "sources":
      return <pages.Sources />;
    case "shelves":
      return <pages.Shelves />;
    case "glossary":
      return <pages.Glossary />;
    case "joining":
      return <pages.Join />;
    case "check":
      return <pages.Check />;
    case "missing":
      return <pages.Missing />;
    case "board":
      return <BoardPage />;
    case "step":
      return <StepPage />;
    case "werksessie":
      return <pages.Werksessie />;
    case "voices":
      return <pages.Voices />;
    case "checklist":
      return <pages.Checklist />;
    case "outcome":
      return <pages.Outcome />;
    case "plan":
      return <pages.Plan />;
    case "paper":
      return <pages.Paper />;
    case "takeaway":
      return <pages.Takeaway />;
    case "screen":
    case "arriving":
    case "opening":
    case "entering":
      return null;
  }
}

/** Gives the screens the open session with what follows from it, once for all of them. */
function WithSession({ children }: { children: React.ReactNode }) {
  const { contentOf } = useDesk();
  const document = useRemembered((context) => context.document);
  const content = document && contentOf(document);
  // Suspense waits for it; `use` would have to be called in every render.
  if (content instanceof Promise) throw content;
  const session = useMemo(() => {
    if (document === undefined || content === undefined) return undefined;
    return { document, round: currentRound(document), content, result: progressOf(content, document) };
  }, [document, content]);
  useComingUp(session);
  return (
    <SessionContext value={session}>
      <TypedScope session={document?.id ?? ""}>{children}</TypedScope>
    </SessionContext>
  );
}

/** On arrival at another place the page starts at its top and a screen reader at its content. */
function useFocusOnArrival(screen: Screen) {
  const main = useRef<HTMLElement>(null);
  const step = useRemembered(({ place }) => (place.room === "step" ? place.step : ""));
  const here = `${screen}/${step}`;
  const before = useRef<string>(undefined);
  useEffect(watchEntries, []);
  useEffect(() => {
    const arrived = before.current !== undefined && before.current !== here && screen !== "opening";
    before.current = here;
    if (!arrived) return;
    scrollOnArrival();
    main.current?.focus({ preventScroll: true });
  }, [here, screen]);
  return main;
}
