import { useSelector } from "@xstate/react";
import { use, useEffect, useRef } from "react";
import { questionsOf } from "../../assessment/model.ts";
import { joinPlaceAt } from "../../machine/joinPlaces.ts";
import { contentNamespaces } from "../../report/keys.ts";
import { arriveAt } from "../frame/arriveAt.ts";
import { mainContent } from "../frame/focus.ts";
import { useDesk, useRemembered } from "../frame/session.ts";
import { useI18n } from "../frame/words.ts";
import { DoneScreen } from "./DoneScreen.tsx";
import { HandInScreen } from "./HandInScreen.tsx";
import { InvitationForm } from "./InvitationForm.tsx";
import styles from "./JoinPage.module.css";
import type { InvitationRefusal, Participation } from "./joinDesk.ts";
import { ParticipationContext } from "./joinDesk.ts";
import { OverviewScreen } from "./OverviewScreen.tsx";
import { QuestionScreen } from "./QuestionScreen.tsx";
import { RoleScreen } from "./RoleScreen.tsx";
import { WelcomeScreen } from "./WelcomeScreen.tsx";
import { WipedScreen } from "./WipedScreen.tsx";

/** Somebody prepares alone, on an own phone or laptop, by the invitation in the address. */
export function JoinPage() {
  const desk = use(useDesk().voices()).join;
  const way = useRemembered(({ place }) => (place.room === "join" ? place.way : ""));
  const { invitation, place } = joinPlaceAt(way);
  const opened = invitation === "" ? undefined : use(desk.open(invitation, place));
  return (
    <div className={styles["page"]}>
      {opened?.ok === true ? (
        <Screens key={invitation} participation={opened.participation} way={way} />
      ) : (
        <InvitationForm desk={desk} refused={refusalOf(opened)} />
      )}
    </div>
  );
}

function refusalOf(opened: { ok: boolean; reason?: InvitationRefusal } | undefined): InvitationRefusal | undefined {
  return opened?.reason;
}

/** The address says where the participant is; the storyline says what can be shown there. */
function Screens({ participation, way }: { participation: Participation; way: string }) {
  const { actor } = participation;
  const screen = useSelector(actor, ({ value }) => value);
  const question = useSelector(actor, ({ context: { place } }) => (place.at === "question" ? place.question : ""));
  // An address that was cut or typed over wrongly may name a question that nobody asks.
  const isAsked = questionsOf(participation.content).some(({ id }) => id === question);
  useEffect(() => {
    actor.send({ type: "place.visited", place: joinPlaceAt(way).place });
  }, [actor, way]);
  useHeadingOnArrival(`${screen}/${question}`);
  useAllWords(participation);
  return (
    <ParticipationContext value={participation}>
      {screen === "welcome" && <WelcomeScreen />}
      {screen === "role" && <RoleScreen />}
      {screen === "question" && (isAsked ? <QuestionScreen key={question} id={question} /> : <OverviewScreen />)}
      {screen === "overview" && <OverviewScreen />}
      {screen === "handing" && <HandInScreen />}
      {screen === "done" && <DoneScreen />}
      {screen === "wiped" && <WipedScreen />}
    </ParticipationContext>
  );
}

/** All words come at the welcome, so that a phone may lose its connection from then on. */
function useAllWords({ content }: Participation): void {
  const i18n = useI18n(["join"]);
  const { variant, steps } = content;
  useEffect(() => {
    // One that doesn't come is asked for again by its screen, which says so when it fails.
    i18n.loadNamespaces(["rules", "roles", "asked", ...contentNamespaces(variant, steps)]).catch(() => {});
  }, [i18n, variant, steps]);
}

/** At every next screen reading starts at its top; the first one leaves the focus where the browser put it. */
function useHeadingOnArrival(here: string): void {
  const before = useRef(here);
  useEffect(() => {
    if (before.current === here) return;
    before.current = here;
    arriveAt("#inhoud h1", mainContent);
  }, [here]);
}
