import { invitationTo, writeInvitation } from "../../assessment/invitation.ts";
import type { InvitedBy } from "../../assessment/invitedBy.ts";
import type { Assessment } from "../../assessment/model.ts";
import type { InvitationWays, VoicesDesk } from "../../ui/voices/voicesDesk.ts";
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
    invite: waysOf,
    saveInvitation(document, by) {
      const invitation = writeInvitation(invitationTo(document), by);
      const { link } = waysOf(document, by);
      const text = JSON.stringify({ format: "kansenwijzer-uitnodiging", version: 1, invitation, link }, null, 2);
      saveAs("uitnodiging-kansenwijzer.json", [text], "application/json");
    },
    watchCamera: async (player, onText) => (await import("./watchCamera.ts")).watchCamera(player, onText),
    intakeOf,
    shownOf: createSeenShelf(),
    practice: createPractice(intakeOf),
  };
}

function waysOf(document: Assessment, by?: InvitedBy): InvitationWays {
  const invitation = invitationTo(document);
  return inviteWays(pageAddress(), writeInvitation(invitation), writeInvitation(invitation, by));
}

/** The address of this copy of the app, without query and fragment. */
function pageAddress(): string {
  return `${window.location.href.split(/[?#]/)[0]}`;
}
