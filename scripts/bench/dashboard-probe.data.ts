// What runs inside the measured page: it notes first rows, long tasks and how long a keystroke takes to be painted.

/** Before the page's own scripts: when the first row of the table was painted (ms since navigation), and every long task. */
export const WATCH = `(() => {
  window.__looked = { firstRow: null, longTasks: [] };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.__looked.longTasks.push({ at: entry.startTime, ms: entry.duration });
  }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    if (document.querySelector('[role="row"][aria-rowindex="2"]')) {
      requestAnimationFrame(() => setTimeout(() => { window.__looked.firstRow ??= performance.now(); }));
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})()`;

/** Scrolls the whole list down in steps of most of a screen, one per frame; gives the tasks over 50 ms since it began. */
export const SCROLL = `(async () => {
  const began = performance.now();
  const frame = () => new Promise((go) => requestAnimationFrame(() => go()));
  for (let step = 0; step < 240; step++) {
    window.scrollBy(0, innerHeight * 0.8);
    await frame();
  }
  await new Promise((go) => setTimeout(go, 300));
  return window.__looked.longTasks.filter(({ at }) => at >= began).map(({ ms }) => ms);
})()`;

/**
 * Types a text letter by letter into the search box; for each letter the ms until its own change was painted: what the person
 * feels. The answer of the server may come later and moves nothing that is being typed.
 */
export const TYPE = `(async (text) => {
  const box = document.getElementById('search');
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
  const painted = () => new Promise((go) => requestAnimationFrame(() => setTimeout(() => go(performance.now()))));
  const taken = [];
  box.focus();
  for (let n = 1; n <= text.length; n++) {
    const began = performance.now();
    set.call(box, text.slice(0, n));
    box.dispatchEvent(new Event('input', { bubbles: true }));
    taken.push((await painted()) - began);
    await new Promise((go) => setTimeout(go, 120));
  }
  return taken;
})`;
