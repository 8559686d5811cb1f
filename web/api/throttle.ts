// Lets a call through at most once in a while, and never forgets the last one.

/** The first call runs at once; calls within `wait` ms of a run are joined into one run at the end of it. */
export function throttle(run: () => void, wait: number): () => void {
  let resting = false;
  let asked = false;
  const rest = () => {
    resting = true;
    setTimeout(() => {
      resting = false;
      if (!asked) return;
      asked = false;
      run();
      rest();
    }, wait);
  };
  return () => {
    if (resting) {
      asked = true;
      return;
    }
    run();
    rest();
  };
}
