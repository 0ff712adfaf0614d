/** Something in the content that is not right: where, and what to do. */
export interface Fault {
  place: string;
  what: string;
}
