/** A moment in which things that belong together arrive, in milliseconds. */
const moment = 50;

/** Does something a moment later, once for all who asked for it meanwhile. */
export function soon(act: () => void): () => void {
  let isComing = false;
  return () => {
    if (isComing) return;
    isComing = true;
    setTimeout(() => {
      isComing = false;
      act();
    }, moment);
  };
}
