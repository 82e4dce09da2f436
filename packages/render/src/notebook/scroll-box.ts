/**
 * A box that scrolls sideways where its content is wider than the page; only then can the keyboard reach it, so that no one tabs
 * through boxes that have nothing to scroll.
 *
 * @param label What it holds, for screen readers.
 * @param content What it holds.
 */
export function scrollBox(label: string, ...content: readonly Node[]): HTMLElement {
  const box = document.createElement("div");
  box.className = "scroll-box";
  box.style.overflowX = "auto";
  box.append(...content);
  const watch = new ResizeObserver(() => {
    const scrolls = box.scrollWidth > box.clientWidth + 1;
    if (!scrolls) for (const name of ["tabindex", "role", "aria-label"]) box.removeAttribute(name);
    else Object.assign(box, { tabIndex: 0, role: "region", ariaLabel: label });
  });
  watch.observe(box);
  for (const part of content) if (part instanceof Element) watch.observe(part);
  return box;
}
