import { invitationTo, writeInvitation } from "../../assessment/invitation.ts";
import type { VoicesDesk } from "../../ui/voices/voicesDesk.ts";
import { newId, now } from "../clock.ts";
import { saveAs } from "../saveAs.ts";
import { draftStore } from "./draftStore.ts";
import { createIntakes } from "./intakes.ts";
import { inviteWays } from "./inviteWays.ts";
import { createJoinDesk } from "./joinDesk.ts";
import { createPractice } from "./practiceDesk.ts";
import { receivedLine } from "./receivedLine.ts";
import { receivedStore } from "./receivedStore.ts";
import { createSeenShelf } from "./seenShelf.ts";

/** The desk of those who prepare alone and of who takes their contributions in. `failed` hears of what threw. */
export function createVoicesDesk(failed: (error: unknown) => void): VoicesDesk {
  const intakeOf = createIntakes({ store: receivedStore(), line: receivedLine(), failed });
  return {
    join: createJoinDesk({ drafts: draftStore(newId), newId, now, failed }),
    invite: (document) => inviteWays(pageAddress(), writeInvitation(invitationTo(document))),
    saveInvitation(document) {
      const { code, link } = inviteWays(pageAddress(), writeInvitation(invitationTo(document)));
      const text = JSON.stringify({ format: "kansenwijzer-uitnodiging", version: 1, invitation: code, link }, null, 2);
      saveAs("uitnodiging-kansenwijzer.json", [text], "application/json");
    },
    watchCamera: async (player, onText) => (await import("./watchCamera.ts")).watchCamera(player, onText),
    intakeOf,
    shownOf: createSeenShelf(),
    practice: createPractice(intakeOf),
  };
}

/** The address of this copy of the app, without query and fragment. */
function pageAddress(): string {
  return `${window.location.href.split(/[?#]/)[0]}`;
}
