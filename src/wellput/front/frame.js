// The frame of every exercise: items one by one, an answer, its feedback, and after the last one what to look at next.

/**
 * One function a kind of exercise. It gets the item and gives
 *   nodes    what the learner sees and answers with,
 *   button   what the button says,
 *   collect  the answer as the kernel takes it, or null after saying what keeps it from being one; `missing(input)`
 *            does so for a place that is still open,
 * and where it needs to: sent (the answer is on the disk), shown (feedback is on the page), refused.
 */
const BODIES = {};

const CHANGED_AFTER_MS = 60;

function exercise(view, ask, signal) {
  const { words } = view;
  const items = view.items;
  const body = h("div", { class: "wp-stack" });
  const count = h("span", { class: "wp-soft", role: "status" });
  const done = h("span", { class: "wp-soft wp-push" });
  const summary = h("div", { class: "wp-stack", role: "status" });
  let current = Math.max(0, items.findIndex((item) => !item.saved));
  let inner = new AbortController();

  const refresh = () => {
    const answered = items.filter((item) => item.saved).length;
    done.textContent = fill(answered === items.length ? words.finished : words.answered, { n: answered, of: items.length });
    count.textContent = fill(words.item, { n: current + 1, of: items.length });
    previous.disabled = current === 0;
    next.disabled = current === items.length - 1;
  };
  const go = (to) => {
    current = Math.min(items.length - 1, Math.max(0, to));
    inner.abort();
    inner = new AbortController();
    const item = items[current];
    const saved = (answer) => {
      Object.assign(item, { saved: answer.saved, draft: null, drafts: null });
      summarise(answer.summary);
      refresh();
    };
    body.replaceChildren(...itemView({ item, view, words, ask: (what, details) => ask(what, { item: item.id, ...details }), saved, signal: inner.signal }));
    refresh();
  };
  const summarise = (found) => {
    if (!found) return summary.replaceChildren();
    const retry = found.missed.map((id) => {
      const at = items.findIndex((item) => item.id === id);
      const name = fill(words.retry_item, { n: at + 1 });
      return h("button", { type: "button", class: "wp-quiet", onclick: () => (go(at), body.scrollIntoView({ block: "start" }), focusFirst(body)) }, name);
    });
    summary.replaceChildren(h("div", { class: "wp-summary wp-stack" }, h("h4", {}, words.summary), h("div", { class: "wp-stack", html: found.html }), retry.length ? h("div", { class: "wp-row wp-nav" }, retry) : null));
  };
  const previous = h("button", { type: "button", class: "wp-quiet", onclick: () => go(current - 1) }, words.previous);
  const next = h("button", { type: "button", class: "wp-quiet", onclick: () => go(current + 1) }, words.next);
  signal.addEventListener("abort", () => inner.abort());
  go(current);
  summarise(view.summary);
  const nav = items.length > 1 ? h("div", { class: "wp-row wp-nav" }, previous, count, next, done) : null;
  return h("section", { class: "wp-card", "aria-label": view.title }, h("div", {}, h("h3", {}, view.title), h("p", { class: "wp-soft" }, view.intro)), body, nav, summary);
}

const focusFirst = (node) => node.querySelector("input, textarea, select, button, [tabindex]")?.focus({ preventScroll: true });

/** For a place that an answer can't do without: marks it, goes there, says so, and gives no answer. */
const missingIn = (state, text) => (input) => {
  const place = input.closest("fieldset, .wp-scale, .wp-scene") ?? input;
  place.classList.add("wp-missing");
  for (const event of ["input", "click"]) place.addEventListener(event, () => place.classList.remove("wp-missing"), { once: true });
  input.focus();
  state.say(text, "bad");
  return null;
};

/** One item: its setting, its question, room for an answer, the feedback. */
function itemView({ item, view, words, ask, saved, signal }) {
  const state = stateLine();
  const result = h("div", { class: "wp-stack", role: "status" });
  const clear = () => result.replaceChildren();
  // Where nothing is kept unless asked, this asks.
  const keep = view.unkept ? h("label", { class: "wp-chip" }, h("input", { type: "checkbox" }), words.keep_this) : null;
  const body = BODIES[item.kind]({ item, view, words, ask, signal, clear, state, missing: missingIn(state, words.missing) });
  const show = (answer) => {
    result.innerHTML = answer.feedback;
    if (answer.feedback && answer.attempt) result.append(disagreement(answer, words, ask));
    if (answer.models) result.append(models(answer.models, words));
    body.shown?.(answer, result);
  };
  const send = action(body.button, state, async () => {
    const answer = body.collect();
    if (answer === null) return;
    state.say(words.saving);
    const reply = await ask("answer", { answer, kept: keep?.firstChild.checked });
    if (signal.aborted) return;
    if (reply.refused) {
      state.say("");
      result.innerHTML = reply.feedback;
      return body.refused?.();
    }
    body.sent?.(answer);
    state.say(keep && !keep.firstChild.checked ? "" : words.saved);
    saved(reply);
    show(reply.saved);
  });
  if (item.saved && body.asSaved !== false) show(item.saved);
  const known = item.known ? h("p", { class: "wp-soft", dir: "auto" }, h("strong", {}, `${words.known}: `), item.known) : null;
  const setting = item.message ? h("div", { html: item.message }) : null;
  return [known, setting, body.nodes, h("div", { class: "wp-row" }, send, keep, state), result].flat().filter(Boolean);
}

const uniqueName = () => `wp-${Math.random().toString(36).slice(2)}`;

/** Radio buttons over texts; `chosen` gives the number of the one that is checked, or -1. */
function radios(texts, legend, checked, attributes = {}) {
  const name = uniqueName();
  const inputs = texts.map((_, i) => h("input", { type: "radio", name, value: i, checked: i === checked, ...(attributes.input?.(i) ?? {}) }));
  const labels = texts.map((text, i) => h("label", { class: attributes.class ?? "wp-opt" }, inputs[i], h("span", { dir: "auto" }, text)));
  const rows = attributes.row ? h("div", { class: "wp-row wp-choices" }, labels) : labels;
  return {
    node: h("fieldset", {}, h("legend", { dir: "auto" }, legend), rows),
    inputs,
    chosen: () => inputs.findIndex((input) => input.checked),
  };
}
