/** Entropy of a share in nats, 0 where everybody is of one kind. Example: `entropyOfShare(0.5)` is ln 2. */
export function entropyOfShare(share: number): number {
  return logTerm(share) + logTerm(1 - share);
}

function logTerm(share: number): number {
  return share <= 0 ? 0 : -share * Math.log(share) + 0;
}
