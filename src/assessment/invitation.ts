import { referenceLength, referenceOf } from "./code/reference.ts";
import { checkOf, read, signs, write } from "./code/signs.ts";
import type { InvitedBy } from "./invitedBy.ts";
import { readInvitedBy, writeInvitedBy } from "./invitedBy.ts";
import type { Depth } from "./model.ts";
import { depths } from "./model.ts";

/** What an invitation to prepare alone says, and nothing else. */
export interface Invitation {
  variant: string;
  depth: Depth;
  /** Short name of the session, by which a contribution in a file is known. */
  session: string;
}

/** The invitation to a session. */
export function invitationTo(session: { id: string; variant: string; depth: Depth }): Invitation {
  return { variant: session.variant, depth: session.depth, session: referenceOf(session.id) };
}

/**
 * An invitation as one part of an address: `pga.bord.7K3P9XAB`. The last signs of its third part check the short name, since links break on their
 * way. Who asks is a fourth part, which an invitation does well without.
 */
export function writeInvitation({ variant, depth, session }: Invitation, by: InvitedBy = {}): string {
  const name = referenceOf(session);
  const values = read(name).map((value) => value ?? 0);
  const told = writeInvitedBy(by);
  const whole = `${variant}.${depth}.${name}${write(checkOf(values).slice(0, shortCheck))}`;
  return told === "" ? whole : `${whole}.${told}`;
}

/** Why a text is no invitation: it isn't one at all, or it was damaged on its way. */
export type InvitationFailure = { ok: false; reason: "foreign" | "damaged" };

const shortCheck = 2;
const writtenSomewhere = new RegExp(
  `([a-z][a-z0-9-]{0,39})\\.(${depths.join("|")})\\.([${signs}]{${referenceLength + shortCheck}})`,
  "i",
);
const toldBehind = new RegExp(`${writtenSomewhere.source}\\.([${signs}]+)`, "i");
const written = new RegExp(`${writtenSomewhere.source}(?![${signs}])`, "i");

/** An invitation that was read, with who asks where it says so. */
export type ReadInvitation = { ok: true; invitation: Invitation; by?: InvitedBy };

/**
 * Reads an invitation from a part of an address, an address, or a whole message with the link in it, also when a mail program or a gate that
 * looks at links wrapped it in one of its own. Whether the field exists is up to the content.
 */
export function readInvitation(text: string): ReadInvitation | InvitationFailure {
  const plain = unwrapped(text);
  const asItStands = invitationIn(plain, written);
  if (asItStands.ok) return asItStands;
  // A link that was broken over two lines.
  const joined = invitationIn(plain.replace(/\s/g, ""), writtenSomewhere);
  return joined.ok ? joined : asItStands;
}

/** The text without what programs on its way make of links: signs as `%2F`, `=2E` or `&#46;`, also twice over; points in brackets; signs unseen. */
function unwrapped(text: string): string {
  const sign = (_: string, code: string) => String.fromCharCode(Number.parseInt(code, 16));
  let plain = text
    .replace(/=\r?\n|\p{Cf}/gu, "")
    .replace(/&#(\d{2,3});/g, (_, code) => String.fromCharCode(Number(code)));
  for (let times = 0; times < 3; times += 1) plain = plain.replace(/%([2-7][0-9a-f])/gi, sign);
  return plain.replace(/=(2[0-9a-f]|3d)/gi, sign).replace(/[[(]\.[\])]/g, ".");
}

function invitationIn(plain: string, form: RegExp): ReadInvitation | InvitationFailure {
  const [, variant, depth, tail] = form.exec(plain) ?? [];
  if (variant === undefined || tail === undefined) {
    return { ok: false, reason: /meedoen/i.test(plain) ? "damaged" : "foreign" };
  }
  const session = tail.slice(0, referenceLength).toUpperCase();
  const invitation: Invitation = {
    variant: variant.toLowerCase(),
    depth: depths.find((one) => one === depth?.toLowerCase()) ?? "bord",
    session,
  };
  const whole = writeInvitation(invitation).endsWith(tail.toUpperCase());
  if (!whole) return { ok: false, reason: "damaged" };
  const by = readInvitedBy(toldBehind.exec(plain)?.[4] ?? "");
  return by === undefined ? { ok: true, invitation } : { ok: true, invitation, by };
}
