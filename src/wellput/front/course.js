// Rule cards, the steps of a module, the welcome page; and the way in for all of them.

function cards(view, ask) {
  const { words } = view;
  const state = stateLine();
  const keep = action(words.keep_cards, state, async () => {
    await ask("keep");
    state.say(words.cards_kept);
    keep.disabled = true;
  });
  if (view.kept) {
    keep.disabled = true;
    state.say(words.cards_kept);
  }
  return h("section", { class: "wp-stack", "aria-label": view.title }, h("div", { class: "wp-stack", html: view.html }), h("div", { class: "wp-row" }, keep, state));
}

/** What follows the record while it grows: Python writes the HTML anew. */
function live(view, ask, signal, model) {
  const box = h("div", {});
  const draw = () => (box.innerHTML = model.get("view").html);
  model.on("change:view", draw);
  const refresh = () => document.visibilityState === "visible" && ask("refresh").catch(() => null);
  document.addEventListener("visibilitychange", refresh, { signal });
  draw();
  return box;
}

function welcome(view, ask, signal, model) {
  const { words } = view;
  const name = `wp-${Math.random().toString(36).slice(2)}`;
  const result = h("div", { class: "wp-stack", role: "status" });
  const choice = (label, html) =>
    h("label", { class: "wp-opt" }, h("input", { type: "radio", name, onchange: () => (result.innerHTML = html) }), h("span", {}, label));
  const question = h("fieldset", {}, h("legend", {}, h("strong", {}, words.question)), choice(words.yes, view.yes), choice(words.no, view.no));
  return h("section", { class: "wp-card", "aria-label": words.question }, question, result);
}

const KINDS = { choose: exercise, rank: exercise, highlight: exercise, rewrite: exercise, judged, moment, plan, checker, cards, live, welcome };

export default {
  render({ model, el, signal: given }) {
    const view = model.get("view");
    const over = new AbortController();
    given?.addEventListener("abort", () => over.abort());
    const ask = connection(model, view.words, over.signal);
    el.classList.add("wp");
    // Without this JupyterLab takes letters typed on a button for its own commands.
    el.dataset.lmSuppressShortcuts = "true";
    el.replaceChildren(KINDS[view.kind](view, ask, over.signal, model));
    return () => over.abort();
  },
};
