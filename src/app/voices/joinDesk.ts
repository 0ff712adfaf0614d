import { createActor } from "xstate";
import { writeCode } from "../../assessment/code/code.ts";
import { referenceOf } from "../../assessment/code/reference.ts";
import type { Draft } from "../../assessment/draft.ts";
import { fileOf, isBegun, newDraft } from "../../assessment/draft.ts";
import { readInvitation, writeInvitation } from "../../assessment/invitation.ts";
import { composeContent } from "../../content/compose.ts";
import type { JoinPlace } from "../../machine/joinPlaces.ts";
import { participant } from "../../machine/participant.ts";
import { unbroken } from "../../machine/unbroken.ts";
import { writeContribution } from "../../storage/contribution.ts";
import type { JoinDesk, OpenedInvitation, Participation } from "../../ui/join/joinDesk.ts";
import { saveAs } from "../saveAs.ts";
import { name as appName } from "../scope.ts";
import type { DraftStore } from "./draftStore.ts";
import { savePicture } from "./savePicture.ts";

/** The sheet of this device that sends a text on by another app, where the browser has one. */
function sharing(): Participation["share"] {
  if (typeof navigator.share !== "function") return undefined;
  return async (text) => {
    try {
      await navigator.share({ text });
      return true;
    } catch {
      // Who closes the sheet has other ways on the same screen.
      return false;
    }
  };
}

/** What a participant's screens work with: the drafts of this device, the questions of an invitation, and the ways to hand in. */
export function createJoinDesk({
  drafts,
  newId,
  now,
  failed,
}: {
  drafts: DraftStore;
  newId: () => string;
  now: () => string;
  /** Hears of what threw. */
  failed: (error: unknown) => void;
}): JoinDesk {
  const opened = new Map<string, Promise<OpenedInvitation>>();

  const openInvitation = async (text: string, place: JoinPlace): Promise<OpenedInvitation> => {
    const read = readInvitation(text);
    if (!read.ok) return { ok: false, reason: "damaged" };
    const { invitation } = read;
    const name = writeInvitation(invitation);
    // Where a mail program made a query of the fragment, what the invitation says goes to the host once, and not again.
    if (window.location.search !== "")
      window.history.replaceState(null, "", `${window.location.pathname}#/meedoen/${text}`);
    const composed = composeContent(invitation.variant, invitation.depth);
    if (!composed.ok) return { ok: false, reason: "unknown-variant" };
    const { by } = read;
    const kept = await drafts.find(name);
    const fresh = () => newDraft(invitation, referenceOf(newId()), by);
    const draft = kept === undefined ? fresh() : by === undefined ? kept : { ...kept, by };
    const beginAnew = () => actor.send({ type: "draft.wiped", fresh: fresh() });
    const keep = async (changed: Draft) => {
      const result = await drafts.keep(name, changed);
      if (result.ok) actor.send({ type: "draft.kept" });
      else if (result.reason === "removed") beginAnew();
      else actor.send({ type: "draft.unkept", reason: result.reason });
    };
    const machine = participant.provide({ actions: { keepDraft: (_, { draft: changed }) => void keep(changed) } });
    const actor = createActor(unbroken(machine, failed), { input: { draft, place } });
    actor.start();
    // Any page of this address can speak on the line: it is only a reason to look.
    const line = typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel(`${appName}:meedoen`);
    line?.addEventListener("message", () => void drafts.isWiped(name).then((isIt) => isIt && beginAnew()));
    return {
      ok: true,
      participation: {
        invitation: text,
        actor,
        content: composed.content,
        codeOf: (current) => writeCode(composed.content, { ...current, role: current.role ?? "anders" }).code,
        share: sharing(),
        saveFile: (current) =>
          saveAs("inbreng-kansenwijzer.json", [writeContribution(fileOf(current, now()))], "application/json"),
        saveQr: (code) => savePicture("inbreng-kansenwijzer.png", code),
        async wipe() {
          const result = await drafts.wipe(name);
          if (result.ok) {
            beginAnew();
            line?.postMessage("wiped");
          }
          return result.ok;
        },
      },
    };
  };

  return {
    open(text, place) {
      const known = opened.get(text);
      if (known !== undefined) return known;
      const opening = openInvitation(text, place);
      opened.set(text, opening);
      return opening;
    },
    async begun() {
      return (await drafts.all()).filter(isBegun).map(({ invitation, by, answers }) => ({
        invitation: writeInvitation(invitation, by),
        variant: invitation.variant,
        ...(by?.organisation === undefined ? {} : { organisation: by.organisation }),
        answered: Object.keys(answers).length,
      }));
    },
    findInvitation(text) {
      const read = readInvitation(text);
      return read.ok ? writeInvitation(read.invitation, read.by) : undefined;
    },
  };
}
