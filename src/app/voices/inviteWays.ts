import { addressOf } from "../../machine/places.ts";
import type { InvitationWays } from "../../ui/voices/voicesDesk.ts";

/**
 * The ways to an invitation from a copy of the app at `page` (its address without query or fragment). The link for messages has a `?` before
 * its `#`: where a mail program turns the `#` into `%23`, the server still sees the same page and the app reads the
 * rest. `whole` is the code with who asks, for what nobody has to type.
 */
export function inviteWays(page: string, code: string, whole = code): InvitationWays {
  const place = addressOf({ room: "join", way: whole });
  const isFile = !/^https?:/.test(page);
  if (isFile) return { code, link: undefined, scan: undefined, typed: undefined };
  return {
    code,
    link: `${page}?meedoen#${place}`,
    scan: `${page}#${place}`,
    typed: `${page.replace(/^https?:\/\//, "")}#${place.slice(0, -whole.length)}`,
  };
}
