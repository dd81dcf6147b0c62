/**
 * Scrolls a table from end to end in so many steps, one a frame, and notes what it cost the page: the
 * most rows that were in it at once, and the tasks that took longer than 50 ms (as browsers count them,
 * so the machine's other work is in them).
 *
 * @param {import("playwright-core").Page} page
 * @returns {Promise<{ steps: number, rows: number, cells: number, longTasks: number, longest: number, milliseconds: number }>}
 */
export function scrollThrough(page, { steps = 200, pixels = null } = {}) {
  return page.evaluate(
    async ([count, by]) => {
      const box = document.querySelector(".data-scroll");
      const tasks = [];
      const observer = new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) tasks.push(duration);
      });
      observer.observe({ entryTypes: ["longtask"] });
      const started = performance.now();
      let rows = 0;
      let cells = 0;
      for (let k = 0; k <= count; k++) {
        const far = box.scrollHeight - box.clientHeight;
        box.scrollTop = by === null ? (far * k) / count : box.scrollTop + by;
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        rows = Math.max(rows, document.querySelectorAll("[role=row]").length);
        cells = Math.max(cells, document.querySelectorAll("[role=gridcell]").length);
      }
      // The last tasks are told a little later.
      await new Promise((done) => setTimeout(done, 100));
      observer.disconnect();
      return {
        steps: count,
        rows,
        cells,
        longTasks: tasks.length,
        longest: Math.round(Math.max(0, ...tasks)),
        milliseconds: Math.round(performance.now() - started),
      };
    },
    [steps, pixels],
  );
}
