/** A rectangle of a drawing. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

export function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

/** A rectangle with some room on every side. */
export function grow({ left, right, top, bottom }: Box, room: number): Box {
  return { left: left - room, right: right + room, top: top - room, bottom: bottom + room };
}

/** The point of a rectangle that is nearest to a place. */
export function nearestIn({ left, right, top, bottom }: Box, { x, y }: Place): Place {
  return { x: Math.min(Math.max(x, left), right), y: Math.min(Math.max(y, top), bottom) };
}

const samples = 8;

/** Whether a straight line touches a rectangle, looked at in a few places of the line. */
export function lineTouches(from: Place, to: Place, box: Box): boolean {
  return Array.from({ length: samples + 1 }, (_, step) => step / samples).some((share) => {
    const x = from.x + (to.x - from.x) * share;
    const y = from.y + (to.y - from.y) * share;
    return x > box.left && x < box.right && y > box.top && y < box.bottom;
  });
}
