/** Counts that cannot be made safe to publish, or that contradict what is published. */
export class DisclosureError extends Error {
  override readonly name = "DisclosureError";
}
