/** How far the work on a scenario is, in draws. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** Memory that this thread and the one at work both see: a way to stop it, and how far it is. */
export interface Watch {
  readonly buffer: SharedArrayBuffer;
  readonly stop: () => void;
  readonly isStopped: () => boolean;
  readonly progress: () => Progress;
}

const places = 3;

export function createWatch(): Watch {
  const buffer = new SharedArrayBuffer(places * Int32Array.BYTES_PER_ELEMENT);
  const shared = new Int32Array(buffer);
  return {
    buffer,
    stop: () => void Atomics.store(shared, 0, 1),
    isStopped: () => Atomics.load(shared, 0) === 1,
    progress: () => ({ done: Atomics.load(shared, 1), of: Atomics.load(shared, 2) }),
  };
}
