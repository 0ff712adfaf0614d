/** How long what stands in it holds: RFC 9116 advises less than a year. */
const days = 360;

/**
 * Whom to tell of a weakness (RFC 9116). It expires some time after the moment of the commit, so that the same commit gives the same bytes.
 *
 * @param contact an address: `mailto:`, `https:` or `tel:`
 * @param moment of the commit
 */
export function securityText(contact: string, moment: Date): string {
  if (!/^(?:mailto:|https:\/\/|tel:)\S+$/.test(contact))
    throw new Error(`No address to report a weakness to: ${contact}`);
  const expires = new Date(moment.getTime() + days * 86_400_000);
  return [
    "# Whoever hosts this app puts its own contact here: it may change this file.",
    `Contact: ${contact}`,
    `Expires: ${expires.toISOString().slice(0, 10)}T00:00:00Z`,
    "Preferred-Languages: nl, en",
    "",
  ].join("\n");
}
