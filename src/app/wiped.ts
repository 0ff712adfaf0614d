/** The address at which a page opens that was left because this computer was wiped. */
export const wipedAddress = "#/gewist";

/** Opens this page anew at its beginning: what it has in memory is of before this computer was wiped. */
export function leaveWiped(): void {
  window.history.replaceState(null, "", wipedAddress);
  window.location.reload();
}
